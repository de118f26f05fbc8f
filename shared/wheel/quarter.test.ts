import { describe, expect, it } from 'vitest';
import { card, person, placement, workspace } from '../domain/samples-for-tests.ts';
import { skipId } from '../domain/records.ts';
import type { Campaign, CardId, Pause, PersonId, Skip } from '../domain/records.ts';
import { DomainError } from '../domain/errors.ts';
import type { MemoryState } from '../domain/memory-state.ts';
import { runCommand } from '../domain/run.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { indexDayNames } from '../planning/day-names.ts';
import { NO_FILTER } from '../planning/filter.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { formatSlot, parseSlot } from '../planning/slot.ts';
import { isOutside, whenIn } from './quarter-words.ts';
import { calmestWeek, chosenOf, emptyWeeks, isMoved, lacksReason, loadWith, peopleWith, slotOf, stepOf } from './quarter-choices.ts';
import { changed, readDraft } from './quarter-draft.ts';
import type { Choices } from './quarter-draft.ts';
import { itemsOf, quarterPlan, quarterToPlan, weeksIn } from './quarter.ts';

// Ids, dates and moments below are written here, so they are what they are called.
const TODAY = '2026-11-23' as CalendarDate;
const NOW = '2026-11-23T09:00' as LocalDateTime;
const Q1 = { year: 2027, quarter: 1 };
const DAY_NAMES = indexDayNames([{ date: '2027-01-06' as CalendarDate, red: true, name: { sv: 'Trettondedag jul', en: 'Epiphany' } }]);
const row = (id: string, rule: RecurrenceRule, change: Parameters<typeof card>[1] = {}) => card(id, { kind: 'recurring', rule, title: id, ...change });
const madeOf = (id: string, year: number, slot: string, change: Parameters<typeof card>[1] = {}) => card(`${id}-${year}`, { origin: { card: id as CardId, year }, slot, ...change });
const planned = (state: MemoryState, name = Q1) => quarterPlan(state, name, DAY_NAMES, TODAY);
const names = (items: readonly { readonly card: { readonly id: string } }[]) => items.map((item) => item.card.id);

