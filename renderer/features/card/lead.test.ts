import { describe, expect, test } from 'vitest';
import { card, slot, workspace } from '../../../shared/domain/samples-for-tests.ts';
import type { CardId } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { isPostToBegin, leadOf } from './lead.ts';
import { dueYear, isToBegin, occurrenceNow, yearsNow } from './occurrences.ts';

// Ids and dates below are written here, so they are what they are called.
const today = '2026-11-23' as CalendarDate;

describe('when to begin', () => {
  test('is a week, weeks before the day or week; nothing is said of a quarter or no date', () => {
    const of = (leadWeeks: number, when: string) => leadOf({ leadWeeks }, slot(when), today, 'sv');
    expect(of(4, '2026-W52')).toEqual({ when: 'v. 48', begun: true });
    expect(of(3, '2026-12-20')).toEqual({ when: 'v. 48', begun: true });
    expect(of(3, '2026-12-21')).toEqual({ when: 'v. 49', begun: false });
    expect(of(4, '2027-W02')).toEqual({ when: 'v. 51 2026', begun: false });
    expect([of(0, '2026-W52'), of(4, '2027-Q1'), of(4, '')]).toEqual([null, null, null]);
  });

  test('is said of a post until somebody begins, or its slot has passed', () => {
    const post = (change: Parameters<typeof card>[1]) => isPostToBegin(card('a', { leadWeeks: 4, slot: '2026-W50', ...change }), today);
    expect([post({}), post({ status: 'idea' }), post({ status: 'in-progress' }), post({ leadWeeks: 0 }), post({ slot: '2026-11-20' }), post({ slot: '2027-W10' })]).toEqual([true, true, false, false, false, false]);
  });
});

describe('the years to speak of', () => {
  const plan = workspace({ cards: [
    card('jan', { kind: 'recurring', rule: { type: 'week', week: 2 } }), card('march', { kind: 'recurring', rule: { type: 'week', week: 12 }, leadWeeks: 17 }),
    card('june', { kind: 'recurring', rule: { type: 'month', month: 6 } }), card('june-26', { slot: '2026-W23', status: 'published', origin: { card: 'june' as CardId, year: 2026 } }),
  ] });
  const now = { plan, version: 1, today };
  const of = (id: string) => plan.cards.get(id)!; // it is there

  test('are this one, and the next as it draws near or is to be begun (planning rules §3 due)', () => {
    expect(['jan', 'march', 'june'].map((id) => yearsNow(of(id), now))).toEqual([[2026, 2027], [2026, 2027], [2026]]);
    expect(['jan', 'march', 'june'].map((id) => dueYear(of(id), now))).toEqual([2027, 2027, null]);
    expect([occurrenceNow(of('march'), 2027, now).state, isToBegin(occurrenceNow(of('march'), 2027, now), now)]).toEqual(['later', true]);
  });
});
