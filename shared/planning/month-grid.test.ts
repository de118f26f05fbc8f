import { addMonths as later, eachDayOfInterval, endOfMonth, endOfWeek, format, getISOWeek, startOfWeek } from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from './date.ts';
import { addMonths, formatMonth, monthGrid, monthOf, parseMonth, sameDayOf } from './month-grid.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const days = (year: number, month: number) => monthGrid({ year, month }).flatMap((week) => week.days);
// From 1996: this runs in several zones, and Kiritimati had no 31 December 1994.
const anyMonth = fc.record({ year: fc.integer({ min: 1996, max: 2200 }), month: fc.integer({ min: 1, max: 12 }) });

test('a month has as many rows as it touches ISO weeks: February 2027 four, November 2026 six, December 2026 five', () => {
  expect(monthGrid({ year: 2027, month: 2 })).toHaveLength(4);
  expect(monthGrid({ year: 2026, month: 11 })).toHaveLength(6);
  expect(monthGrid({ year: 2026, month: 12 })).toHaveLength(5);
});

test('weeks are ISO weeks, over the turn of a year with a week 53 too', () => {
  expect(monthGrid({ year: 2026, month: 12 }).map(({ week }) => week.week)).toEqual([49, 50, 51, 52, 53]);
  expect(monthGrid({ year: 2027, month: 1 }).map(({ week }) => `${week.year}-${week.week}`)).toEqual(['2026-53', '2027-1', '2027-2', '2027-3', '2027-4']);
  expect(monthGrid({ year: 2024, month: 12 }).at(-1)?.week).toEqual({ year: 2025, week: 1 });
});

test('the neighbours’ days stand at the ends, marked as such', () => {
  const november = days(2026, 11);
  expect(november[0]).toMatchObject({ date: '2026-10-26', inMonth: false, weekend: false });
  expect(november.at(-1)).toMatchObject({ date: '2026-12-06', inMonth: false, weekend: true });
  expect(november.filter((day) => day.inMonth)).toHaveLength(30);
});

test('a line runs above the first seven days of a month and to the left of its first, never at the grid’s own edge', () => {
  const december = days(2026, 12);
  expect(december.filter((day) => day.edgeLeft).map((day) => day.date)).toEqual(['2026-12-01', '2027-01-01']);
  expect(december.filter((day) => day.edgeAbove).map((day) => day.date)).toEqual(['2026-12-07', '2027-01-01', '2027-01-02', '2027-01-03']);
  expect(days(2027, 2).some((day) => day.edgeLeft || day.edgeAbove)).toBe(false);
});

test('every month equals what date-fns makes of it', () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const first = new Date(month.year, month.month - 1, 1);
      const span = { start: startOfWeek(first, { weekStartsOn: 1 }), end: endOfWeek(endOfMonth(first), { weekStartsOn: 1 }) };
      const grid = monthGrid(month);
      expect(grid.flatMap((week) => week.days.map((day) => day.date))).toEqual(eachDayOfInterval(span).map((day) => format(day, 'yyyy-MM-dd')));
      for (const { week, days } of grid) expect(week.week).toBe(getISOWeek(new Date(`${days[0]!.date}T12:00`)));
    }),
    { numRuns: 200 },
  );
});

test('months are counted over the year’s turn', () => {
  expect(addMonths({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(addMonths({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  fc.assert(
    fc.property(anyMonth.filter(({ year }) => year >= 2030), fc.integer({ min: -400, max: 400 }), (month, months) => { // back to 1996, see above
      expect(formatMonth(addMonths(month, months))).toBe(format(later(new Date(month.year, month.month - 1, 1), months), 'yyyy-MM'));
    }),
  );
});

test('the same day a month later is the month’s last where there is no such day', () => {
  expect(sameDayOf(date('2026-10-31'), 1)).toBe('2026-11-30');
  expect(sameDayOf(date('2027-01-29'), 1)).toBe('2027-02-28');
  expect(sameDayOf(date('2026-11-23'), -1)).toBe('2026-10-23');
});

test('a month is written and read as 2026-11; anything else is no month', () => {
  expect(parseMonth(formatMonth({ year: 2026, month: 3 }))).toEqual({ year: 2026, month: 3 });
  expect(monthOf(date('2026-12-24'))).toEqual({ year: 2026, month: 12 });
  for (const wrong of ['2026-13', '2026-00', '2026-1', 'x', '2026-11-23']) expect(parseMonth(wrong)).toBeNull();
});
