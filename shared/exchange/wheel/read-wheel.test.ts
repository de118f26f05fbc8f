import { describe, expect, test } from 'vitest';
import { MemoryState } from '../../domain/memory-state.ts';
import { channel } from '../../domain/samples-for-tests.ts';
import { importContext } from '../import-for-tests.ts';
import { formatRule } from '../../planning/recurrence-text.ts';
import type { WheelMapping } from './mapping.ts';
import { readWheel } from './read-wheel.ts';
import type { Merge, Sheet } from './sheet.ts';

const sheet = (rows: readonly string[][], merges: readonly Merge[] = [], name = 'Blad1'): Sheet => ({ name, rows, merges });
const MONTHS = ['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti', 'September', 'Oktober', 'November', 'December'];

function read(sheets: readonly Sheet[] | readonly string[][], mapping?: WheelMapping, state = new MemoryState()) {
  const all = 'name' in (sheets[0] ?? {}) ? (sheets as readonly Sheet[]) : [sheet(sheets as string[][])]; // one or the other
  const plan = readWheel(all, state, importContext(), mapping);
  const { cards = [], categories = [], people = [], channels = [], placements = [], texts = [] } = plan.records;
  const nameOf = (table: readonly { id: string; name: string }[], id: string | null): string => table.find((one) => one.id === id)?.name ?? '';
  return {
    plan, layout: plan.wheel!.mapping.layout, sheetName: plan.wheel!.mapping.sheet,
    left: plan.leftOut.map(({ cell, reason }) => `${cell?.name} ${reason}`),
    cards: cards.map((card) => [formatRule(card.rule!), card.title, nameOf(categories, card.category)].filter((text) => text !== '').join(' | ')), // all of them recur
    owners: cards.map((card) => card.owners.map((id) => nameOf(people, id)).join(', ')),
    channels: cards.map(({ id }) => placements.filter((placement) => placement.card === id).map(({ channel }) => nameOf(channels, channel)).join(', ')),
    notes: texts.map(({ notes }) => notes), records: plan.records,
  };
}

