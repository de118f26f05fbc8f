import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStory } from '../../../../shared/collisions/entry.ts';
import { FindingIndex } from '../../../../shared/collisions/finding-index.ts';
import { CHANNELS, anyDate, anyPlan } from '../../../../shared/collisions/fixtures/any-plan.ts';
import { buildPlan, buildState, planOf } from '../../../../shared/collisions/fixtures/build-plan.ts';
import type { Row } from '../../../../shared/collisions/fixtures/build-plan.ts';
import { countedSlot } from '../../../../shared/collisions/plan.ts';
import type { Card, ChannelId } from '../../../../shared/domain/records.ts';
import { addDays, fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { countWeek, sumOf } from './counts.ts';
import { entriesOf } from './use-counts.ts';

const all = (): boolean => true;
const BLOG = 'Blogg' as ChannelId;
const MONDAY = '2026-11-23' as CalendarDate;
const row = (slot: string, more: Partial<Row> = {}): Row => ({ title: `Kort ${slot}`, channel: BLOG, slot, ...more });
const counted = (rows: Row[], shows: (card: Card) => boolean = all) => countWeek(entriesOf(new FindingIndex(buildPlan(rows)), BLOG, MONDAY), shows);

test('a count is what a look through the whole plan finds (planning rules §4)', () => {
  fc.assert(fc.property(anyPlan(), fc.constantFrom(...CHANNELS), anyDate, fc.constantFrom('Bullbak', 'Budget', ''), ({ rows, options }, channel, day, title) => {
    const state = buildState(rows, options);
    const shows = (card: Card): boolean => title === '' || card.title === title;
    const monday = fromDayNumber(mondayOf(isoWeekOf(toDayNumber(day))));
    const inWeek = [...state.placements.values()].flatMap((placement) => {
      const card = state.cards.get(placement.card)!; // each has its card
      const slot = placement.channel === channel ? countedSlot(card, placement) : null;
      if (!slot) return [];
      const date = slot.precision === 'week' ? null : slot.date;
      const first = date ? fromDayNumber(mondayOf(isoWeekOf(toDayNumber(date)))) : slot.precision === 'week' ? fromDayNumber(mondayOf(slot)) : null;
      return first === monday ? [{ date, story: isStory(placement.format), shown: shows(card) }] : [];
    });
    const naive = (some: typeof inWeek) => ({
      posts: some.filter(({ story }) => !story).length, stories: some.filter(({ story }) => story).length,
      shownPosts: some.filter(({ story, shown }) => shown && !story).length, shownStories: some.filter(({ story, shown }) => shown && story).length,
    });
    const days = [0, 1, 2, 3, 4, 5, 6].map((step) => naive(inWeek.filter(({ date }) => date === addDays(monday, step))));
    expect(countWeek(entriesOf(new FindingIndex(planOf(state, options)), channel as ChannelId, monday), shows)).toEqual([...days, naive(inWeek)]);
  }), { numRuns: 300 });
});

test('stories are counted apart, and a whole week only in its sum', () => {
  const [monday, , wednesday, , , , sunday, week] = counted([row('2026-11-23'), row('2026-11-23T09:00', { format: 'story' }), row('2026-W48'), row('2026-11-29'), row('2026-11-30')]);
  expect([monday, wednesday, sunday, week]).toMatchObject([{ posts: 1, stories: 1 }, { posts: 0, stories: 0 }, { posts: 1 }, { posts: 3, stories: 1 }]);
  expect(sumOf([monday!, sunday!])).toBe(3); // seven days are counted
});

test('a filter changes what is shown, never what counts', () => {
  const rows = [row('2026-11-23', { title: 'A' }), row('2026-11-23', { title: 'B' }), row('2026-11-23', { title: 'A', format: 'story' })];
  expect(counted(rows, ({ title }) => title === 'A')[0]).toEqual({ posts: 2, stories: 1, shownPosts: 1, shownStories: 1 });
});

test('equal counts are one object, so that what is as before is not drawn anew', () => {
  expect(counted([row('2026-11-23')])[0]).toBe(counted([row('2026-11-24')])[1]);
});
