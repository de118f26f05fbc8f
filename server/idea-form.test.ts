import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { manualClock } from '../host/clock.ts';
import { transportTo } from '../host/fixtures/in-process.ts';
import type { IdeaForm } from '../shared/domain/records.ts';
import { sampleRecords } from '../shared/exchange/sample/sample.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import { readIdeaPlace, type IdeaPlace } from './idea-door.ts';
import { IdeaLimit, MOST_FROM_ALL, MOST_FROM_ONE, MOST_FROM_ONE_AN_HOUR } from './idea-form-limit.ts';
import { senderBehind, senderOf } from './idea-sender.ts';
import { startServer, type BrowserDoor } from './serve.ts';

const NINE = new Date('2026-11-23T09:00:00+01:00');
const clock = manualClock(NINE);
const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-ideas-'));
/** A later hour: whatever was taken in before does not count any more. */
let hours = 0;
const anHourLater = (): void => clock.set(new Date(NINE.getTime() + ++hours * 3_600_000));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
function ask(address: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent: false, method, headers: { ...headers, ...(body && { 'content-length': String(Buffer.byteLength(body)) }) } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject).end(body);
  });
}
const send = (address: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(address, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(fields).toString() });

let door: BrowserDoor;
let call: ReturnType<typeof transportTo>['call'];
const cards = () => [...door.host.state.cards.values()];
const ideas = () => cards().filter(({ status, sender }) => status === 'idea' && sender !== null);
const turn = (ideaForm: IdeaForm | null): Promise<unknown> => call({ id: 1, call: 'run', input: { id: crypto.randomUUID(), command: { name: 'editSettings', input: { change: { ideaForm, name: 'Kommunen <b>' } } } } });
async function addressOf(): Promise<string | null> {
  const reply = await call({ id: 2, call: 'ideaFormAddress', input: {} });
  return reply.ok ? (reply.value as { address: string | null }).address : null; // as the contract says
}
async function open(ideaDoor: IdeaPlace | null = null): Promise<void> {
  const started = await startServer({ dataDir: folder, clock, pages: import.meta.dirname, port: 0, ideas: ideaDoor });
  if (!('url' in started)) throw new Error(started.code);
  door = started;
  ({ call } = transportTo(door.host));
  await call({ id: 0, call: 'open', input: { person: null } });
}