describe('months and weeks across', () => {
  test('activities below their month, several in a cell; titles above, rows of categories', () => {
    const { layout, cards, left } = read([
      ['Årshjul 2027 – kommunikation'], [], ['Målgrupp', ...MONTHS],
      ['Medborgare', 'Budget\nVinterväghållning', '', 'Sportlov', '', '', '', '', '', '', '', '', 'Lucia'],
      [], ['Företag', '', '- Näringslivsfrukost\n• Enkät'],
    ]);
    expect(layout).toBe('months-across');
    expect(cards).toEqual(['month 1 | Budget | Medborgare', 'month 1 | Vinterväghållning | Medborgare', 'month 3 | Sportlov | Medborgare', 'month 12 | Lucia | Medborgare', 'month 2 | Näringslivsfrukost | Företag', 'month 2 | Enkät | Företag']);
    expect(left).toEqual([]);
  });

  test('a line in a month’s cell may name its week or day, where that lies in the month', () => {
    const { cards } = read([['', ...MONTHS], ['Alla', 'v. 3: Budget', '14/2 Alla hjärtans dag', '24/12 Fel månad', 'Enkät (v. 16)']]);
    expect(cards).toEqual(['week 3 | Budget | Alla', '02-14 | Alla hjärtans dag | Alla', 'month 3 | 24/12 Fel månad | Alla', 'week 16 | Enkät | Alla']);
  });

  test('weeks as v. 1 … v. 53, as plain numbers, and below months that are one cell over them: the week counts', () => {
    const weeks = Array.from({ length: 53 }, (_, i) => i + 1);
    const row = weeks.map((week) => (week === 47 ? 'Årsredovisning' : week === 53 ? 'Nyår' : ''));
    for (const head of [weeks.map((week) => `v. ${week}`), weeks.map((week) => `Vecka ${week}`), weeks.map(String)]) {
      expect(read([['Område', ...head], ['Ekonomi', ...row]])).toMatchObject({ layout: 'weeks-across', cards: ['week 47 | Årsredovisning | Ekonomi', 'week 53 | Nyår | Ekonomi'] });
    }
    const months = weeks.map((week) => ((week - 1) % 4 === 0 && week < 48 ? MONTHS[(week - 1) / 4]! : '')); // twelve of them
    expect(read([['', ...months], ['Område', ...weeks.map(String)], ['Ekonomi', ...row]])).toMatchObject({ layout: 'weeks-across', cards: ['week 47 | Årsredovisning | Ekonomi', 'week 53 | Nyår | Ekonomi'] });
    const asMonths = read([['', ...months], ['Område', ...weeks.map(String)], ['Ekonomi', ...row]], { sheet: 'Blad1', layout: 'months-across', roles: {} });
    expect(asMonths.cards).toEqual(['month 12 | Årsredovisning | Ekonomi', 'month 12 | Nyår | Ekonomi']);
  });

  test('marks below months stand for what the row is called; twelve numbers are months', () => {
    const { cards } = read([['Område', 'Aktivitet', ...Array.from({ length: 12 }, (_, i) => String(i + 1))], ['Ekonomi', 'Delårsrapport', '', '', '', 'x', '', '', '', 'X'], ['', 'Bokslut', 'x']]);
    expect(cards).toEqual(['month 4 | Delårsrapport | Ekonomi', 'month 8 | Delårsrapport | Ekonomi', 'month 1 | Bokslut | Ekonomi']);
  });

  test('an activity over several months returns in the first; the span is noted', () => {
    const { cards, notes } = read([sheet([['', ...MONTHS], ['Alla', '', 'Sommarjobb']], [{ row: 1, column: 2, toRow: 1, toColumn: 4 }])]);
    expect([cards, notes]).toEqual([['month 2 | Sommarjobb | Alla'], ['Februari–April']]);
  });

  test('half a year below the other, and quarters above the months', () => {
    const { cards } = read([['Hjul'], ['', ...MONTHS.slice(0, 6)], ['Alla', 'A', '', 'B'], [], ['', ...MONTHS.slice(6)], ['Alla', 'C', '', '', '', '', 'D']]);
    expect(cards).toEqual(['month 1 | A | Alla', 'month 3 | B | Alla', 'month 7 | C | Alla', 'month 12 | D | Alla']);
    expect(read([['', 'Q1', '', '', 'Q2', '', '', 'Q3', '', '', 'Q4'], ['', ...MONTHS], ['Alla', '', 'A']]).cards).toEqual(['month 2 | A | Alla']);
    expect(read([MONTHS.slice(0, 4), ['A', '', 'B'], ['C']]).cards).toEqual(['month 1 | A', 'month 3 | B', 'month 1 | C']);
  });

  test('months as dates, with years, in English, and quarters', () => {
    const dates = MONTHS.map((_, i) => `2027-${String(i + 1).padStart(2, '0')}-01`);
    expect(read([['', ...dates], ['', '', 'A']]).cards).toEqual(['month 2 | A']);
    expect(read([['', 'jan-27', 'feb-27', 'mar-27', 'apr-27'], ['', '', 'A']]).cards).toEqual(['month 2 | A']);
    expect(read([['', 'January', 'Feb.', 'March', 'Sept'], ['', '', 'A', '', 'B']]).cards).toEqual(['month 2 | A', 'month 9 | B']);
    expect(read([['', 'Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Kvartal 4'], ['', '', 'A']]).cards).toEqual(['Q2 | A']);
    expect(read([['', '2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'], ['', '', 'A']]).cards).toEqual(['week 2 | A']);
  });
});

