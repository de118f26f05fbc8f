import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { WebSocket } from 'ws';
import { manualClock } from '../host/clock.ts';
import { CONFORMANCE, CONFORMANCE_START, type World } from '../host/conformance.ts';
import type { EventFrame, ReplyFrame, Transport } from '../shared/contract/contract.ts';
import { startServer, type BrowserDoor } from './serve.ts';

const undone: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const undo of undone.toReversed()) await undo();
});

/** A client as the page is one: the token first, then frames. */
async function dial(address: string): Promise<Transport> {
  const { host, hash, origin } = new URL(address);
  const socket = new WebSocket(`ws://${host}/socket`, { origin });
  const listeners = new Set<(event: EventFrame) => void>();
  const waiting = new Map<number, (reply: ReplyFrame) => void>();
  const admitted = Promise.withResolvers<void>();
  socket.on('open', () => socket.send(JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('token') })));
  socket.on('error', admitted.reject);
  socket.on('message', (raw) => {
    const frame = JSON.parse((raw as Buffer).toString()) as ReplyFrame | EventFrame | { ok: true }; // text frames, and what the door sends
    if ('event' in frame) for (const listener of listeners) listener(frame);
    else if ('id' in frame) waiting.get(frame.id)?.(frame);
    else admitted.resolve();
  });
  await admitted.promise;
  return {
    call: (frame) =>
      new Promise((settle) => {
        waiting.set(frame.id, settle);
        socket.send(JSON.stringify(frame));
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function throughTheDoor(): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wheelhouse-door-'));
  undone.push(() => rmSync(dataDir, { recursive: true }));
  const clock = manualClock(CONFORMANCE_START);
  const open = async (): Promise<BrowserDoor> => {
    const door = await startServer({ dataDir, clock, pages: import.meta.dirname });
    if (!('url' in door)) throw new Error(door.code);
    return door;
  };
  let door = await open();
  undone.push(() => door.close());
  return {
    connect: () => dial(door.url),
    async reopen() {
      await door.close();
      door = await open();
    },
    setClock: clock.set,
  };
}

describe('the browser door', () => {
  for (const { name, run } of CONFORMANCE) it(name, async () => run(await throughTheDoor()));
});
