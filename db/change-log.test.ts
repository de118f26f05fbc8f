import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { card } from '../shared/domain/samples-for-tests.ts';
import type { Diff } from '../shared/domain/state.ts';
import { DatabaseProblem } from './problem.ts';
import { openWorkspace } from './workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of an import the log is told by its label, never by its diff: that is the whole file; to take it back, it is all there', () => {
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) throw new Error(opened.code);
  const { workspace } = opened;
  const [a, b] = [card('a'), card('b')];
  const later = { ...a, slot: { precision: 'quarter', year: 2027, quarter: 1 } } as const;
  const written = (at: string, command: 'import' | 'moveCard', diff: Diff) => workspace.commit({ at, actor: 'local', commandId: null, label: { command, title: '' }, kind: 'do', target: null, diff });
  const [first, second] = [written('2026-11-23T09:00:00.000Z', 'import', { cards: { added: [a, b] } }), written('2026-11-24T09:00:00.000Z', 'moveCard', { cards: { updated: [[a, later]] } })];
  const moved: Diff = { cards: { updated: [[a, later]] } };
  const { log } = workspace;
  expect(log.ofCard('a', Number.MAX_SAFE_INTEGER, 10).map(({ rev, diff }) => [rev, diff])).toEqual([[second, moved], [first, {}]]);
  expect(log.between(first, second).map(({ label, diff }) => [label.command, diff])).toEqual([['import', {}], ['moveCard', moved]]);
  expect([log.since(0, ['b'], 10), log.since(0, ['a', 'b'], 10), log.since(first, ['a'], 10)].map((found) => found.map(({ rev }) => rev))).toEqual([[first], [first, second], [second]]);
  expect(log.since(0, ['a', 'b'], 1).map(({ rev, diff }) => [rev, diff])).toEqual([[first, {}]]);
  expect([...log.movesSince('2026-11-23T00:00:00.000Z')]).toEqual([moved]);
  expect([...log.movesSince('2026-11-25T00:00:00.000Z')]).toEqual([]);
  expect([log.latest('moveCard', 'a'), log.latest('moveCard', 'b')]).toEqual([second, null]);
  expect(log.get(first)?.diff.cards?.added).toHaveLength(2);
  const again = (at: string, kind: 'undo' | 'redo', diff: Diff) => workspace.commit({ at, actor: 'local', commandId: null, label: { command: 'moveCard', title: '' }, kind, target: second, diff });
  again('2026-11-25T09:00:00.000Z', 'undo', { cards: { updated: [[later, a]] } });
  expect([...log.movesSince('2026-11-23T00:00:00.000Z')]).toEqual([]); // it was taken back: nothing moved
  expect([...log.movesSince('2026-11-25T00:00:00.000Z')]).toEqual([]); // nor did taking back an older one move anything
  again('2026-11-25T10:00:00.000Z', 'redo', moved);
  expect([...log.movesSince('2026-11-23T00:00:00.000Z')]).toEqual([moved]);
  workspace.close();
});
