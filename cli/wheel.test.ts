import { readFileSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { manualClock } from '../host/clock.ts';
import { createHost } from '../host/host.ts';
import { skipId } from '../shared/domain/records.ts';
import { newCard } from '../shared/exchange/new-card.ts';
import { daySlot } from '../shared/planning/slot.ts';
import type { CardId } from '../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import { at, file, plain, wheelhouse } from './wheelhouse-for-tests.ts';

const data = ['--data', at('wheel'), '--today', '2026-11-23'];
const workbook = async (name: string, rows: readonly (readonly (string | null)[])[]) => file(name, await writeXlsxFile(rows.map((row) => [...row]), { sheet: 'Årshjul' }).toBuffer());
interface Entry {
  readonly title: string;
  readonly rule: string;
  readonly slot: { readonly precision: string; readonly value: string };
  readonly state: string;
  readonly card: string | null;
}
const wheel = async (year: string, from = data): Promise<Entry[]> => JSON.parse((await wheelhouse(['wheel', '--json', '--year', year, ...from])).out) as Entry[];
const days = (entries: readonly Entry[]): string[] => entries.map(({ title, slot }) => `${slot.value} ${title}`);

const LIST = [
  ['När', 'Aktivitet', 'Ansvarig', 'Kanal', 'Kategori'], ['vecka 53', 'Sista veckan', 'Anna Ek', 'Facebook Kommunen', 'Service'], ['29/2', 'Skottdagen', null, null, null],
  ['vecka 40', 'B', null, null, null], ['vecka 40', 'A', null, null, null], ['påsk-7', 'Palmsöndag', null, null, null], ['nån gång', 'Vet inte', null, null, null], ['kvartal 4', 'Kvartalet', null, null, null],
] as const;

beforeAll(async () => {
  const imported = await wheelhouse(['import', await workbook('hjul.xlsx', LIST), ...data, '--json']);
  expect(JSON.parse(imported.out)).toMatchObject({
    kind: 'wheel', created: { recurring: 6, placements: 1, channels: 1, people: 1, categories: 1 },
    leftOut: [{ row: 7, cell: { sheet: 'Årshjul', name: 'A7' }, what: 'Vet inte', reason: 'when-unknown' }],
  });
  expect(imported.status).toBe(1);
  const host = createHost({ dataDir: at('wheel'), clock: manualClock(new Date('2026-11-23T08:00:00Z')), abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
  if (!('state' in host)) throw new Error(host.code);
  const find = (title: string): CardId => [...host.state.cards.values()].find((card) => card.title === title)!.id; // it was just imported
  const skip = { id: skipId(find('A'), 2026), card: find('A'), year: 2026, reason: 'Krisläge', by: null, at: '2026-09-01T10:00' as LocalDateTime }; // a moment
  const made = { ...newCard('made' as CardId, 'Årets sista vecka', 'zz'), slot: daySlot('2026-12-30' as CalendarDate), origin: { card: find('Sista veckan'), year: 2026 } }; // an id, and a date
  host.commit({ skips: { added: [skip] }, cards: { added: [made] } }, { command: 'import', title: '' });
  await host.close();
});

test('a wheel of more rows than are read is refused whole (docs/command-line.md, exit status)', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `v. ${(i % 52) + 1};Sak ${i}`).join('\n');
  const ran = await wheelhouse(['import', file('long.csv', `När;Aktivitet\n${rows}\n`), ...data, '--lang', 'en']);
  expect([ran.status, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('more than 5000 rows');
});

describe('wheel', () => {
  test('by the first day, then by title; week 53 and 29 February as the year has them (planning rules §3)', async () => {
    expect(days(await wheel('2026'))).toEqual(['2026-02-28 Skottdagen', '2026-03-29 Palmsöndag', '2026-W40 A', '2026-W40 B', '2026-Q4 Kvartalet', '2026-W53 Sista veckan']);
    expect(days(await wheel('2027'))).toEqual(['2027-02-28 Skottdagen', '2027-03-21 Palmsöndag', '2027-Q4 Kvartalet', '2027-W40 A', '2027-W40 B', '2027-W52 Sista veckan']);
    expect(days(await wheel('2028'))[0]).toBe('2028-02-29 Skottdagen');
    expect((await wheelhouse(['wheel', '--json', ...data])).out).toBe((await wheelhouse(['wheel', '--json', '--year', '2026', ...data])).out);
  });

  test('says what is skipped, missed and made, with the card’s own title', async () => {
    const standing = Object.fromEntries((await wheel('2026')).map(({ title, state, card }) => [title, [state, card]]));
    expect(standing).toEqual({ A: ['skipped', null], B: ['missed', null], Skottdagen: ['missed', null], Palmsöndag: ['missed', null], Kvartalet: ['due', null], 'Sista veckan': ['planned', 'Årets sista vecka'] });
    expect(new Set((await wheel('2027')).map(({ state }) => state))).toEqual(new Set(['later']));
    expect((await wheel('2026')).find(({ title }) => title === 'Palmsöndag')).toEqual({ title: 'Palmsöndag', rule: 'easter-7', year: 2026, slot: { precision: 'day', value: '2026-03-29' }, state: 'missed', card: null });
    expect((await wheelhouse(['wheel', ...data, '--lang', 'sv'])).out).toContain('Sista veckan');
  });
});

describe('workbooks', () => {
  test('the same again makes nothing; a rehearsal writes nothing', async () => {
    const again = await wheelhouse(['import', at('hjul.xlsx'), ...data, '--as', 'wheel', '--dry-run', '--lang', 'sv']);
    expect(again).toMatchObject({ status: 1, out: 'Inget nytt: 6 finns redan, 1 kom inte med.\n' });
    expect(again.err.split('\n')[0]).toBe('Årshjul, cell B2, ”Sista veckan”: Kortet finns redan här och lämnades som det är.');
  });

  test('what names another month than its column is said beside what was made', async () => {
    const ran = await wheelhouse(['import', file('manader.csv', 'Område;November;December;Januari\nAlla;;Skottdag 29/2;\n'), '--data', at('elsewhere'), '--lang', 'en']);
    expect([ran.status, ran.err.split('\n')]).toEqual([0, ['1 thing names a day or week of another month than the table’s. The table’s month holds.', expect.stringMatching(/cell C2: Skottdag 29\/2$/), '']]);
  });

  test('what is exported reads back: the same wheel; the plan has real days', async () => {
    expect(await wheelhouse(['export', at('out.xlsx'), ...data, '--lang', 'sv'])).toMatchObject({ status: 0, err: '' });
    const copy = ['--data', at('wheel-copy'), '--today', '2026-11-23'];
    expect(await wheelhouse(['import', at('out.xlsx'), ...copy, '--as', 'wheel'])).toMatchObject({ status: 0, err: '' });
    const plainly = (entries: readonly Entry[]) => entries.map(({ title, rule, slot }) => [title, rule, slot]);
    expect(plainly(await wheel('2026', copy))).toEqual(plainly(await wheel('2026')));
    const posts = ['--data', at('posts-copy'), '--today', '2026-11-23'];
    expect(JSON.parse((await wheelhouse(['import', at('out.xlsx'), ...posts, '--as', 'csv', '--json'])).out)).toMatchObject({ kind: 'csv', created: { cards: 1, recurring: 6 }, leftOut: [] });
  });

  test('an old or unknown one is refused in a sentence', async () => {
    expect(plain(await wheelhouse(['import', file('old.xls', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])), ...data]))).toContain('old format');
    const unknown = await wheelhouse(['import', await workbook('unknown.xlsx', [['Grej', 'Folk'], ['Budget', 'Anna']]), ...data]);
    expect([unknown.status, plain(unknown)]).toEqual([2, expect.stringContaining('can’t be read as an annual wheel')]);
  });

  test('a CSV of months is a wheel, too', async () => {
    const csv = file('hjul.csv', 'Månad;Medborgare;Företag\nJanuari;Budget;\nFebruari;;Frukost\nMars;Enkät;\n');
    expect(JSON.parse((await wheelhouse(['import', csv, '--data', at('csv-wheel'), '--json'])).out)).toMatchObject({ kind: 'wheel', created: { recurring: 3, categories: 2 } });
  });
});

test('a page to print holds the plan by month, and runs nothing', async () => {
  expect(await wheelhouse(['import', file('plan.csv', 'rubrik,kanal,datum,tid\n<script>alert(1)</script>,Webb,2026-11-24,09:00\nNästa år,Webb,2027-01-11,\n'), '--data', at('html')])).toMatchObject({ status: 0 });
  expect(await wheelhouse(['export', at('plan.html'), '--data', at('html'), '--lang', 'sv', '--today', '2026-11-23'])).toMatchObject({ status: 0 });
  const html = readFileSync(at('plan.html'), 'utf8');
  expect(html).toMatch(/<html lang="sv">[\s\S]*<h2>November 2026<\/h2>[\s\S]*<h2>Januari 2027<\/h2>/);
  expect(html).not.toMatch(/<script|src=|href=/);
  await wheelhouse(['export', at('part.html'), '--data', at('html'), '--to', '2026-12-31', '--today', '2026-11-23']);
  expect(readFileSync(at('part.html'), 'utf8')).not.toContain('Nästa år');
});
