import { getDaysInMonth, getISODay, getISOWeek, getISOWeekYear, getISOWeeksInYear, getQuarter } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays, civil, dateInZone, dayNumberOf, daysInMonth, fromDayNumber, isoWeekOf, localDateTime, makeDate, minutesOf, mondayOf, monthsBetween, parseDate,
  parseTime, quarterOfMonth, quarterSpan, timeOfMinutes, toDayNumber, weekdayOf, weeksInYear,
} from './date.ts';
import type { CalendarDate } from './date.ts';

// From 1996: this runs in several zones, and Kiritimati had no 31 December 1994.
const [first, last] = [dayNumberOf(1996, 1, 1), dayNumberOf(2100, 12, 31)];
const local = (day: number): Date => {
  const { year, month, day: date } = civil(day);
  return new Date(year, month - 1, date, 12); // noon: no change of clocks can move its day
};

describe('calendar days against date-fns, every day from 1996 to 2100', () => {
  it('has the same ISO week, weekday and quarter', () => {
    for (let day = first; day <= last; day++) {
      const date = local(day);
      const week = isoWeekOf(day);
      if (week.week !== getISOWeek(date) || week.year !== getISOWeekYear(date)) expect.fail(`week of ${fromDayNumber(day)}`);
      if (weekdayOf(day) !== getISODay(date)) expect.fail(`weekday of ${fromDayNumber(day)}`);
      if (quarterOfMonth(civil(day).month) !== getQuarter(date)) expect.fail(`quarter of ${fromDayNumber(day)}`);
      if (toDayNumber(fromDayNumber(day)) !== day) expect.fail(`there and back: ${fromDayNumber(day)}`);
    }
  });

  it('has the same number of weeks in a year and of days in a month', () => {
    for (let year = 1996; year <= 2100; year++) {
      expect(weeksInYear(year)).toBe(getISOWeeksInYear(new Date(year, 5, 1)));
      for (let month = 1; month <= 12; month++) expect(daysInMonth(year, month)).toBe(getDaysInMonth(new Date(year, month - 1, 1)));
    }
  });
});

describe('weeks', () => {
  it('gives 2026 and 2032 a week 53, and the days around the turn of the year their weeks', () => {
    expect([2026, 2027, 2032].map(weeksInYear)).toEqual([53, 52, 53]);
    const weekOf = (date: string) => isoWeekOf(toDayNumber(date as CalendarDate));
    expect(weekOf('2026-12-31')).toEqual({ year: 2026, week: 53 });
    expect(weekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(weekOf('2027-01-04')).toEqual({ year: 2027, week: 1 });
    expect(weekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });

  it('begins on the Monday it came from', () => {
    fc.assert(fc.property(fc.integer({ min: first, max: last }), (day) => {
      const monday = mondayOf(isoWeekOf(day));
      expect(weekdayOf(monday)).toBe(1);
      expect(day - monday).toBe(weekdayOf(day) - 1);
    }));
  });
});

describe('reading', () => {
  it('refuses days that do not exist', () => {
    expect(parseDate('2026-02-30')).toBeNull();
    expect(parseDate('2026-02-29')).toBeNull();
    expect(parseDate('2028-02-29')).toBe('2028-02-29');
    expect(parseDate('2026-13-01')).toBeNull();
    expect(parseDate('26-11-23')).toBeNull();
    expect(makeDate(2026, 4, 31)).toBeNull();
    expect(makeDate(2026, 4, 30)).toBe('2026-04-30');
  });

  it('takes a time with one figure or a full stop, and refuses what is no time', () => {
    expect(['9:05', '09.05', ' 09:05 '].map(parseTime)).toEqual(['09:05', '09:05', '09:05']);
    expect(['24:00', '12:60', '12', ''].map(parseTime)).toEqual([null, null, null, null]);
  });

  it('counts minutes there and back', () => {
    for (let minute = 0; minute < 1440; minute++) expect(minutesOf(timeOfMinutes(minute))).toBe(minute);
  });
});

it('counts days over leap days and years', () => {
  expect(addDays('2028-02-28' as CalendarDate, 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28' as CalendarDate, 1)).toBe('2027-03-01');
  expect(addDays('2027-01-01' as CalendarDate, -1)).toBe('2026-12-31');
  expect(quarterSpan(2026, 4).map(fromDayNumber)).toEqual(['2026-10-01', '2026-12-31']);
});

describe('wall-clock time in a zone', () => {
  const at = (instant: string, zone: string) => localDateTime(new Date(instant), zone);

  it('skips an hour in March and repeats one in October, in Stockholm', () => {
    expect(at('2026-03-29T00:59:00Z', 'Europe/Stockholm')).toBe('2026-03-29T01:59');
    expect(at('2026-03-29T01:00:00Z', 'Europe/Stockholm')).toBe('2026-03-29T03:00');
    expect(at('2026-10-25T00:59:00Z', 'Europe/Stockholm')).toBe('2026-10-25T02:59');
    expect(at('2026-10-25T01:00:00Z', 'Europe/Stockholm')).toBe('2026-10-25T02:00');
    expect(at('2026-10-25T02:00:00Z', 'Europe/Stockholm')).toBe('2026-10-25T03:00');
  });

  it('skips and repeats an hour in Los Angeles on days of its own', () => {
    expect(at('2026-03-08T09:59:00Z', 'America/Los_Angeles')).toBe('2026-03-08T01:59');
    expect(at('2026-03-08T10:00:00Z', 'America/Los_Angeles')).toBe('2026-03-08T03:00');
    expect(at('2026-11-01T09:00:00Z', 'America/Los_Angeles')).toBe('2026-11-01T01:00');
  });

  it('has its own date at every place, and 00 for midnight', () => {
    const instant = new Date('2026-11-22T23:30:00Z');
    expect(dateInZone(instant, 'UTC')).toBe('2026-11-22');
    expect(dateInZone(instant, 'Europe/Stockholm')).toBe('2026-11-23');
    expect(dateInZone(instant, 'America/Los_Angeles')).toBe('2026-11-22');
    expect(dateInZone(instant, 'Pacific/Kiritimati')).toBe('2026-11-23');
    expect(at('2026-11-22T23:00:00Z', 'Europe/Stockholm')).toBe('2026-11-23T00:00');
    expect(at('2026-11-23T10:00:00Z', 'Pacific/Kiritimati')).toBe('2026-11-24T00:00');
  });
});

describe('whole months between two dates', () => {
  const months = (from: string, to: string) => monthsBetween(from as CalendarDate, to as CalendarDate);
  it('are counted from day to day; a shorter month ends on its last', () => {
    expect([months('2025-12-04', '2026-12-03'), months('2025-12-04', '2026-12-04'), months('2026-01-31', '2026-02-28'), months('2028-02-29', '2029-02-28'), months('2026-01-31', '2026-04-29')]).toEqual([11, 12, 1, 12, 2]);
    expect(months('2026-11-23', '2026-11-23')).toBe(0);
  });
});