describe('what a quarter has to be planned (planning rules §3)', () => {
  it('comes after the one of today, unless another year is asked for', () => {
    expect(quarterToPlan(null, TODAY)).toEqual(Q1);
    expect(quarterToPlan(null, '2026-03-31' as CalendarDate)).toEqual({ year: 2026, quarter: 2 });
    expect(quarterToPlan(2026, TODAY)).toEqual({ year: 2026, quarter: 4 });
    expect(quarterToPlan(2028, TODAY)).toEqual({ year: 2028, quarter: 1 });
  });

  it('lists what returns by month, week 1 of December in January, a holiday’s neighbours where they come', () => {
    const state = workspace({ cards: [
      row('feb', { type: 'date', month: 2, day: 6 }), row('w1', { type: 'week', week: 1 }), row('q1', { type: 'quarter', quarter: 1 }), row('april', { type: 'month', month: 4 }),
      row('after-advent', { type: 'holiday', holiday: 'advent', days: 40 }), row('march', { type: 'month', month: 3 }),
    ] });
    const plan = planned(state);
    expect(plan.months.map(({ month, items }) => [month, names(items)])).toEqual([[1, ['w1', 'after-advent']], [2, ['feb']], [3, ['march']]]);
    expect(plan.months[0]!.items[1]!.year).toBe(2026); // 40 days after the first Sunday of Advent 2026
    expect(names(plan.whole)).toEqual(['q1']);
    expect(weeksIn(plan).map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(plan.months[0]!.red.map(({ name }) => name.sv)).toEqual(['Trettondedag jul']);
  });

  it('knows last year’s, whose text a fresh copy begins with, and what is done already', () => {
    const skip: Skip = { id: skipId('skipped', 2027), card: 'skipped' as CardId, year: 2027, reason: 'Flyttar', by: null, at: NOW };
    const state = workspace({
      cards: [
        row('open', { type: 'week', week: 5 }), row('made', { type: 'week', week: 6 }), row('skipped', { type: 'week', week: 7 }),
        madeOf('open', 2025, '2025-W05', { status: 'published' }), madeOf('made', 2027, '2027-W06'),
      ], skips: [skip],
    });
    const [open, made, skipped] = itemsOf(planned(state));
    expect([open!.open, made!.open, skipped!.open]).toEqual([true, false, false]);
    expect([open!.last.state, open!.last.year, open!.source?.id]).toEqual(['missed', 2026, 'open-2025']);
  });

  it('brings up what was missed, unless it comes in the quarter, was made later, or rests', () => {
    const pause: Pause = { id: 'p' as Pause['id'], name: 'Kris', filter: { ...NO_FILTER, text: 'resting' }, from: '2026-10-01' as CalendarDate, to: '2027-06-30' as CalendarDate, taken: [] };
    const state = workspace({
      cards: [
        row('missed', { type: 'week', week: 41 }), row('returns', { type: 'week', week: 5 }), row('march', { type: 'date', month: 3, day: 1 }), row('resting', { type: 'week', week: 6 }),
        row('brought', { type: 'week', week: 42 }), madeOf('brought', 2026, '2027-W03'), row('elsewhere', { type: 'week', week: 43 }), madeOf('elsewhere', 2026, '2026-W43'),
      ], pauses: [pause],
    });
    const plan = planned(state);
    expect(plan.missed.map(({ card: { id }, year, open }) => [id, year, open])).toEqual([['missed', 2026, true], ['brought', 2026, false]]);
    expect(names(plan.paused)).toEqual(['resting']);
    expect(names(planned(state, { year: 2027, quarter: 2 }).missed)).toEqual(['missed']); // the others come before it, in Q1
    expect(names(planned(state, { year: 2026, quarter: 4 }).missed)).toEqual(['returns', 'resting', 'march', 'missed']);
  });

  it('counts what goes out each week and who has how much', () => {
    const state = workspace({
      people: [person('kim')],
      cards: [card('a', { slot: '2027-02-03', owners: ['kim' as PersonId] }), card('idea', { slot: '2027-02-03', status: 'idea' }), row('r', { type: 'week', week: 6 }, { owners: ['kim' as PersonId] })],
      placements: [placement('a1', 'a'), placement('a2', 'a', { slot: '2027-W06' }), placement('i', 'idea'), placement('r1', 'r')],
    });
    const plan = planned(state);
    const choices: Choices = { [skipId('r', 2027)]: changed(undefined, { what: 'keep' }) };
    const load = loadWith(state, itemsOf(plan), choices);
    expect(weeksIn(plan).filter((week) => load(week) > 0).map((week) => [week.week, load(week)])).toEqual([[5, 1], [6, 2]]);
    expect(emptyWeeks(weeksIn(plan), load, '2027-03-20' as CalendarDate).map(({ week }) => week)).toEqual([11, 12]);
    expect(calmestWeek(weeksIn(plan), load, '2027-01-26' as CalendarDate)).toBe('2027-W07');
    expect(calmestWeek(weeksIn(plan), load, '2027-04-26' as CalendarDate)).toBeNull();
    expect(peopleWith(plan.load, itemsOf(plan), choices).get('kim' as PersonId)).toBe(2);
  });

  it('says which campaigns and months belong together', () => {
    const campaign: Campaign = { id: 'c' as Campaign['id'], name: 'Sommarjobb', goal: '', from: '2027-01-25' as CalendarDate, to: '2027-02-10' as CalendarDate };
    expect(planned(workspace({ campaigns: [campaign] })).months.map(({ campaigns }) => campaigns.length)).toEqual([1, 1, 0]);
  });
});

describe('what is chosen of it (decision 27)', () => {
  const state = workspace({ cards: [row('a', { type: 'week', week: 5 }), row('b', { type: 'week', week: 6 }, { owners: ['kim' as PersonId] }), row('c', { type: 'week', week: 7 }), row('d', { type: 'week', week: 8 }), madeOf('b', 2026, '2026-W06')] });
  const key = (id: string) => skipId(id, 2027);
  const choices: Choices = {
    [key('a')]: changed(undefined, { slot: '2027-03-02' }), [key('b')]: changed(undefined, { what: 'refresh', owner: '' }), [key('c')]: changed(undefined, { what: 'skip', reason: 'Nej' }), gone: changed(undefined, { what: 'keep' }),
  };
  const step = (own = choices) => stepOf(itemsOf(planned(state)), own, { newId: (of) => `new ${of}` as CardId, by: null, at: NOW, task: (year) => `Uppdatera ${year}` });

  it('becomes one step', () => {
    const { make, skip } = step();
    expect(make.map(({ recurring, to, owners, textOf, task }) => [recurring, to.type === 'slot' && formatSlot(to.slot), owners, textOf, task])).toEqual([
      ['a', '2027-03-02', undefined, undefined, undefined], ['b', '2027-W06', [], 'b-2026', 'Uppdatera 2026'],
    ]);
    expect(skip.map(({ card: of, year, reason }) => [of, year, reason])).toEqual([['c', 2027, 'Nej']]);
  });

  it('is nothing to do any more once it is made, by whomever', () => {
    const twin = workspace({ cards: [...state.cards.values()] });
    const diff = runCommand(twin, { name: 'makeOccurrences', input: step() }, { today: TODAY, now: NOW });
    if (diff instanceof DomainError) throw diff;
    twin.apply(diff);
    expect(chosenOf(itemsOf(planned(twin)), choices)).toEqual({ make: [], skip: [] });
  });

  it('keeps what was said before; a slot or a person means that it is made', () => {
    const skipped = changed(undefined, { what: 'skip' });
    expect(lacksReason(skipped)).toBe(true);
    expect(changed(skipped, { owner: 'kim' })).toMatchObject({ what: 'keep', owner: 'kim' });
    expect(changed(changed(undefined, { what: 'refresh' }), { slot: '2027-W09' })).toMatchObject({ what: 'refresh', slot: '2027-W09' });
    const [item] = itemsOf(planned(state));
    expect(isMoved(item!, choices[key('a')])).toBe(true);
    expect(formatSlot(slotOf(item!, undefined))).toBe('2027-W05');
  });

  it('is read again as it was written, and nothing else', () => {
    const draft = { choices, made: { [key('a')]: 'new' }, steps: [3], more: true };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    expect(readDraft('{"choices":{"x":{"what":"sell"},"y":{"what":"keep","slot":"tomorrow","owner":3}},"made":{"z":1},"steps":["4"]}')).toEqual({ choices: { y: { what: 'keep', slot: null, owner: null, reason: '' } }, made: {}, steps: [], more: false });
    for (const text of [null, '', 'null', '[]', '{"choices":7}']) expect(readDraft(text).choices).toEqual({});
  });
});

it('a slot has its year where that is not the quarter’s, and may lie outside the quarter', () => {
  const [q1, q4] = [{ year: 2027, quarter: 1 }, { year: 2026, quarter: 4 }];
  const slot = (text: string) => parseSlot(text)!; // written here
  expect((['short', 'text', 'long'] as const).map((way) => whenIn(slot('2026-W53'), q1, 'sv', way))).toEqual(['v. 53 2026', 'v. 53 2026', 'v. 53 2026, 28 dec–3 jan']);
  expect([whenIn(slot('2027-W09'), q1, 'sv'), whenIn(slot('2026-Q2'), q1, 'sv'), whenIn(slot('2026-11-25T12:00'), q1, 'sv')]).toEqual(['v. 9', 'Q2 2026', 'ons 25 nov 2026 12:00']);
  expect([isOutside(slot('2026-W53'), q1), isOutside(slot('2026-W53'), q4), isOutside(slot('2027-01-01'), q1), isOutside(slot('2027-W12'), q1), isOutside(slot('2027-W13'), q1)]).toEqual([true, false, false, false, true]);
});
