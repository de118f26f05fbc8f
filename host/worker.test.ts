import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CalendarDate } from '../shared/planning/date.ts';
import { CONFORMANCE } from './conformance.ts';
import type { World } from './conformance.ts';
import { transportTo } from './fixtures/in-process.ts';
import { DatabaseProblem } from './host.ts';
import { startHostWorker } from './worker-client.ts';
import type { WorkerHost } from './worker-client.ts';

const folders: string[] = [];
const open: WorkerHost[] = [];
afterAll(async () => {
  await Promise.all(open.map((host) => host.close()));
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  folders.push(mkdtempSync(join(tmpdir(), 'wheelhouse-worker-')));
  return folders.at(-1)!; // pushed the line above
}

const start = (dataDir: string): Promise<WorkerHost | DatabaseProblem> =>
  startHostWorker(new URL('./worker.ts', import.meta.url), {
    dataDir, abilities: { fileDialogs: true, pdf: true, notifications: false, globalKeys: false }, today: '2026-11-22' as CalendarDate,
  });

async function inWorker(): Promise<World> {
  const dataDir = newFolder();
  const begin = async (): Promise<WorkerHost> => {
    const started = await start(dataDir);
    if (started instanceof DatabaseProblem) throw new Error(started.code);
    open.push(started);
    return started;
  };
  let host = await begin();
  return {
    connect: () => Promise.resolve(transportTo(host)),
    async reopen() {
      await host.close();
      host = await begin();
    },
    setClock: null,
  };
}

describe('the host in a thread of its own', { timeout: 30_000 }, () => {
  // A thread takes its second to start; these three go through every kind of message. The doors run the whole list.
  for (const { name, run } of CONFORMANCE.filter((_, i) => [1, 2, 7].includes(i))) it(name, async () => run(await inWorker()));

  it('says why a workspace can’t be opened', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const second = await start(folder);
    expect(second).toBeInstanceOf(DatabaseProblem);
    expect(second).toMatchObject({ code: 'locked' });
    if (!(first instanceof DatabaseProblem)) await first.close();
  });

  it('answers every call that waits, and every later one, when the thread has ended', async () => {
    const host = await start(newFolder());
    if (host instanceof DatabaseProblem) throw new Error(host.code);
    const session = host.connect(() => {});
    const waiting = session.handle({ id: 1, call: 'open', input: { person: null } });
    await host.close();
    expect((await waiting).id).toBe(1);
    expect(await session.handle({ id: 2, call: 'undo', input: {} })).toMatchObject({ id: 2, ok: false });
    expect(await session.handle({ id: 3, call: 'undo', input: () => 1 })).toMatchObject({ ok: false });
  });
});
