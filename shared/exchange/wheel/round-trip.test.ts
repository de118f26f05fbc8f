import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryState } from '../../domain/memory-state.ts';
import type { Card, CardId, ChannelId } from '../../domain/records.ts';
import { card, channel, placement } from '../../domain/samples-for-tests.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';
import { monthName } from '../../i18n/dates.ts';
import type { CalendarDate } from '../../planning/date.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { formatRule } from '../../planning/recurrence-text.ts';
import { MOVABLE_HOLIDAYS } from '../../planning/recurrence-rule.ts';
import { importContext } from '../import-for-tests.ts';
import { readWheel } from './read-wheel.ts';
import type { Sheet } from './sheet.ts';
import { wheelSheet } from './write-wheel.ts';

const TODAY = '2026-11-23' as CalendarDate; // a date
const name = fc.stringMatching(/^[A-Zåäö][a-zåäö0-9' -]{0,8}[a-z]$/).filter((text) => !/\s\s/.test(text));
const names = fc.uniqueArray(name, { maxLength: 2, selector: (one) => one.toLocaleLowerCase('sv') });
const title = fc.stringMatching(/^['=+@"]{0,2}[A-Za-zåäöÅÄÖ][a-zåäö"'=+@;,.:!? 0-9/-]{0,14}[a-zåäö!?"']$/).filter((text) => !/\s\s/.test(text));
const anyRule: fc.Arbitrary<RecurrenceRule> = fc.oneof(
  fc.record({ type: fc.constant('quarter' as const), quarter: fc.integer({ min: 1, max: 4 }) }), fc.record({ type: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant('week' as const), week: fc.integer({ min: 1, max: 53 }) }),
  fc.record({ type: fc.constant('date' as const), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 29 }) }),
  fc.record({ type: fc.constant('nth-weekday' as const), nth: fc.constantFrom(1, 2, 3, 4, 5, -1), weekday: fc.integer({ min: 1, max: 7 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant('holiday' as const), holiday: fc.constantFrom(...MOVABLE_HOLIDAYS), days: fc.integer({ min: -60, max: 60 }) }),
);
interface Thing {
  readonly title: string;
  readonly rule: RecurrenceRule;
  readonly category: string;
}

/** What is read from a sheet: title, rule, category, and what else is asked for. */
function readBack(sheet: Sheet) {
  const { records, leftOut, wheel } = readWheel([sheet], new MemoryState(), importContext());
  const named = (table: readonly { id: string; name: string }[] = []) => (id: string | null) => table.find((one) => one.id === id)?.name ?? '';
  const cards = (records.cards ?? []).map((one) => ({
    title: one.title, rule: formatRule(one.rule!), category: named(records.categories)(one.category), campaign: named(records.campaigns)(one.campaign), owners: one.owners.map(named(records.people)), // all recur
    leadWeeks: one.leadWeeks, channels: (records.placements ?? []).filter(({ card: of }) => of === one.id).map(({ channel: id }) => named(records.channels)(id)),
  }));
  return { cards, leftOut, layout: wheel!.mapping.layout };
}
const sorted = (things: readonly object[]): string[] => things.map((one) => JSON.stringify(one)).sort();
/** Two that mean the same are one. */
const different = (things: readonly Thing[]): Thing[] => [...new Map(things.map((one) => [`${formatRule(one.rule)} ${one.title.toLocaleLowerCase('sv')}`, one])).values()];
const plain = ({ title: text, rule, category }: Thing) => ({ title: text, rule: formatRule(rule), category });

test('the sheet of the wheel reads back: title, rule, owners, channels, category, campaign, lead time', () => {
  const whole = fc.record({ title, rule: anyRule, category: fc.oneof(fc.constant(''), name), campaign: fc.oneof(fc.constant(''), name), owners: names, channels: names, leadWeeks: fc.integer({ min: 0, max: 12 }) });
  fc.assert(fc.property(fc.uniqueArray(whole, { minLength: 1, maxLength: 8, selector: (one) => `${formatRule(one.rule)} ${one.title.toLocaleLowerCase('sv')}` }), fc.constantFrom(...LANGUAGES), fc.integer({ min: 2020, max: 2033 }), (things, language, year) => {
    const id = <T extends string>(one: string) => one.toLocaleLowerCase('sv') as T; // names are ids here
    const entries = (all: readonly string[]) => [...new Map(all.filter((one) => one !== '').map((one) => [id(one), { id: id(one), name: one }])).values()];
    const state = new MemoryState({
      people: entries(things.flatMap((one) => one.owners)).map((one) => ({ ...one, id: id(one.id), initials: '', archived: false })),
      categories: entries(things.map((one) => one.category)).map((one) => ({ ...one, id: id(one.id), hue: 1, shape: 'disc', targetShare: null, everyWeeks: null, archived: false })),
      campaigns: entries(things.map((one) => one.campaign)).map((one) => ({ ...one, id: id(one.id), goal: '', from: null, to: null })),
      channels: entries(things.flatMap((one) => one.channels)).map((one) => channel(one.id, { name: one.name })),
      cards: things.map((one, i) => card(`k${i}`, {
        title: one.title, kind: 'recurring', rule: one.rule, leadWeeks: one.leadWeeks, owners: one.owners.map((owner) => id(owner)),
        category: one.category === '' ? null : id<NonNullable<Card['category']>>(one.category), campaign: one.campaign === '' ? null : id<NonNullable<Card['campaign']>>(one.campaign),
      })),
      placements: things.flatMap((one, i) => one.channels.map((on, j) => placement(`k${i}-${j}`, `k${i}` as CardId, { channel: id<ChannelId>(on) }))),
    });
    const { name: sheetName, headings, rows } = wheelSheet(state, year, TODAY, language);
    const cells = rows.map((row) => row.map((value) => (value === null ? '' : typeof value === 'object' ? value.date : String(value))));
    const back = readBack({ name: sheetName, rows: [headings, ...cells], merges: [] });
    expect(back.leftOut).toEqual([]);
    const lower = (text: string) => text.toLocaleLowerCase('sv');
    const sent = things.map((one) => ({ ...one, rule: formatRule(one.rule) }));
    const plainly = (all: readonly (typeof sent)[number][]) => sorted(all.map((one) => ({
      title: one.title, rule: one.rule, category: lower(one.category), campaign: lower(one.campaign), owners: one.owners.map(lower), channels: one.channels.map(lower), leadWeeks: one.leadWeeks,
    })));
    expect(plainly(back.cards)).toEqual(plainly(sent));
  }), { numRuns: 50 });
});

const month = fc.integer({ min: 1, max: 12 }).map((one): RecurrenceRule => ({ type: 'month', month: one }));
const week = fc.integer({ min: 1, max: 53 }).map((one): RecurrenceRule => ({ type: 'week', week: one }));
const plainTitle = fc.stringMatching(/^[A-Za-zåäöÅÄÖ][a-zåäö"'=+@;,.! ]{0,14}[a-zåäö]{3}$/).filter((text) => !/\s\s/.test(text));
const CATEGORIES = ['Medborgare', 'Företag och föreningar', 'Medarbetare'];
const of = (rule: fc.Arbitrary<RecurrenceRule>) => fc.array(fc.record({ title: plainTitle, rule, category: fc.constantFrom(...CATEGORIES) }), { minLength: 1, maxLength: 20 }).map(different);

const headOf = (i: number, unit: 'month' | 'week', style: number, language: Language): string =>
  unit === 'month' ? [monthName(i, language), monthName(i, language, 'short').toUpperCase(), `${monthName(i, language)} 2027`, `2027-${String(i).padStart(2, '0')}-01`][style]! : [`v. ${i}`, `Vecka ${i}`, `v${i}`, String(i)][style]!; // four styles

/** Things in the cells of a table: months or weeks across or down, several in a cell. */
function tableOf(things: readonly Thing[], unit: 'month' | 'week', across: boolean, style: number, language: Language, above: number): Sheet {
  const times = Array.from({ length: unit === 'month' ? 12 : 53 }, (_, i) => i + 1);
  const cell = (time: number, category: string): string => things.filter((one) => one.category === category && formatRule(one.rule) === `${unit} ${time}`).map((one) => one.title).join('\n');
  const heads = times.map((time) => headOf(time, unit, style, language));
  const corner = unit === 'week' ? 'Vecka' : 'Månad';
  const rows = across ? [['Målgrupp', ...heads], ...CATEGORIES.map((category) => [category, ...times.map((time) => cell(time, category))])]
    : [[corner, ...CATEGORIES], ...times.map((time, i) => [heads[i]!, ...CATEGORIES.map((category) => cell(time, category))])]; // as many heads as times
  return { name: 'Blad1', rows: [...Array.from({ length: above }, (_, i) => (i === 0 ? ['Årshjul 2027'] : [])), ...rows], merges: [] };
}

test.each(['month', 'week'] as const)('anything in the cells of a table of %ss reads back, whichever way it lies', (unit) => {
  fc.assert(fc.property(of(unit === 'month' ? month : week), fc.boolean(), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...LANGUAGES), fc.integer({ min: 0, max: 3 }), (things, across, style, language, above) => {
    const back = readBack(tableOf(things, unit, across, style, language, above));
    expect([back.layout, back.leftOut]).toEqual([`${unit}s-${across ? 'across' : 'down'}`, []]);
    expect(sorted(back.cards.map(({ title: text, rule, category }) => ({ title: text, rule, category })))).toEqual(sorted(things.map(plain)));
  }), { numRuns: 60 });
});

test('whatever stands in the cells, nothing breaks, and what is not taken is named', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', '', 'Jan', 'Feb', 'Mars', 'v. 1', 'v. 2', 'v. 3', '1', '2', '3', 'x', 'Månad', 'Aktivitet', 'När', '2027-01-01', 'maj–juni', '=1+1', 'Kategori', '\n\n', 'påsk-7'));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }), (rows) => {
    const { cards, leftOut } = readBack({ name: 'A', rows: rows.map((row) => row.map((text) => text.trim())), merges: [] });
    for (const { title: text } of cards) expect(text.trim()).not.toBe('');
    for (const { cell: place, row } of leftOut) expect([place?.name, row]).toEqual([expect.stringMatching(/^[A-H]\d+$/), expect.any(Number)]);
  }), { numRuns: 150 });
});