describe('the idea form', () => {
  let address: string;
  beforeAll(async () => {
    await open();
    door.host.add(sampleRecords('2026-11-23' as CalendarDate, 'sv'), { command: 'sample', title: '' });
    await turn({ id: 'ett', intro: 'Hej "alla" <script>\nRad två' });
    address = (await addressOf()) ?? '';
  });
  afterAll(() => door.close());

  test('is a page of its own, in the visitor’s language, that says no more than name and greeting', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ideas\/[\w-]{43}$/);
    const { status, headers, body } = await ask(address, { headers: { 'accept-language': 'de, en-GB;q=0.8, sv;q=0.5' } });
    expect([status, headers['content-type'], headers['cache-control'], headers['referrer-policy']]).toEqual([200, 'text/html; charset=UTF-8', 'no-store', 'same-origin']);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('<h1>Leave an idea for Kommunen &#60;b&#62;</h1>\n<p>Hej &#34;alla&#34; &#60;script&#62;</p>\n<p>Rad två</p>');
    expect(body).not.toMatch(/<script|<link|src=/);
    expect((await ask(address)).body).toContain('<html lang="sv">');
    const secret = cards().map(({ title }) => title);
    expect(secret.filter((title) => body.includes(title))).toEqual([]);
  });

  test('a sent idea lies on top of the ideas at once, with the sender’s words, in nobody’s undo', async () => {
    anHourLater();
    const long = `Öppet hus på <badet> ${'med mera '.repeat(20)}`.trim();
    const { status, headers } = await send(address, { idea: long, words: 'Fråga Kim.\r\n\r\nÅterkom!\u0000', name: '  Åsa   Öman ' }, { origin: new URL(address).origin });
    expect([status, headers.location]).toEqual([303, '?thanks']);
    const [idea] = ideas();
    expect([idea?.title.startsWith('Öppet hus på <badet> med mera'), idea?.sender, idea?.status]).toEqual([true, 'Åsa Öman', 'idea']);
    const notes = door.host.state.texts.get(idea!.id)?.notes ?? ''; // just found
    expect(notes.endsWith('mera\n\nFråga Kim.\n\nÅterkom!')).toBe(true);
    expect(cards().filter(({ status: own, rank }) => own === 'idea' && rank < (idea?.rank ?? ''))).toEqual([]);
    expect(await call({ id: 3, call: 'open', input: { person: null } })).toMatchObject({ value: { undo: { command: 'editSettings' } } });
    const thanks = await ask(`${address}?thanks`);
    expect([thanks.status, thanks.body.includes('Tack för idén!'), thanks.body.includes('Öppet hus')]).toEqual([200, true, false]);
  });

  test('what can’t be sent comes back as it was written, with the reason beside the field', async () => {
    anHourLater();
    const before = ideas().length;
    const { status, body } = await send(address, { idea: ' - \n', words: 'x'.repeat(5007), name: '"><script>' });
    expect(status).toBe(400);
    expect(body).toContain('<p class="problem" id="idea-fault">Skriv din idé.</p>');
    expect(body).toContain('<p class="problem" id="words-fault">Det är 7 tecken för långt. Korta ner det.</p>');
    expect(body).toContain('value="&#34;&#62;&#60;script&#62;"');
    expect(body).toContain('<title>Fel: Lämna en idé');
    expect((await send(address, { idea: 'x'.repeat(501) })).status).toBe(400);
    expect((await send(address, { idea: 'a', words: 'x'.repeat(200_000) })).status).toBe(413);
    expect((await ask(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"idea":"a"}' })).status).toBe(415);
    expect((await send(address, { idea: 'Köp nu', website: 'http://spam.example' })).status).toBe(303);
    expect(ideas().length).toBe(before);
  });

  test('a wrong key, and one that was taken back, find nothing, whatever is asked', async () => {
    anHourLater();
    const wrong = [address.slice(0, -1), `${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`, `${address}x`, `${address.slice(0, -1)}%C3%A5`, address.replace(/ideas\/.*/, 'ideas/'), address.replace(/ideas\/.*/, 'ideas')];
    for (const one of wrong) expect([(await ask(one)).status, (await send(one, { idea: 'a' })).status]).toEqual([404, one.endsWith('ideas') ? 405 : 404]);
    await turn({ id: 'två', intro: '' });
    expect([(await ask(address)).status, (await send(address, { idea: 'a' })).status, (await ask((await addressOf()) ?? '')).status]).toEqual([404, 404, 200]);
    expect(await call({ id: 5, call: 'undo', input: {} })).toMatchObject({ ok: true }); // the name, not the address
    expect((await ask(address)).status).toBe(404);
    await turn(null);
    expect([await addressOf(), (await ask(address)).status]).toEqual([null, 404]);
    expect(await turn({ id: 'ett', intro: 'Ett ord som var på väg' })).toMatchObject({ ok: false, error: { code: 'record-missing' } });
    await turn({ id: 'tre', intro: '' });
    address = (await addressOf()) ?? '';
  });

  test('five a minute and fifteen an hour from one address; what was written stays', async () => {
    anHourLater();
    const statuses: number[] = [];
    for (let i = 0; i <= MOST_FROM_ONE; i++) statuses.push((await send(address, { idea: `Idé ${i}` })).status);
    expect(statuses).toEqual([...Array.from({ length: MOST_FROM_ONE }, () => 303), 429]);
    const full = await send(address, { idea: 'Min fina idé' });
    expect([full.body.includes('Vänta en minut'), full.body.includes('Min fina idé</textarea>')]).toEqual([true, true]);
    let taken = MOST_FROM_ONE;
    for (let minute = 1; minute < 13; minute++) {
      clock.set(new Date(NINE.getTime() + hours * 3_600_000 + minute * 60_000));
      for (let i = 0; i < MOST_FROM_ONE; i++) taken += (await send(address, { idea: 'En till' })).status === 303 ? 1 : 0;
    }
    expect(taken).toBe(MOST_FROM_ONE_AN_HOUR);
    expect((await send(address, { idea: 'En till' })).body).toContain('den senaste timmen');
    anHourLater();
    expect((await send(address, { idea: 'En till' })).status).toBe(303);
  });

  test('another site, and another name for this computer, are turned away', async () => {
    anHourLater();
    const post = (headers: Record<string, string>) => send(address, { idea: 'a' }, headers).then(({ status }) => status);
    expect([await post({ origin: 'https://evil.example' }), await post({ origin: 'null' }), await post({ host: 'evil.example' })]).toEqual([403, 403, 421]);
    expect((await ask(address, { method: 'DELETE' })).status).toBe(405);
  });
});

test('sixty an hour from all; what was caught in the trap takes from its sender’s own alone', () => {
  let now = 0;
  const limit = new IdeaLimit(() => now);
  const fromEach = (senders: number, each: number, trapped: boolean, name: string) => Array.from({ length: senders }, (_, i) => Array.from({ length: each }, () => limit.take(`${name}${i}`, trapped))).flat();
  expect(new Set(fromEach(40, MOST_FROM_ONE, true, 'bot'))).toEqual(new Set([null]));
  expect(limit.take('bot0', true)).toBe('waitPerson');
  expect(new Set(fromEach(MOST_FROM_ALL / MOST_FROM_ONE, MOST_FROM_ONE, false, 'person'))).toEqual(new Set([null]));
  expect([limit.take('another'), limit.take('another', true)]).toEqual(['waitAll', null]);
  for (let bot = 0; bot < 5001; bot++) limit.take(`crowd${bot}`, true);
  expect(['another', 'person0'].map((from) => limit.take(from))).toEqual(['waitAll', 'waitPerson']); // however much is trapped
  now += 3_600_000;
  expect(limit.take('another')).toBeNull();
});

