import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manualClock } from '../host/clock.ts';
import { createHost, DatabaseProblem } from '../host/host.ts';
import type { Host } from '../host/host.ts';
import { card } from '../shared/domain/samples-for-tests.ts';
import { restoreBackup } from './restore.ts';
import { openWorkspace } from './workspace.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wheelhouse-restore-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const backup = () => join(folder, 'copy.db');
function open(): Host {
  const host = createHost({ dataDir: folder, clock: manualClock(new Date('2026-11-23T08:00:00Z')), abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
  if (host instanceof DatabaseProblem) throw host;
  return host;
}
const add = (host: Host, id: string) => host.commit({ cards: { added: [card(id)] } }, { command: 'createCard', title: id });
const ids = (host: Host) => [...host.state.cards.values()].map((one) => one.id).toSorted();

/** A workspace with the card `a` in its backup, and `b` made after it. */
async function backedUp(): Promise<void> {
  const host = open();
  add(host, 'a');
  await host.backUp(backup());
  add(host, 'b');
  await host.close();
}

test('the workspace is as the backup has it, opens again, and what was there is kept', async () => {
  await backedUp();
  const restored = restoreBackup(backup(), folder, 'now');
  if (restored instanceof DatabaseProblem) throw restored;
  const host = open();
  expect(ids(host)).toEqual(['a']);
  await host.close();
  const back = restoreBackup(restored.kept!, folder, 'later'); // a file was there, so it is kept
  expect(back).not.toBeInstanceOf(DatabaseProblem);
  const again = open();
  expect(ids(again)).toEqual(['a', 'b']);
  await again.close();
});

test('the numbers of changes go on above those that were given: what subscribes takes nothing older', async () => {
  await backedUp();
  const host = open();
  add(host, 'c');
  const last = host.rev;
  await host.close();
  expect(restoreBackup(backup(), folder, 'now')).toMatchObject({ rev: 1 });
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) throw opened;
  const { workspace } = opened;
  expect([workspace.log.rev, workspace.log.revisions().get('a')?.rev]).toEqual([last + 1, last + 1]);
  workspace.close();
  const again = open();
  expect([ids(again), again.rev]).toEqual([['a'], last + 1]);
  await again.close();
});

test('a damaged workspace can be restored', async () => {
  await backedUp();
  writeFileSync(join(folder, 'wheelhouse.db'), 'not a database at all');
  expect(restoreBackup(backup(), folder, 'now')).not.toBeInstanceOf(DatabaseProblem);
  const host = open();
  expect(ids(host)).toEqual(['a']);
  await host.close();
});

test('a damaged backup changes nothing', async () => {
  await backedUp();
  const before = readFileSync(join(folder, 'wheelhouse.db'));
  const bytes = readFileSync(backup());
  writeFileSync(backup(), bytes.fill(7, 4096, 12_288));
  expect(restoreBackup(backup(), folder, 'now')).toMatchObject({ code: 'damaged', params: { file: backup() } });
  expect(readFileSync(join(folder, 'wheelhouse.db')).equals(before)).toBe(true);
});

test('nothing is restored under an app that has the workspace open', async () => {
  await backedUp();
  const host = open();
  expect(restoreBackup(backup(), folder, 'now')).toMatchObject({ code: 'locked' });
  await host.close();
});
