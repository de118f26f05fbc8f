import { describe, expect, it } from 'vitest';
import { parseDate, parseTime } from '../planning/date.ts';
import { dayText, monthName, monthText, rangeText, slotText, weekRange, weekText, weekdayNames } from './dates.ts';

const wednesday = parseDate('2026-11-25')!; // a date
const nine = parseTime('09:00')!; // a time

describe('days in words', () => {
  it.each([
    ['full', 'onsdag 25 november 2026', 'Wednesday 25 November 2026'],
    ['long', 'onsdag 25 november', 'Wednesday 25 November'],
    ['short', 'ons 25 nov', 'Wed 25 Nov'],
    ['weekday', 'onsdag', 'Wednesday'],
    ['date', '25 november', '25 November'],
  ] as const)('writes %s', (style, sv, en) => {
    expect(dayText(wednesday, 'sv', style)).toBe(sv);
    expect(dayText(wednesday, 'en', style)).toBe(en);
  });

  it('never ends a short month with a full stop', () => {
    for (let month = 1; month <= 12; month++) expect(monthName(month, 'sv', 'short')).not.toContain('.');
  });

  it('begins the week on Monday', () => {
    expect(weekdayNames('sv', 'short')).toEqual(['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön']);
    expect(weekdayNames('en', 'long')[0]).toBe('Monday');
  });
});

describe('weeks and months in words', () => {
  it('calls a week by its number and by its days', () => {
    expect(weekText({ week: 48 }, 'sv')).toBe('v. 48');
    expect(weekText({ week: 48 }, 'en')).toBe('wk 48');
    expect(weekRange({ year: 2026, week: 48 }, 'sv')).toBe('23–29 november 2026');
    expect(weekRange({ year: 2026, week: 49 }, 'sv')).toBe('30 november–6 december 2026');
    expect(weekRange({ year: 2026, week: 49 }, 'sv', 'short')).toBe('30 nov–6 dec');
    expect(weekRange({ year: 2026, week: 53 }, 'en')).toBe('28 December 2026–3 January 2027');
  });

  it('writes a period with no more months and years than it needs', () => {
    const text = (from: string, to: string) => rangeText(parseDate(from)!, parseDate(to)!, 'sv'); // dates
    expect(text('2026-11-23', '2026-12-20')).toBe('23 november–20 december 2026');
    expect(text('2026-11-23', '2026-11-23')).toBe('23 november 2026');
    expect(text('2026-11-23', '2027-11-22')).toBe('23 november 2026–22 november 2027');
  });

  it('writes months and quarters with their year', () => {
    expect(monthText({ year: 2027, month: 2 }, 'sv')).toBe('februari 2027');
    expect(slotText({ precision: 'quarter', year: 2027, quarter: 1 }, 'sv')).toBe('Q1 2027');
  });
});

it('writes a slot as precisely as it is known (planning rules §1)', () => {
  expect(slotText({ precision: 'none' }, 'sv')).toBe('–');
  expect(slotText({ precision: 'week', year: 2026, week: 48 }, 'sv')).toBe('v. 48');
  expect(slotText({ precision: 'day', date: wednesday }, 'sv')).toBe('ons 25 nov');
  expect(slotText({ precision: 'time', date: wednesday, time: nine }, 'en')).toBe('Wed 25 Nov 09:00');
});