describe('who sends', () => {
  const asked = (remoteAddress: string, forwarded?: string) => ({ env: { incoming: { socket: { remoteAddress, localAddress: '10.0.0.5' } } }, req: { header: () => forwarded } }) as unknown as Parameters<typeof senderOf>[0]; // what is read of one
  test('is whom the web server in front names, where that is who asks', async () => {
    const sender = senderBehind('https://10.0.0.9/wheelhouse');
    const forged = 'x, 192.0.2.1';
    await expect.poll(() => sender(asked('10.0.0.9', forged))).toBe('192.0.2.1');
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.5', '10.0.0.77', '::ffff:10.0.0.77'].map((from) => sender(asked(from, forged)))).toEqual(['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.1', '10.0.0.77', '10.0.0.77']);
    expect([sender(asked('127.0.0.1')), senderOf(asked('127.0.0.1', forged))]).toEqual(['127.0.0.1', '127.0.0.1']);
  });

  test('is a network of IPv6, or an address of IPv4, without the port; what is no address names nobody', () => {
    const sender = senderBehind('https://localhost');
    const counted = (...names: readonly string[]) => [...new Set(names.map((name) => sender(asked('127.0.0.1', name))))];
    expect(counted('2001:db8:1:2::1', '2001:0DB8:1:2:ffff::', '[2001:db8:1:2::9]:50311', '[2001:db8:1:2::9]', '2001:db8:1:2:3:4:5:6')).toEqual(['2001:db8:1:2::/64']);
    expect(counted('192.0.2.1', '192.0.2.1:50311', '::ffff:192.0.2.1', '[::ffff:c000:201]:80')).toEqual(['192.0.2.1']);
    expect(counted('2001:db8:1:3::1', 'unknown', '_x:1', '')).toEqual(['2001:db8:1:3::/64', '127.0.0.1']);
    expect(senderOf(asked('fe80::1%eth0'))).toBe('fe80:0:0:0::/64');
  });
});

describe('the form’s own door', () => {
  const place = readIdeaPlace('127.0.0.1:0', 'https://intra.example/wheelhouse/');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('serves the form and nothing else, behind a web server that says who asks', async () => {
    const own = readIdeaPlace(`127.0.0.1:${await freePort()}`, 'https://intra.example/wheelhouse/')!; // both are well written
    anHourLater();
    await open(own);
    const key = (await addressOf())?.replace('https://intra.example/wheelhouse/ideas/', '');
    const base = `http://127.0.0.1:${own.port}`;
    expect((await ask(`${base}/ideas/${key}`, { headers: { host: 'intra.example' } })).status).toBe(200);
    expect((await ask(`${base}/ideas/${key}`, { headers: { host: 'evil.example' } })).status).toBe(421);
    const [feed] = door.host.state.feeds.values();
    const elsewhere = ['/', '/index.html', '/serve.ts', `/feed/${feed?.id}.x.ics`, '/ideas', '/socket'];
    for (const path of elsewhere) expect((await ask(base + path)).status).toBe(404);
    const socket = new WebSocket(`ws://127.0.0.1:${own.port}/socket`, { origin: base });
    await new Promise<void>((resolve) => socket.on('error', () => resolve()));
    const from = (who: string) => send(`${base}/ideas/${key}`, { idea: 'Från intranätet' }, { origin: 'https://intra.example', 'x-forwarded-for': `spoofed, ${who}` }).then(({ status }) => status);
    for (let i = 0; i < MOST_FROM_ONE; i++) expect(await from('10.0.0.1')).toBe(303);
    expect([await from('10.0.0.1'), await from('10.0.0.2')]).toEqual([429, 303]);
    await door.close();
    await expect(ask(base)).rejects.toThrow();
  });

  test('is opened at a name and a port; one that can’t be is said, and nothing stays open', async () => {
    expect(place).toEqual({ host: '127.0.0.1', port: 0, address: 'https://intra.example/wheelhouse', proxied: true });
    expect(readIdeaPlace('plan.local:8080', null)).toEqual({ host: 'plan.local', port: 8080, address: 'http://plan.local:8080', proxied: false });
    expect(readIdeaPlace('[::1]:8080', null)?.host).toBe('::1');
    for (const wrong of ['8080', 'plan.local', '0.0.0.0:8080', '[::]:80', 'a b:1', 'x:99999', 'me@x:1', 'x:1/y']) expect(readIdeaPlace(wrong, null)).toBeNull();
    expect(readIdeaPlace('0.0.0.0:8080', 'https://intra.example')?.host).toBe('0.0.0.0');
    expect(readIdeaPlace('x:1', 'file:///x')).toBeNull();
    await open();
    const taken = readIdeaPlace(`127.0.0.1:${door.port}`, null);
    await expect(startServer({ dataDir: folder, host: door.host, pages: import.meta.dirname, port: 0, ideas: taken })).rejects.toMatchObject({ code: 'EADDRINUSE', name: 'IdeaDoorProblem' });
    await door.close();
  });
});

async function freePort(): Promise<number> {
  await open();
  const { port } = door;
  await door.close();
  return port;
}
