import { expect, test } from 'vitest';
import { isExpected, quietPeriodAt, weekMinimum } from './cadence.ts';
import { toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';

const day = (text: string) => toDayNumber(text as CalendarDate);
const BLOG = { weekdays: [1, 3, 5], perWeek: 3, reserve: 0 };
const SUMMER = { name: 'Sommar', from: '06-22', to: '08-09', weekdays: [2] };
const CHRISTMAS = { name: 'Jul', from: '12-21', to: '01-06', weekdays: [] };

test('a cadence expects its weekdays', () => {
  expect(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-29'].map((date) => isExpected(BLOG, [SUMMER], day(date)))).toEqual([true, false, true, false]);
});

test('a quiet period has weekdays of its own, its first and last day included', () => {
  expect(['2026-06-19', '2026-06-22', '2026-06-23', '2026-08-09', '2026-08-10'].map((date) => isExpected(BLOG, [SUMMER], day(date)))).toEqual([true, false, true, false, true]);
});

test('a channel without weekdays of its own expects none in a quiet period either: it may have only a minimum or a reserve', () => {
  expect(['2026-06-16', '2026-06-23'].map((date) => isExpected({ weekdays: [], perWeek: 3, reserve: 2 }, [SUMMER], day(date)))).toEqual([false, false]);
});

test('a quiet period can span New Year', () => {
  expect(['2026-12-20', '2026-12-21', '2027-01-06', '2027-01-07'].map((date) => quietPeriodAt([CHRISTMAS], day(date))?.name ?? null)).toEqual([null, 'Jul', 'Jul', null]);
});

test('a week that a quiet period touches has no minimum', () => {
  expect([weekMinimum(BLOG, [SUMMER], day('2026-06-15')), weekMinimum(BLOG, [SUMMER], day('2026-08-03')), weekMinimum(BLOG, [CHRISTMAS], day('2027-01-04'))]).toEqual([3, null, null]);
});
