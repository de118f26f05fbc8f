import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../contract/stored-schemas.ts';
import { checkPlan } from '../../collisions/check.ts';
import { planCalendar } from '../../collisions/plan.ts';
import { MemoryState } from '../../domain/memory-state.ts';
import { TABLES } from '../../domain/records.ts';
import { boardOf } from '../../planning/board.ts';
import { addDays } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { occurrenceState } from '../../planning/recurrence.ts';
import { resultsOf } from '../../planning/results.ts';
import { sampleRecords } from './sample.ts';

/** A Monday, a Sunday, the days around New Year, a leap day, midsummer. */
const DAYS = ['2026-11-23', '2026-11-29', '2026-12-31', '2027-01-01', '2028-02-29', '2027-06-25'] as CalendarDate[];

describe.each(DAYS)('the sample as of %s', (today) => {
  const state = new MemoryState(sampleRecords(today, 'sv'));
  const cards = [...state.cards.values()];
  const posts = cards.filter(({ kind }) => kind === 'post');

  test('is made of records that a workspace keeps, and refers to nothing that is not there', () => {
    for (const table of TABLES) for (const record of state[table].values()) expect(parseRecord(table, record), JSON.stringify(record)).toEqual(record);
    for (const { category, campaign, tags, owners, siblings, origin } of cards) {
      expect([category, campaign].every((id) => id === null || state.categories.get(id) !== undefined || state.campaigns.get(id) !== undefined)).toBe(true);
      expect([...tags.map((id) => state.tags.get(id)), ...owners.map((id) => state.people.get(id))]).not.toContain(undefined);
      for (const sibling of siblings) expect(state.cards.get(sibling)?.siblings.length).toBe(1);
      if (origin) expect(state.cards.get(origin.card)?.kind).toBe('recurring');
    }
    for (const { card, channel } of state.placements.values()) expect([state.cards.get(card), state.channels.get(channel)]).not.toContain(undefined);
  });

  test('looks alive: about 120 posts, every column filled, something overdue, something to collide', () => {
    expect(posts.length).toBeGreaterThan(100);
    expect(posts.length).toBeLessThan(140);
    const { columns } = boardOf(cards, today);
    expect(columns.filter(({ count }) => count < 4)).toEqual([]);
    expect(columns[1]?.sections[0]?.cards.length).toBeGreaterThan(0);
    const found = checkPlan({ ...tables(state), calendar: planCalendar(new Map()), today });
    const near = found.filter(({ date }) => date === null || (date >= addDays(today, -14) && date <= addDays(today, 14)));
    for (const rule of ['max-per-day', 'same-time', 'sponsored-overlap', 'unstaffed', 'owner-load', 'overdue', 'min-gap']) {
      expect(near.map((finding) => finding.rule)).toContain(rule);
    }
  });

  test('what is out has its results, so that last year is worth looking at', () => {
    const told = posts.filter(({ status }) => status === 'published').map((card) => resultsOf(card, state.placementsOf(card.id), state.channels));
    expect(told.length).toBeGreaterThan(30);
    expect(told).not.toContain(null);
    const engaged = told.flatMap((results) => results?.engagement ?? []);
    expect([engaged.length > 30, Math.min(...engaged) > 0.2, Math.max(...engaged) < 10]).toEqual([true, true, true]);
  });

  test('has recurring cards with every type of rule, planned, published, due, later and missed', () => {
    const recurring = cards.flatMap(({ id, rule }) => (rule ? [{ id, rule }] : []));
    expect(new Set(recurring.map(({ rule }) => rule.type)).size).toBe(6);
    const year = Number(today.slice(0, 4));
    const states = new Set(recurring.flatMap((card) => [year - 1, year, year + 1].map((y) => occurrenceState(card, y, posts, today))));
    expect([...states].sort()).toEqual(['due', 'later', 'missed', 'planned', 'published']);
  });
});

const tables = ({ cards, placements, channels, settings, categories, tags }: MemoryState) => ({ cards, placements, channels, settings, categories, tags });

test('the same day gives the same sample; English has the same cards in other words', () => {
  const [day] = DAYS as [CalendarDate];
  expect(sampleRecords(day, 'sv')).toEqual(sampleRecords(day, 'sv'));
  const [sv, en] = [sampleRecords(day, 'sv'), sampleRecords(day, 'en')];
  expect(en.cards?.map(({ id, siblings }) => [id, siblings])).toEqual(sv.cards?.map(({ id, siblings }) => [id, siblings]));
  expect(en.cards?.filter(({ title }, i) => title === sv.cards?.[i]?.title)).toEqual([]);
});
