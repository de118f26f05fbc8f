import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CALLS } from './fixtures/calls.ts';
import { inProcess } from './fixtures/in-process.ts';
import { CONFORMANCE } from './conformance.ts';
import { CHUNK_SIZE } from './opening.ts';
import { LARGEST_FILE } from '../shared/exchange/import-plan.ts';
import { newCard } from '../shared/exchange/new-card.ts';
import type { CallName, Calls, EventFrame, Transport } from '../shared/contract/contract.ts';
import type { Card, CardId, FeedId } from '../shared/domain/records.ts';
import type { LocalDateTime } from '../shared/planning/date.ts';
import { NO_FILTER } from '../shared/planning/filter.ts';

const cards = (count: number, fields: Partial<Card> = {}): Card[] =>
  Array.from({ length: count }, (_, n) => ({ ...newCard(`c${n}` as CardId, `Kort ${n}`, 'a0'), ...fields }));
/** Sends one call that must succeed. */
async function call<C extends CallName>(client: Transport, name: C, input: Calls[C]['input']): Promise<Calls[C]['output']> {
  const reply = await client.call({ id: 0, call: name, input });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as Calls[C]['output']; // the contract says what a call answers
}

describe('the host in process', () => {
  for (const { name, run } of CONFORMANCE) it(name, () => run(inProcess()));

  it('a host without a door has no addresses to subscribe to', async () => {
    const client = await inProcess().connect();
    expect((await call(client, 'open', { person: null })).abilities.feeds).toBe(false);
    await call(client, 'run', { id: 'a', command: { name: 'saveFeed', input: { record: { id: 'f' as FeedId, name: 'Allt', filter: NO_FILTER, language: 'sv' } } } });
    expect(await call(client, 'feedAddress', { feed: 'f' })).toEqual({ address: null });
  });

  it('a calendar that comes in again is one step too: undone, the notes are as they were', async () => {
    const world = inProcess();
    const client = await world.connect();
    await call(client, 'open', { person: null });
    const calendar = (day: string) => Buffer.from(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Lov\nDTSTART;VALUE=DATE:${day}\nEND:VEVENT\nBEGIN:VEVENT\nUID:2-${day}\nSUMMARY:Temadag\nDTSTART;VALUE=DATE:${day}\nEND:VEVENT\nEND:VCALENDAR`).toString('base64');
    const days = () => [...world.host().state.dayNotes.values()].map(({ name, from, kind }) => `${from} ${kind} ${name}`);
    await call(client, 'runImport', { name: 'a.ics', content: calendar('20270101'), as: null, id: 'first' });
    const before = days();
    await call(client, 'runImport', { name: 'b.ics', content: calendar('20270201'), as: null, id: 'second', notesAre: 'theme' });
    expect(days()).toEqual(['2027-02-01 theme Lov', '2027-01-01 theme Temadag', '2027-02-01 theme Temadag']);
    await call(client, 'undo', {});
    expect(days()).toEqual(before);
    await world.reopen();
    expect(days()).toEqual(before);
  });

  it('whatever comes is answered, and what is refused has changed nothing', async () => {
    const world = inProcess();
    world.host().add({ cards: cards(3) }, { command: 'import', title: '' });
    const client = await world.connect();
    await call(client, 'open', { person: null });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...CALLS), fc.jsonValue(), fc.nat(), async (call, input, id) => {
      const rev = world.host().rev;
      const reply = await client.call({ id, call, input });
      expect(reply.id).toBe(id);
      if (!reply.ok) expect([reply.error.code, world.host().rev]).toEqual([expect.stringMatching(/^(bad-frame|nothing-to-|not-open)/), rev]);
    }), { numRuns: 300 });
    expect(world.reported).toEqual([]);
  });

  it('answers not-open after it has closed', async () => {
    const world = inProcess();
    const client = await world.connect();
    await world.host().close();
    expect(await client.call({ id: 4, call: 'open', input: { person: null } })).toEqual({ id: 4, ok: false, error: { code: 'not-open', params: {} } });
  });
});

describe('opening', () => {
  it('sends first what screens need, and the rest in chunks, each card once', async () => {
    const world = inProcess();
    const all = cards(CHUNK_SIZE * 2 + 5).map((card, n): Card => (n % 400 === 0 ? card : { ...card, archived: true }));
    world.host().add({ cards: all }, { command: 'import', title: '' });
    const client = await world.connect();
    const opening = await call(client, 'open', { person: null });
    expect(opening.records.cards.every((card) => !card.archived)).toBe(true);
    const ids = opening.records.cards.map((card) => card.id);
    const sizes: number[] = [];
    for (let cursor = opening.cursor; cursor !== null;) {
      const chunk = await call(client, 'more', { cursor });
      sizes.push(chunk.cards.length);
      ids.push(...chunk.cards.map((card) => card.id));
      cursor = chunk.cursor;
    }
    expect(sizes[0]).toBe(CHUNK_SIZE);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(all.length);
  });

  it('a chunk and the events around it come in the order things happened', async () => {
    const world = inProcess();
    world.host().add({ cards: cards(3, { archived: true }) }, { command: 'import', title: '' });
    const client = await world.connect();
    const heard: string[] = [];
    client.subscribe((event: EventFrame) => void (event.event === 'changed' && heard.push(`rev ${event.data.rev}`)));
    await call(client, 'open', { person: null });
    const edit = (title: string) => client.call({ id: 1, call: 'run', input: { id: title, command: { name: 'editCard', input: { id: 'c0', change: { title } } } } });
    const more = async () => {
      const chunk = await call(client, 'more', { cursor: '0' });
      heard.push(`chunk with ${chunk.cards[0]?.title}`);
    };
    await Promise.all([edit('one'), more(), edit('two'), more()]);
    expect(heard).toEqual(['rev 2', 'chunk with one', 'rev 3', 'chunk with two']);
  });
});

describe('upkeep', () => {
  it('the bin keeps a card 30 days, then it goes, and nobody can undo that', async () => {
    const world = inProcess();
    const [kept, gone] = ['2026-10-23T23:59', '2026-10-23T23:58'] as LocalDateTime[];
    world.host().add({ cards: cards(2).map((card, n) => ({ ...card, deletedAt: n === 0 ? kept! : gone! })) }, { command: 'import', title: '' });
    await world.reopen();
    await vi.waitFor(() => expect([...world.host().state.cards.values()].map(({ id }) => id)).toEqual(['c0']));
    world.clock.set(new Date('2026-11-23T23:00:00Z'));
    await vi.waitFor(() => expect([...world.host().state.cards.values()]).toEqual([]));
    const client = await world.connect();
    expect((await call(client, 'open', { person: null })).undo?.command).toBe('import');
  });

  it('makes a backup at the start and when the day turns', async () => {
    const world = inProcess();
    world.host().add({ cards: cards(1) }, { command: 'import', title: '' });
    await world.reopen();
    const backups = (): string[] => readdirSync(join(world.dataDir, 'backups')).sort();
    await vi.waitFor(() => expect(backups()).toEqual(['wheelhouse-2026-11-22.db']));
    world.clock.set(new Date('2026-11-23T08:00:00Z'));
    await vi.waitFor(() => expect(backups()).toEqual(['wheelhouse-2026-11-22.db', 'wheelhouse-2026-11-23.db']));
    expect(world.reported).toEqual([]);
  });
});

describe('files', () => {
  const csv = Buffer.from('id;rubrik;kanal\nx;Bullbak på Rosengården;Facebook Kommunen\n', 'latin1').toString('base64');

  it('are previewed, then imported once, as one step', async () => {
    const world = inProcess();
    const client = await world.connect();
    await call(client, 'open', { person: null });
    const source = { name: 'plan.csv', content: csv, as: null };
    expect((await call(client, 'previewImport', source)).counts.cards).toBe(1);
    expect(world.host().rev).toBe(0);
    for (let twice = 0; twice < 2; twice++) {
      expect((await client.call({ id: 2, call: 'runImport', input: { ...source, id: 'import' } })).ok).toBe(true);
      expect([...world.host().state.cards.values()].map(({ title }) => title)).toEqual(['Bullbak på Rosengården']);
    }
    const exported = await call(client, 'exportFile', { format: 'csv', from: null, to: null });
    expect(exported.content).toContain('Bullbak på Rosengården');
    await call(client, 'undo', {});
    expect([...world.host().state.cards.values()]).toEqual([]);
  });

  it('of a wheel go out as a workbook, which comes in as it was understood, or as somebody says', async () => {
    const client = await inProcess().connect();
    await call(client, 'open', { person: null });
    const table = Buffer.from('Månad;Aktivitet;Vem vet\nMaj;Sommarjobb;Anna\nJuni;Badplatser;Bo\n').toString('base64');
    const wheel = { name: 'hjul.csv', content: table, as: null };
    expect(await call(client, 'previewImport', wheel)).toMatchObject({ kind: 'wheel', counts: { recurring: 2, people: 0 }, wheel: { recognised: true, mapping: { layout: 'list' } } });
    const said = { ...wheel, as: 'wheel', mapping: { sheet: 'hjul.csv', layout: 'list', roles: { 2: 'owners' } } } as const;
    expect(await call(client, 'previewImport', said)).toMatchObject({ counts: { recurring: 2, people: 2 } });
    expect((await client.call({ id: 3, call: 'runImport', input: { ...said, id: 'wheel' } })).ok).toBe(true);
    const exported = await call(client, 'exportFile', { format: 'xlsx', from: null, to: null, year: 2027 });
    expect(exported).toMatchObject({ name: 'Årshjul 2027.xlsx', encoding: 'base64' });
    const again = await call(client, 'previewImport', { name: exported.name, content: exported.content, as: null });
    expect(again).toMatchObject({ kind: 'wheel', counts: { recurring: 0 }, leftOut: [{ reason: 'already-there' }, { reason: 'already-there' }] });
  });

  it('that can’t be read, or are too large, are refused', async () => {
    const client = await inProcess().connect();
    await call(client, 'open', { person: null });
    const codeOf = async (content: string): Promise<string | null> => {
      const reply = await client.call({ id: 1, call: 'previewImport', input: { name: 'x', content, as: null } });
      return reply.ok ? null : reply.error.code;
    };
    expect(await codeOf('')).toBe('unreadable-file');
    expect(await codeOf('A'.repeat((LARGEST_FILE * 1024 * 1024 * 4) / 3 + 4))).toBe('file-too-large');
  });
});
