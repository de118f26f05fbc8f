import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { DatabaseProblem } from '../db/problem.ts';
import { openWorkspace } from '../db/workspace.ts';
import type { Change } from '../db/change-log.ts';
import type { Command, CommandContext } from '../shared/domain/command.ts';
import type { CardId, ChannelId, PlacementId } from '../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import { Plan } from './plan.ts';
import { Refusal } from './refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const context: CommandContext = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T10:00' as LocalDateTime };
const create = (id: string): Extract<Command, { name: 'createCard' }> => ({ name: 'createCard', input: { id: id as CardId, title: id, to: { type: 'ideas' }, rank: 'a0' } });

it('a change that can’t be written is refused with its reason, and has changed nothing', () => {
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) throw new Error(opened.code);
  // The disk is the edge of the world: what it says is played here, what is made of it is not.
  let failure: string | null = null;
  const workspace: typeof opened.workspace = {
    ...opened.workspace,
    commit(change: Omit<Change, 'rev'>) {
      if (failure !== null) throw new BetterSqlite3.SqliteError('the disk says no', failure);
      return opened.workspace.commit(change);
    },
  };
  const heard: number[] = [];
  const plan = new Plan({ ...opened, workspace }, () => new Date(), ({ rev }) => heard.push(rev));
  plan.run('1', create('a'), 'anna', context);
  for (const [code, refusal] of [['SQLITE_FULL', 'disk-full'], ['SQLITE_IOERR_WRITE', 'database-failed']] as const) {
    failure = code;
    expect(plan.run(code, create(code), 'anna', context)).toMatchObject({ code: refusal });
    expect(plan.step('undo', 'anna')).toMatchObject({ code: refusal });
    expect([plan.rev, plan.state.cards.size, heard, plan.undoable('anna').undo?.title]).toEqual([1, 1, [1], 'a']);
  }
  failure = null;
  expect(plan.run('SQLITE_FULL', create('b'), 'anna', context)).toMatchObject({ rev: 2 });

  const ghost = { id: 'p' as PlacementId, channel: 'no' as ChannelId, format: 'post' } as const;
  const refused = plan.run('3', { name: 'createCard', input: { ...create('c').input, placements: [ghost] } }, 'anna', context);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({ code: 'record-missing' });
  opened.workspace.close();
});

it('a step that others’ changes stand against is said once, then the steps before it can be reached', () => {
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) throw new Error(opened.code);
  const plan = new Plan(opened, () => new Date(), () => {});
  const title = (id: string, text: string): Command => ({ name: 'editCard', input: { id: id as CardId, change: { title: text } } });
  plan.run('10', title('a', 'one'), 'bo', context);
  plan.run('11', title('b', 'two'), 'bo', context);
  plan.run('12', title('b', 'three'), 'cia', context);
  expect(plan.step('undo', 'bo')).toMatchObject({ code: 'undo-conflict', params: { title: 'two' } });
  expect(plan.step('undo', 'bo')).toMatchObject({ diff: { cards: { updated: [[{ title: 'one' }, { title: 'a' }]] } } });
  expect(plan.step('undo', 'bo')).toMatchObject({ code: 'nothing-to-undo' });
  plan.run('13', title('b', 'four'), 'bo', context);
  expect(plan.step('redo', 'bo'), 'a new change ends what could be done again').toMatchObject({ code: 'nothing-to-redo' });
  opened.workspace.close();
});
