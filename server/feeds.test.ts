import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { manualClock } from '../host/clock.ts';
import { transportTo } from '../host/fixtures/in-process.ts';
import type { Command } from '../shared/domain/command.ts';
import type { Feed, FeedId } from '../shared/domain/records.ts';
import { card, placement } from '../shared/domain/samples-for-tests.ts';
import { strictly } from '../shared/exchange/ics/fixtures/strict.ts';
import { sampleRecords } from '../shared/exchange/sample/sample.ts';
import { NO_FILTER } from '../shared/planning/filter.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import { startServer, type BrowserDoor } from './serve.ts';

const clock = manualClock(new Date('2026-11-23T09:00:00+01:00'));
const folders: string[] = [];
const newFolder = (): string => {
  folders.push(mkdtempSync(join(tmpdir(), 'wheelhouse-feeds-')));
  return folders.at(-1)!; // just added
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

async function open(dataDir: string, port?: number): Promise<BrowserDoor> {
  const door = await startServer({ dataDir, clock, pages: import.meta.dirname, ...(port !== undefined && { port }) });
  if (!('url' in door)) throw new Error(door.code);
  return door;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
function ask(address: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject).end();
  });
}

/** A client of the door's host that says what it means. */
async function clientOf(door: BrowserDoor) {
  const { call } = transportTo(door.host);
  let id = 0;
  const ok = async (name: Parameters<typeof call>[0]['call'], input: unknown): Promise<unknown> => {
    const reply = await call({ id: ++id, call: name, input });
    return reply.ok ? reply.value : reply.error.code;
  };
  await ok('open', { person: null });
  const run = (command: Command) => ok('run', { id: crypto.randomUUID(), command });
  return { ok, run, addressOf: async (feed: string) => ((await ok('feedAddress', { feed })) as { address: string }).address };
}

const feed = (id: string, change: Partial<Feed> = {}): Feed => ({ id: id as FeedId, name: `Feed ${id}`, filter: NO_FILTER, language: 'sv', ...change });
const saved = (record: Feed): Command => ({ name: 'saveFeed', input: { record } });
const revoked = (id: string): Command => ({ name: 'removeEntry', input: { table: 'feeds', id } });

