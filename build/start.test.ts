import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from './ensure-built.ts';

const root = join(import.meta.dirname, '..');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#\S+/;
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'wheelhouse-start-'));
  undone.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
};
const undone: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of undone.splice(0).toReversed()) await undo();
});
beforeAll(() => ensureBuilt(['renderer']).then(() => {}), 120_000);

interface Started {
  readonly child: ChildProcess;
  /** All that was said so far, on both outputs. */
  readonly said: () => string;
  /** What it says once a pattern is in it. */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** Exit code and signal. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
}

/** Starts the app as a terminal would: the leader of a process group of its own, which Ctrl-C reaches as a whole. */
function start(command: string, args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(command, args, { cwd: root, detached: true, env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: undefined, ...env } });
  let output = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) => child.on('close', (code, signal) => resolve([code, signal])));
  undone.push(() => stopGroup(child));
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(output)) resolve(output);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`it ended, having said: ${output}`)));
    });
  return { child, said: () => output, until, ended };
}

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(-child.pid!, signal); // it was started, so it has one
  } catch {
    return false; // nobody is left in the group
  }
};
const stopGroup = (child: ChildProcess): boolean => signalGroup(child, 'SIGKILL');

const web = (...args: string[]): readonly string[] => ['build/start.mjs', '--no-open', '--data', folder(), ...args];

test.each(['SIGINT', 'SIGTERM'] as const)('prints its address, serves the page, and ends as a whole on %s', async (signal) => {
  const { child, until, ended } = start(process.execPath, web('--web'));
  const address = ADDRESS.exec(await until(ADDRESS))![0];
  const page = await fetch(address);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  signalGroup(child, signal);
  expect(await ended).toEqual([0, null]);
  expect(signalGroup(child, 0)).toBe(false);
  await expect(fetch(address)).rejects.toThrow();
});

test('npm start ends with Ctrl-C and leaves no process behind', async () => {
  const { child, until, ended } = start('npm', ['start', '--', '--web', '--no-open', '--data', folder(), '--lang', 'sv', '--today', '2026-11-23']);
  expect(await until(ADDRESS)).toMatch(/lang=sv/);
  signalGroup(child, 'SIGINT');
  await ended;
  await expect.poll(() => signalGroup(child, 0)).toBe(false);
});

/** Something that Electron might be downloaded from: a port of this machine. */
async function mirror(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undone.push(() => server.close());
  const address = server.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '';
}

test('says in one line why it is the browser, where Electron can’t be had', async () => {
  const gone = createServer();
  const address = await mirror(gone);
  await new Promise((resolve) => gone.close(resolve));
  const { until, said } = start(process.execPath, web(), { ELECTRON_MIRROR: address });
  await until(ADDRESS);
  const [line, next] = said().trim().split('\n');
  expect(line).toMatch(/^Electron is not started \(127\.0\.0\.1:\d+ can't be reached, ECONNREFUSED\): Wheelhouse opens in a browser\.$/);
  expect(next).toMatch(ADDRESS);
});

test('does not wait for a place that never answers', async () => {
  const silent = createServer((socket) => undone.push(() => socket.destroy()));
  const { until } = start(process.execPath, web(), { ELECTRON_MIRROR: await mirror(silent) });
  expect(await until(ADDRESS)).toMatch(/does not answer\): Wheelhouse opens in a browser/);
});

test('a workspace that another program has is said, not opened twice', async () => {
  const args = web('--web');
  await start(process.execPath, args).until(ADDRESS);
  const second = start(process.execPath, args);
  expect(await second.ended).toEqual([3, null]);
  expect(second.said()).toMatch(/is open in another program/);
});

test.each([
  [['--today', 'tomorrow'], /--today wants a date/],
  [['--lang', 'fi'], /--lang wants sv or en/],
  [['--port', '99999'], /--port wants a number/],
  [['--nonsense'], /nonsense/],
])('refuses %j with a sentence', async (args, sentence) => {
  const { ended, said } = start(process.execPath, ['build/start.mjs', ...args]);
  expect(await ended).toEqual([2, null]);
  expect(said()).toMatch(sentence);
});

test('an old Node is told what to do', async () => {
  const pretendsToBe20 = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.19.0"})';
  const { ended, said } = start(process.execPath, ['--import', pretendsToBe20, 'build/start.mjs']);
  expect(await ended).toEqual([2, null]);
  expect(said()).toMatch(/needs Node 24.*npm start/);
});