describe('months and weeks down', () => {
  test('columns are categories; a row without a month belongs to the one above', () => {
    const { layout, cards } = read([['Månad', 'Medborgare', 'Företag', 'Ansvarig'], ['Jan', 'Budget', '', 'Anna'], ['', '', 'Frukost', 'Bo; Cia'], ['Feb', 'Sportlov\nMelodifestivalen'], ['Mars']]);
    expect(layout).toBe('months-down');
    expect(cards).toEqual(['month 1 | Budget | Medborgare', 'month 1 | Frukost | Företag', 'month 2 | Sportlov | Medborgare', 'month 2 | Melodifestivalen | Medborgare']);
  });

  test('a heading that names a channel, or a platform, is the channel of what stands below it, unless a person says else', () => {
    const rows = [['Vecka', 'Facebook', 'LinkedIn', 'Övriga saker'], ['v. 1', 'A', '', 'D'], ['v. 2', '', 'B'], ['v. 3', 'C']];
    const { cards, channels } = read(rows);
    expect([cards, channels]).toEqual([['week 1 | A', 'week 1 | D | Övriga saker', 'week 2 | B', 'week 3 | C'], ['Facebook', '', 'LinkedIn', 'Facebook']]);
    const known = new MemoryState({ channels: [channel('fb', { name: 'Facebook Kommunen', platform: 'facebook' })] });
    expect(read(rows, undefined, known).records.channels!.map(({ name }) => name)).toEqual(['LinkedIn']); // there is one of that platform
    expect(read(rows, { sheet: 'Blad1', layout: 'weeks-down', roles: { 1: 'activities', 2: 'activities' } }).cards[0]).toBe('week 1 | A | Facebook');
  });

  test('weekdays are no categories', () => {
    const { cards, notes } = read([['Vecka', 'Måndag', 'Tisdag'], ['v. 1', 'A'], ['v. 2', '', 'B'], ['v. 3', 'C']]);
    expect([cards, notes]).toEqual([['week 1 | A', 'week 2 | B', 'week 3 | C'], ['Måndag', 'Tisdag', 'Måndag']]);
  });

  test('weeks in order without a heading that says so, notes beside them', () => {
    const rows = Array.from({ length: 52 }, (_, i) => [String(i + 1), i === 46 ? 'Orange dag' : '', i === 46 ? 'Ring Bo' : '']);
    const { layout, cards, notes } = read([['Vecka', 'Händelser', 'Anteckningar'], ...rows]);
    expect([layout, cards, notes]).toEqual([expect.stringMatching(/list|weeks-down/), ['week 47 | Orange dag'], ['Anteckningar: Ring Bo']]);
    expect(read(rows.map((row) => row.slice(0, 2))).cards).toEqual(['week 47 | Orange dag']);
  });
});

describe('lists', () => {
  test('a row for each: when in any way, owners, channels, category; headings in Swedish or English', () => {
    const { layout, cards, owners, channels, left } = read([
      ['Kommunens årshjul'], ['När', 'Aktivitet', 'Ansvarig', 'Kanal', 'Kategori', 'Kampanj'],
      ['v. 47', 'Orange dag', 'Anna Ek; Bo Al', 'Facebook Kommunen, Webb', 'Social', 'Orange'], ['2026-05-12', 'Dagen', '', '', 'Social'], ['sista fredagen i november', 'Handla lokalt'],
      ['påsk-7', 'Öppettider'], ['7 dagar före påskdagen', 'Öppettider i kyrkan'], ['maj', 'Sommarjobb'], ['24/12', 'Jul'], ['den 6 juni', 'Nationaldagen'], ['kvartal 2', 'Q'], ['nån gång', 'Vet inte'], ['', 'Utan tid'], ['maj', ''],
    ]);
    expect(layout).toBe('list');
    expect(cards).toEqual(['week 47 | Orange dag | Social', '05-12 | Dagen | Social', 'last friday of november | Handla lokalt', 'easter-7 | Öppettider', 'easter-7 | Öppettider i kyrkan', 'month 5 | Sommarjobb', '12-24 | Jul', '06-06 | Nationaldagen', 'Q2 | Q']);
    expect([owners[0], channels[0]]).toEqual(['Anna Ek, Bo Al', 'Facebook Kommunen, Webb']);
    expect(left).toEqual(['A12 when-unknown', 'A13 when-missing', 'B14 title-missing']);
    expect(read([['Month', 'Activity', 'Owner'], ['May', 'Jobs', 'Ann'], ['5', 'More jobs', ''], ['', 'Even more', '']]).cards).toEqual(['month 5 | Jobs', 'month 5 | More jobs', 'month 5 | Even more']);
  });

  test('what says more than a rule can is kept as a note', () => {
    const { cards, notes } = read([['När', 'Vad'], ['mitten av maj', 'A'], ['v. 10–12', 'B'], ['juni-augusti', 'C'], ['1-5 juni', 'D']]);
    expect([cards, notes]).toEqual([['month 5 | A', 'week 10 | B', 'month 6 | C', '06-01 | D'], ['När: mitten av maj', 'När: v. 10–12', 'När: juni-augusti', 'När: 1-5 juni']]);
  });

  test('a person says what the columns hold, where headings do not', () => {
    const rows = [['Grej', 'Folk', 'Läge'], ['Budget', 'Anna', 'v. 9'], ['Bokslut', 'Bo', 'mars']];
    const { cards, owners } = read(rows, { sheet: 'Blad1', layout: 'list', roles: { 0: 'title', 1: 'owners', 2: 'when' } });
    expect([cards, owners]).toEqual([['week 9 | Budget', 'month 3 | Bokslut'], ['Anna', 'Bo']]);
  });
});