describe('a feed', () => {
  let door: BrowserDoor;
  let client: Awaited<ReturnType<typeof clientOf>>;
  beforeAll(async () => {
    door = await open(newFolder());
    door.host.add(sampleRecords('2026-11-23' as CalendarDate, 'sv'), { command: 'sample', title: '' });
    client = await clientOf(door);
    await client.run(saved(feed('alla')));
  });
  afterAll(() => door.close());

  test('is the calendar of its filter, in a form that calendar programs take', async () => {
    const address = await client.addressOf('alla');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/feed\/alla\.[\w-]{43}\.ics$/);
    const { status, headers, body } = await ask(address);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache']);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' });
    expect(strictly(body).getAllSubcomponents('vevent').length).toBeGreaterThan(100);
    const [id] = [...door.host.state.channels.values()].filter(({ platform }) => platform === 'linkedin').map((channel) => channel.id);
    await client.run(saved(feed('li', { filter: { ...NO_FILTER, channels: [id!] }, language: 'en' })));
    const some = (await ask(await client.addressOf('li'))).body;
    expect(some).toContain('NAME:Feed li');
    expect(some.match(/^SUMMARY:/gm)?.length).toBe(some.match(/^SUMMARY:LI /gm)?.length);
  });

  test('is the same until the plan is another', async () => {
    const address = await client.addressOf('alla');
    const { headers: { etag = '' }, body } = await ask(address);
    expect(await ask(address, 'GET', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    expect(await ask(address, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { etag } });
    const first = [...door.host.state.cards.values()].find(({ id }) => body.includes(`UID:${id}-0@`))!; // the calendar has events
    await client.run({ name: 'editCard', input: { id: first.id, change: { title: 'Ny rubrik' } } });
    const changed = await ask(address, 'GET', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    const sequenceOf = (text: string): number => Number(new RegExp(`UID:${first.id}-0@[^]*?SEQUENCE:(\\d+)`).exec(text)?.[1]);
    expect(sequenceOf(changed.body)).toBeGreaterThan(sequenceOf(body));
    expect(changed.body.match(/^UID:.*$/gm)).toEqual(body.match(/^UID:.*$/gm));
  });

  test('what is wrong in an address leads nowhere, without a word about what', async () => {
    const address = await client.addressOf('alla');
    const { origin } = new URL(address);
    const key = address.slice(-47, -4);
    const other = `${key[0] === 'A' ? 'B' : 'A'}${key.slice(1)}`;
    const nothing = { status: 404, body: 'There is nothing here.', 'cache': 'no-store' };
    for (const path of [`alla.${other}.ics`, `alla.${key}`, `alla.${key}.ics/`, `annan.${key}.ics`, `alla.${key}x.ics`, 'alla.ics', `.${key}.ics`, `..%2Falla.${key}.ics`, '%E0%A4%A.ics', '', `ALLA.${key}.ics`]) {
      const { status, body, headers } = await ask(`${origin}/feed/${path}`);
      expect({ status, body, cache: headers['cache-control'] }, path).toEqual(nothing);
    }
  });

  test('the gate is that of pages: a calendar program has no origin, a foreign name or page is turned away', async () => {
    const address = await client.addressOf('alla');
    expect((await ask(address, 'GET', { host: 'kalender.example' })).status).toBe(421);
    expect((await ask(address, 'GET', { origin: 'https://kalender.example' })).status).toBe(403);
    expect((await ask(address, 'POST')).status).toBe(405);
    expect((await ask(address, 'PROPFIND')).status).toBe(405);
  });

  test('a revoked one is gone for good: neither undo nor redo brings it back', async () => {
    await client.run(saved(feed('kort')));
    const address = await client.addressOf('kort');
    expect((await ask(address)).status).toBe(200);
    expect(await client.ok('undo', {}), 'that it was made is in nobody’s undo').not.toMatchObject({ diff: { feeds: expect.anything() as unknown } });
    await client.run(revoked('kort'));
    expect((await ask(address)).status).toBe(404);
    for (const step of ['undo', 'undo', 'redo', 'redo'] as const) expect(await client.ok(step, {})).not.toMatchObject({ diff: { feeds: expect.anything() as unknown } });
    expect((await ask(address)).status).toBe(404);
    expect(await client.addressOf('kort')).toBeNull();
  });

  test('a card in the bin is called off', async () => {
    door.host.add({ cards: [card('bort', { title: 'Tas bort', slot: '2026-12-01' })] }, { command: 'import', title: '' });
    await client.run({ name: 'deleteCard', input: { id: 'bort' as never } });
    const { body } = await ask(await client.addressOf('alla'));
    expect(body).toMatch(/UID:bort@wheelhouse\r\n(?:(?!END:VEVENT)[^])*STATUS:CANCELLED/);
    expect(body).not.toMatch(/UID:bort@wheelhouse\r\n(?:(?!END:VEVENT)[^])*DESCRIPTION/);
  });

  test('what collides is what somebody would be told of', async () => {
    const channel = [...door.host.state.channels.values()][0]?.id as never;
    const cards = [card('krock-1', { title: 'Krock ett', slot: '2026-12-02T09:00' }), card('krock-2', { title: 'Krock två', slot: '2026-12-02T09:00' }), card('ensam', { title: 'Ensam', slot: '2026-12-03' })];
    door.host.add({ cards, placements: [placement('k1', 'krock-1', { channel }), placement('k2', 'krock-2', { channel })] }, { command: 'import', title: '' });
    await client.run(saved(feed('krockar', { filter: { ...NO_FILTER, collides: true } })));
    const { body } = await ask(await client.addressOf('krockar'));
    expect(body).toContain('Krock ett');
    expect(body).not.toContain('Ensam');
  });
});

test('no record, log or copy holds what opens a feed', async () => {
  const door = await open(newFolder());
  const client = await clientOf(door);
  await client.run(saved(feed('alla')));
  const key = (await client.addressOf('alla')).slice(-47, -4);
  const copy = (await client.ok('exportFile', { format: 'json', from: null, to: null })) as { content: string };
  expect(copy.content).toContain('Feed alla');
  expect(copy.content).not.toContain(key);
  await door.close();
});

describe('the port', () => {
  let doors: BrowserDoor[] = [];
  afterEach(async () => {
    for (const door of doors) await door.close();
    doors = [];
  });
  const opened = async (folder: string, port?: number): Promise<number> => {
    doors.push(await open(folder, port));
    return doors.at(-1)!.port; // just added
  };
  const closed = async (): Promise<void> => doors.pop()?.close();

  test('is the one that the workspace had last; what is asked for wins', async () => {
    const folder = newFolder();
    const first = await opened(folder);
    await closed();
    expect(await opened(folder)).toBe(first);
    await closed();
    expect(await opened(folder, 0), 'any but that').toBeGreaterThan(0);
    await closed();
    expect(await opened(folder)).toBe(first);
  });

  test('taken by another, any will do, and the last is kept for the next time', async () => {
    const folder = newFolder();
    const first = await opened(folder);
    await closed();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(first, '127.0.0.1', resolve));
    expect(await opened(folder)).not.toBe(first);
    await closed();
    await new Promise((resolve) => other.close(resolve));
    expect(await opened(folder)).toBe(first);
  });

  test('a file that says no port is as none', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'wheelhouse.port'), 'åttio');
    expect(await opened(folder)).toBeGreaterThan(0);
  });
});
