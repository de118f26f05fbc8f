import { expect, test } from 'vitest';
import type { CardId, Series, SeriesId } from '../../../shared/domain/records.ts';
import { card, workspace } from '../../../shared/domain/samples-for-tests.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { indexDayNames } from '../../../shared/planning/day-names.ts';
import { draftFor, lastDayOf, planOfDraft, ruleFor, seriesCommand } from './series-draft.ts';

const day = (text: string) => text as CalendarDate; // a date, written here
const TODAY = day('2026-11-23');
const names = indexDayNames([{ date: day('2026-12-25'), red: true, name: { sv: 'juldagen', en: 'Christmas Day' } }]);
const fresh = { series: 'S' as SeriesId, card: (date: CalendarDate) => date as string as CardId, rank: () => 'a0' }; // called by their dates

test('a day suggests its weekday, its place in the month and its date (planning rules §3)', () => {
  expect(ruleFor('weekly', day('2026-11-27'))).toEqual({ type: 'weekly', weekdays: [5], every: 1 });
  expect(ruleFor('nth-weekday', day('2026-11-27'))).toEqual({ type: 'nth-weekday', nth: 4, weekday: 5 });
  expect(ruleFor('nth-weekday', day('2026-11-30'))).toMatchObject({ nth: -1 });
  expect(ruleFor('month-day', day('2026-11-27'))).toEqual({ type: 'month-day', day: 27 });
});

test('twelve weeks from the card’s day on: the card is the first, red days are named and left out', () => {
  const one = card('a', { slot: '2026-11-27T12:00' });
  const draft = draftFor(one, undefined, TODAY, TODAY);
  const plan = planOfDraft(draft, one, undefined, names);
  expect([plan.own, plan.days.length, plan.red, plan.cut]).toEqual(['2026-11-27', 10, ['2026-12-25'], false]);
  expect(planOfDraft({ ...draft, skipRed: false }, one, undefined, names).days).toContain('2026-12-25');
});

test('a card on another day than the rule’s is told apart, one on a red day of the rule is not', () => {
  const apart = (slot: string, type: 'weekly' | 'month-day') => {
    const one = card('a', { slot });
    const draft = draftFor(one, undefined, TODAY, TODAY);
    return planOfDraft({ ...draft, rule: ruleFor(type, day('2026-12-25')) }, one, undefined, names).apart;
  };
  expect([apart('2026-11-24', 'weekly'), apart('2026-11-27', 'weekly'), apart('2026-12-25', 'weekly'), apart('2026-11-27', 'month-day')]).toEqual([true, false, false, true]);
});

test('a card without a day gets the first that is ticked; unticked days are not made', () => {
  const idea = card('a', { status: 'idea' });
  const draft = { ...draftFor(idea, undefined, TODAY, TODAY), to: day('2026-12-14'), off: new Set([day('2026-12-14')]) };
  const plan = planOfDraft(draft, idea, undefined, names);
  expect([plan.own, plan.days]).toEqual(['2026-11-30', ['2026-12-07', '2026-12-14']]);
  expect(seriesCommand(draft, plan, idea, undefined, fresh)).toMatchObject({ of: 'a', day: '2026-11-30', days: [{ id: '2026-12-07' }] });
});

test('a series goes on after its last card, in its own rhythm, and nothing of the card itself changes', () => {
  const series: Series = { id: 'S' as SeriesId, name: 'Fråga', rule: { type: 'weekly', weekdays: [5], every: 2 }, from: day('2026-11-27'), to: day('2026-12-11'), skipRedDays: true };
  const cards = [card('a', { slot: '2026-11-27', series: series.id }), card('b', { slot: '2026-12-14', series: series.id })]; // moved from the 11th
  const last = lastDayOf(workspace({ cards, series: [series] }), series);
  const draft = draftFor(cards[0]!, series, last, TODAY); // there are two
  const plan = planOfDraft({ ...draft, to: day('2027-01-08') }, cards[0]!, series, names);
  expect([last, plan.own, plan.days, plan.red]).toEqual(['2026-12-14', null, ['2027-01-08'], ['2026-12-25']]);
  expect(seriesCommand({ ...draft, to: day('2027-01-08') }, plan, cards[0]!, series, fresh).series).toEqual({ ...series, to: '2027-01-08' });
});
