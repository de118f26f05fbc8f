import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONFORMANCE, CONFORMANCE_START } from './conformance.ts';
import type { World } from './conformance.ts';
import { manualClock } from './clock.ts';
import { DatabaseProblem, createHost } from './host.ts';
import type { Host } from './host.ts';

const folders: string[] = [];
const open: Host[] = [];
afterAll(async () => {
  for (const host of open) await host.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function inProcess(): World {
  const dataDir = mkdtempSync(join(tmpdir(), 'wheelhouse-host-'));
  folders.push(dataDir);
  const clock = manualClock(CONFORMANCE_START);
  const start = (): Host => {
    const host = createHost({ dataDir, clock, abilities: { fileDialogs: false } });
    if (host instanceof DatabaseProblem) throw new Error(host.code);
    open.push(host);
    return host;
  };
  let host = start();
  return {
    async connect() {
      const listeners = new Set<(event: never) => void>();
      const session = host.connect((event) => listeners.forEach((listener) => listener(event as never)));
      return {
        call: (frame) => session.handle(frame),
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
    },
    async reopen() {
      await host.close();
      host = start();
    },
    setClock: clock.set,
  };
}

describe('the host in process', () => {
  for (const { name, run } of CONFORMANCE) it(name, () => run(inProcess()));

  it('answers not-open after it has closed', async () => {
    const world = inProcess();
    const client = await world.connect();
    await open.at(-1)!.close();
    expect(await client.call({ id: 4, call: 'open', input: { person: null } })).toEqual({ id: 4, ok: false, error: { code: 'not-open', params: {} } });
  });
});