test('of several sheets the one that reads best is taken; another can be chosen', () => {
  const sheets = [sheet([['Läs mig'], ['Fyll i månaderna']], [], 'Info'), sheet([['', ...MONTHS], ['Alla', 'A', 'B']], [], 'Hjul'), sheet([['Månad', 'Aktivitet'], ['Maj', 'C']], [], 'Fler')];
  expect(read(sheets)).toMatchObject({ sheetName: 'Hjul', cards: ['month 1 | A | Alla', 'month 2 | B | Alla'] });
  expect(read(sheets, { sheet: 'Fler', layout: 'list', roles: {} }).cards).toEqual(['month 5 | C']);
  expect(read(sheets, { sheet: 'Fler', layout: null, roles: {} })).toMatchObject({ layout: 'list', cards: ['month 5 | C'] });
  expect(read([sheets[0]!]).plan.wheel!.recognised).toBe(false); // there are three; a wheel always has its table
});

test('the table is shown as it was understood, also where nothing is', () => {
  const { plan: { wheel } } = read([['Årshjul'], ['Område', 'Jan', 'Feb', 'Mars', 'Anm'], ['Skola', 'A\nB', '', '-', 'obs']]);
  expect(wheel!.rows.map(({ cells }) => cells.map(({ meaning }) => meaning).join(' '))).toEqual(['plain empty empty empty empty', 'head time time time head', 'detail cards empty plain detail']);
  expect([wheel!.rows[2]!.cells[1]!.rules, wheel!.columns.map(({ role }) => role)]).toEqual([['month 1'], ['category', null, null, null, 'notes']]);
  const unknown = read([['Grej', 'Folk'], ['Budget', 'Anna']]).plan;
  expect([unknown.wheel!.recognised, unknown.wheel!.columns.map(({ role }) => role), unknown.records.cards]).toEqual([false, ['notes', 'notes'], []]);
});

test('the same file again makes nothing twice; the same thing twice in it is one', () => {
  const rows = [['Månad', 'Aktivitet'], ['Maj', 'Sommarjobb'], ['5', 'sommarjobb'], ['Juni', 'Sommarjobb']];
  const first = read(rows);
  expect([first.cards, first.left]).toEqual([['month 5 | Sommarjobb', 'month 6 | Sommarjobb'], ['B3 twice-in-file']]);
  const again = read(rows, undefined, new MemoryState(first.records));
  expect([again.cards, again.left]).toEqual([[], ['B2 already-there', 'B3 already-there', 'B4 already-there']]);
});

test('whatever means a time is still one after the first glance; whatever else is none (decision 30)', () => {
  const times = [
    'jan', 'Februari', 'mars', 'apr.', 'maj', 'May', 'juni', 'July', 'aug', 'sept', 'okt', 'October', 'nov', 'dec 2027', 'Dec-27', 'kvartal 2', 'Q1', 'Q4 2026', '2026 Q4', 'kv 1 2026', 'v. 7', 'v7', 'vecka 12', 'W 3', 'wk. 9', 'week 53', '2026-W48', '2026 v. 3', 'ca v 10',
    'v. 10 och 12', '10-12', '12-13', '24/12', '24.12.2026', '2026-05', '2026-05-12', '1:a advent', 'the first Sunday of Advent', 'påskdagen', 'pa\u030Ask', '7 dagar före påsk', 'easter-7', 'Ascension Day', 'kristi himmelsfärd', 'pingst', 'Whitsun', 'mors dag', 'Mother’s Day',
    'midsommarafton', 'midsummer eve', 'alla helgons dag', 'all saints\' day', 'all-saints', 'fars dag', 'Father\'s day', 'sista fredagen i november', 'month 4', 'månad 4', 'ma\u030Anad 4', 'mitten av juni',
  ];
  const { cards, left } = read([['När', 'Vad'], ...times.map((when, i) => [when, `A ${i}`])]);
  expect([cards.length, left]).toEqual([times.length, []]);
  expect(read([['När', 'Vad'], ...['Sak 12 34', 'hela året', 'fredag', 'nr 7', '2027', 'x'.repeat(61)].map((when) => [when, 'A'])]).left.map((one) => one.split(' ')[1])).toEqual(Array.from({ length: 6 }, () => 'when-unknown'));
});
