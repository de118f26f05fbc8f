import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, daysInMonth, isoWeekOf, mondayOf, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate } from './date.ts';
import { SERIES_MOST, furtherDays, seriesDays } from './series.ts';
import type { SeriesRule } from './series-rule.ts';

const day = (text: string) => text as CalendarDate; // a date, written here
const weekly = (weekdays: readonly number[], every = 1): SeriesRule => ({ type: 'weekly', weekdays, every });
const weekday = (date: CalendarDate) => weekdayOf(toDayNumber(date));
const monday = (date: CalendarDate) => mondayOf(isoWeekOf(toDayNumber(date)));

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2024-01-01'), days));
const anyRule: fc.Arbitrary<SeriesRule> = fc.oneof(
  fc.record({ type: fc.constant('weekly' as const), weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), every: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ type: fc.constant('nth-weekday' as const), nth: fc.constantFrom(-1, 1, 2, 3, 4, 5), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ type: fc.constant('month-day' as const), day: fc.integer({ min: 1, max: 31 }) }),
);
const anySpan = fc.tuple(anyRule, anyDay, fc.integer({ min: -5, max: 900 })).map(([rule, from, days]) => ({ rule, from, to: addDays(from, days) }));

describe('the days of a series (planning rules §3)', () => {
  test('every Friday; both ends are included', () => {
    expect(seriesDays(weekly([5]), day('2026-11-27'), day('2026-12-18'), null)).toEqual(['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18']);
  });

  test('every other week is counted from the week it begins in, over New Year and week 53 too', () => {
    expect(seriesDays(weekly([1, 3], 2), day('2026-12-16'), day('2027-01-15'), null)).toEqual(['2026-12-16', '2026-12-28', '2026-12-30', '2027-01-11', '2027-01-13']);
  });

  test('the first Monday, the last Friday, the 31st of each month', () => {
    expect(seriesDays({ type: 'nth-weekday', nth: 1, weekday: 1 }, day('2026-12-08'), day('2027-03-01'), null)).toEqual(['2027-01-04', '2027-02-01', '2027-03-01']);
    expect(seriesDays({ type: 'nth-weekday', nth: -1, weekday: 5 }, day('2026-11-01'), day('2026-12-31'), null)).toEqual(['2026-11-27', '2026-12-25']);
    expect(seriesDays({ type: 'month-day', day: 31 }, day('2027-01-31'), day('2027-04-30'), null)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  test('red days are left out where that is asked', () => {
    const isRed = (date: CalendarDate) => date === '2026-12-25';
    expect(seriesDays(weekly([5]), day('2026-12-18'), day('2027-01-01'), isRed)).toEqual(['2026-12-18', '2027-01-01']);
  });

  test('property: in order, each once, within its ends, only what was asked for, never red, never too many', () => {
    fc.assert(fc.property(anySpan, fc.boolean(), ({ rule, from, to }, skips) => {
      const isRed = (date: CalendarDate) => date.endsWith('5');
      const days = seriesDays(rule, from, to, skips ? isRed : null);
      expect([...new Set(days)].sort()).toEqual(days);
      expect(days.length).toBeLessThanOrEqual(SERIES_MOST);
      for (const date of days) {
        expect(date >= from && date <= to && !(skips && isRed(date))).toBe(true);
        expect(isAsked(rule, date, from)).toBe(true);
      }
    }));
  });

  test('property: no day that was asked for is missing', () => {
    fc.assert(fc.property(anySpan, ({ rule, from, to }) => {
      const days = new Set(seriesDays(rule, from, to, null));
      fc.pre(days.size < SERIES_MOST);
      for (let date = from; date <= to; date = addDays(date, 1)) expect(days.has(date)).toBe(isAsked(rule, date, from));
    }), { numRuns: 50 });
  });

  test('property: a series that goes on keeps its rhythm', () => {
    fc.assert(fc.property(anySpan, fc.integer({ min: 0, max: 700 }), ({ rule, from, to }, later) => {
      const all = seriesDays(rule, from, to, null);
      fc.pre(all.length < SERIES_MOST);
      const after = addDays(from, later);
      expect(furtherDays({ rule, from }, after, to, null)).toEqual(all.filter((date) => date > after));
    }));
  });
});

/** The rule said the other way round: of one day, whether it is meant. */
function isAsked(rule: SeriesRule, date: CalendarDate, from: CalendarDate): boolean {
  const { year, month, day: ofMonth } = civil(toDayNumber(date));
  const last = daysInMonth(year, month);
  switch (rule.type) {
    case 'weekly': return rule.weekdays.includes(weekday(date)) && ((monday(date) - monday(from)) / 7) % rule.every === 0;
    case 'month-day': return ofMonth === Math.min(rule.day, last);
    case 'nth-weekday': {
      const isLast = ofMonth + 7 > last;
      const nth = Math.ceil(ofMonth / 7);
      return weekday(date) === rule.weekday && (rule.nth < 0 || rule.nth === 5 ? isLast : nth === rule.nth);
    }
  }
}
