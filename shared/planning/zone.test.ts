/** Wall-clock time of the workspace's zone, whatever the computer's own: this file runs in four zones (vitest.config.ts). */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays, dateInZone, instantAt, isoWeekOf, localDateTime, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate, LocalDateTime } from './date.ts';
import { monthGrid } from './month-grid.ts';
import { formatSlot, parseSlot, shiftSlot } from './slot.ts';

const HERE = 'Europe/Stockholm';
const at = (instant: string) => localDateTime(new Date(instant), HERE);

test('the computer is where the test says it is', () => {
  const zone = process.env['TZ'];
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});

describe('the workspace’s clock', () => {
  test('the clocks go forward on 29 March 2026 and back on 25 October', () => {
    expect([at('2026-03-29T00:59:00Z'), at('2026-03-29T01:00:00Z')]).toEqual(['2026-03-29T01:59', '2026-03-29T03:00']);
    expect([at('2026-10-25T00:59:00Z'), at('2026-10-25T01:00:00Z')]).toEqual(['2026-10-25T02:59', '2026-10-25T02:00']);
  });

  test('the moment of a wall-clock time: the first of two in October, an hour later where March skips it', () => {
    const moment = (local: string) => instantAt(local as LocalDateTime, HERE).toISOString();
    expect([moment('2026-10-25T02:30'), moment('2026-10-25T03:00')]).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T02:00:00.000Z']);
    expect([moment('2026-03-29T01:59'), moment('2026-03-29T02:30'), moment('2026-03-29T03:00')]).toEqual(['2026-03-29T00:59:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-29T01:00:00.000Z']);
  });

  test('property: in any zone the moment of a wall-clock time reads as that time again, and is the first that does', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), fc.constantFrom(HERE, 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Australia/Lord_Howe'), (date, zone) => {
      const local = localDateTime(date, zone);
      const moment = instantAt(local, zone);
      expect(localDateTime(moment, zone)).toBe(local);
      expect(moment.getTime()).toBeLessThanOrEqual(date.getTime());
    }));
  });

  test('the day turns at midnight there, at the year’s turn and on the leap day too', () => {
    const day = (instant: string) => dateInZone(new Date(instant), HERE);
    expect([day('2026-12-31T22:59:59Z'), day('2026-12-31T23:00:00Z')]).toEqual(['2026-12-31', '2027-01-01']);
    expect([day('2028-02-28T23:00:00Z'), day('2028-02-29T23:00:00Z')]).toEqual(['2028-02-29', '2028-03-01']);
    expect(day('2026-07-01T22:00:00Z')).toBe('2026-07-02');
  });
});

describe('days are days: no clock moves them', () => {
  test.each(['2026-03-28', '2026-10-24', '2028-02-28', '2026-12-31', '2032-12-31'])('the day after %s is one later, at the same time of day', (date) => {
    const slot = parseSlot(`${date}T02:30`);
    const next = shiftSlot(slot!, 1); // it is a slot
    expect(formatSlot(next)).toBe(`${addDays(date as CalendarDate, 1)}T02:30`);
    expect(toDayNumber(addDays(date as CalendarDate, 1)) - toDayNumber(date as CalendarDate)).toBe(1);
  });

  test('week 53 of 2026 and of 2032 goes over the year’s turn, Monday to Sunday', () => {
    for (const [monday, year] of [['2026-12-28', 2026], ['2032-12-27', 2032]] as const) {
      const days = [0, 1, 2, 3, 4, 5, 6].map((i) => toDayNumber(addDays(monday as CalendarDate, i)));
      expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(new Set(days.map((day) => JSON.stringify(isoWeekOf(day))))).toEqual(new Set([JSON.stringify({ year, week: 53 })]));
    }
  });

  test('months with a change of clocks have each of their days once', () => {
    for (const [year, month, days] of [[2026, 3, 31], [2026, 10, 31], [2028, 2, 29]] as const) {
      const own = monthGrid({ year, month }).flatMap((week) => week.days).filter(({ inMonth }) => inMonth);
      expect(own.map(({ day }) => day)).toEqual(Array.from({ length: days }, (_, i) => i + 1));
    }
  });
});
