import { expect, test } from 'vitest';
import { addDays } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { comingDayFromText, dateFromText, dateText, monthDayFromText, monthDayText } from './date-text.ts';

const TODAY = '2026-11-23' as CalendarDate;

test.each(['sv', 'en'] as const)('what is shown in %s is read back, every day of the year', (language) => {
  for (let i = 0; i < 365; i++) {
    const date = addDays(TODAY, i - 200);
    expect(dateFromText(dateText(date, language), TODAY)).toBe(date);
  }
});

test('a day is read in other ways too; a week, a time or nonsense is no day', () => {
  expect(['2026-11-25', '25/11', 'ons', '25 Nov'].map((text) => dateFromText(text, TODAY))).toEqual(Array(4).fill('2026-11-25'));
  expect(['v. 48', '25 nov 12:00', 'snart', ''].map((text) => dateFromText(text, TODAY))).toEqual([null, null, null, null]);
  expect(['2026-11-23', '2026-11-22', 'snart'].map((text) => comingDayFromText(text, TODAY))).toEqual([TODAY, null, null]);
  expect(dateText(TODAY, 'sv')).toBe('23 nov 2026');
  expect(dateText(null, 'en')).toBe('');
});

test.each(['sv', 'en'] as const)('a day of every year is read back in %s, 29 February too', (language) => {
  for (let i = 0; i < 366; i++) {
    const day = addDays('2028-01-01' as CalendarDate, i).slice(5); // a leap year
    expect(monthDayFromText(monthDayText(day, language), TODAY)).toBe(day);
  }
  expect(monthDayFromText('22/6', TODAY)).toBe('06-22');
  expect(monthDayFromText('sommar', TODAY)).toBeNull();
});
