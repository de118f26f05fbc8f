import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Host, Session } from '../host/host.ts';
import type { EventFrame } from '../shared/contract/contract.ts';
import { LARGEST_FRAME } from './socket.ts';
import { startServer, type BrowserDoor } from './serve.ts';

/** Stands in for the application service, so that these tests are about the door alone: it answers with what it was given. */
class EchoHost {
  readonly listeners = new Set<(event: EventFrame) => void>();
  announced = '';
  connect(listener: (event: EventFrame) => void): Session {
    this.listeners.add(listener);
    const handle: Session['handle'] = async (frame) => ({ id: 1, ok: true, value: frame === undefined ? 'nothing' : frame });
    return { handle, close: () => void this.listeners.delete(listener) };
  }
  dayNames(): readonly [] {
    return [];
  }
  announce(address: string): void {
    this.announced = address;
  }
  offerFeeds(): void {}
  offerIdeaForm(): void {}
}

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-door-'));
const pages = join(folder, 'pages');
const echo = new EchoHost();
let door: BrowserDoor;
let authority: string;
let token: string;

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(pages, 'assets/page-abc123.js'), 'export {}');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const started = await startServer({ dataDir: folder, pages, host: echo as unknown as Host }); // what the door uses of one
  if (!('url' in started)) throw new Error(started.code);
  door = started;
  const url = new URL(door.url);
  authority = url.host;
  token = new URLSearchParams(url.hash.slice(1)).get('token') ?? '';
});
afterAll(async () => {
  await door.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: door.port, path, method, headers: { host: authority, ...headers } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('pages', () => {
  test('the address leads to the page, with the policy of what it may do', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', '<!doctype html><title>page</title>']);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(headers['content-security-policy']).toContain(`connect-src 'self' ws://${authority};`);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
  });

  test('a page that did not change is not sent again', async () => {
    const { headers } = await ask('/index.html');
    expect(headers.etag).toBeTruthy();
    const again = await ask('/index.html', { headers: { 'if-none-match': headers.etag! } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('assets, named by their content, are kept for ever', async () => {
    const { status, headers } = await ask('/assets/page-abc123.js');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable']);
  });

  test('HEAD is answered like GET, without the page', async () => {
    const { status, body } = await ask('/', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect(status).toBe(405);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt', '/..\\secret.txt', '//secret.txt', '/assets/%00', '/none', '/assets', '/%'])(
    'nothing outside the page is served: %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(body).not.toContain('secret');
    },
  );

  test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1'])('a foreign Host is refused: %s', async (host) => {
    expect((await ask('/', { headers: { host } })).status).toBe(421);
  });

  test.each(['http://evil.example', 'null', 'http://127.0.0.1:1'])('a foreign Origin is refused: %s', async (origin) => {
    expect((await ask('/', { headers: { origin } })).status).toBe(403);
  });
});

interface Line {
  readonly socket: WebSocket;
  /** The next message, parsed. */
  readonly next: () => Promise<unknown>;
  /** The code the socket was closed with. */
  readonly closed: Promise<number>;
}
function dial(headers: Record<string, string> = { origin: `http://${authority}` }, path = '/socket'): Promise<Line> {
  const socket = new WebSocket(`ws://127.0.0.1:${door.port}${path}`, { headers: { host: authority, ...headers } });
  const heard: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on('message', (raw) => {
    const message: unknown = JSON.parse((raw as Buffer).toString()); // text frames
    const first = waiting.shift();
    if (first) first(message);
    else heard.push(message);
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const next = (): Promise<unknown> => new Promise((resolve) => (heard.length ? resolve(heard.shift()) : waiting.push(resolve)));
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve({ socket, next, closed }));
    socket.on('error', reject);
  });
}
async function admitted(): Promise<Line> {
  const line = await dial();
  line.socket.send(JSON.stringify({ token }));
  expect(await line.next()).toEqual({ ok: true });
  return line;
}

describe('sockets', () => {
  test('a page with the token calls the host and hears it', async () => {
    const { socket, next, closed } = await admitted();
    socket.send(JSON.stringify({ id: 1, call: 'open', input: {} }));
    expect(await next()).toEqual({ id: 1, ok: true, value: { id: 1, call: 'open', input: {} } });
    const event = { event: 'undoable', data: { undo: null, undoRev: null, redo: null } } as const;
    for (const listener of echo.listeners) listener(event);
    expect(await next()).toEqual(event);
    socket.close();
    await closed;
    await expect.poll(() => echo.listeners.size).toBe(0);
  });

  test.each([['a wrong one', { token: 'x' }], ['one of another kind', { token: 5 }], ['none', {}], ['a call instead', { id: 1, call: 'open', input: {} }], ['null', null]])(
    'without its token a page is turned away: %s',
    async (_name, first) => {
      const { socket, closed } = await dial();
      socket.send(JSON.stringify(first));
      expect(await closed).toBe(4401);
      expect(echo.listeners.size).toBe(0);
    },
  );

  test.each([
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['no origin', {}],
    ['an opaque origin', { origin: 'null' }],
  ])('%s is refused', async (_name, headers: Record<string, string>) => {
    await expect(dial(headers)).rejects.toThrow('403');
  });

  test('a foreign Host is refused', async () => {
    await expect(dial({ host: 'evil.example', origin: `http://${authority}` })).rejects.toThrow('421');
  });

  test('there is one place to connect to', async () => {
    await expect(dial(undefined, '/other')).rejects.toThrow('404');
  });

  test('what is no frame reaches the host as nothing, and the line stays', async () => {
    const { socket, next } = await admitted();
    socket.send('{"half');
    expect(await next()).toMatchObject({ value: 'nothing' });
    socket.send(Buffer.from([0, 1, 2]));
    expect(await next()).toMatchObject({ value: 'nothing' });
    socket.send('[1]');
    expect(await next()).toMatchObject({ value: [1] });
    socket.terminate();
  });

  test('a frame beyond the limit ends the line, not the server', async () => {
    const { socket, closed } = await admitted();
    socket.send('x'.repeat(LARGEST_FRAME + 1));
    expect([1006, 1009]).toContain(await closed);
    (await admitted()).socket.terminate();
  });

  test('bytes that are no WebSocket end the line, not the server', async () => {
    const { socket, closed } = await admitted();
    (socket as unknown as { _socket: NodeJS.WritableStream })._socket.write(Buffer.alloc(64, 0xff)); // below the library
    expect([1002, 1006]).toContain(await closed);
    (await admitted()).socket.terminate();
  });
});

test('it listens on the loopback address alone', async () => {
  const reached = await new Promise<string>((resolve) => {
    const socket = connect(door.port, '::1', () => resolve('reached')).on('error', ({ message }) => resolve(message));
    socket.unref();
  });
  expect(reached).toMatch(/REFUSED|NOTAVAIL|UNREACH|AFNOSUPPORT/);
});

test('it tells the host where it can be reached, with the language to start in where one is asked for', async () => {
  expect(echo.announced).toBe(door.url);
  expect(token).toMatch(/^[\w-]{43}$/);
  const swedish = await startServer({ dataDir: folder, pages, host: echo as unknown as Host, language: 'sv' });
  if (!('url' in swedish)) throw new Error(swedish.code);
  expect(new URL(swedish.url).hash).toMatch(/&lang=sv$/);
  await swedish.close();
});

test('a port that is taken is an error of the caller', async () => {
  await expect(startServer({ dataDir: folder, pages, port: door.port, host: echo as unknown as Host })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
