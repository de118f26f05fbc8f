import { describe, expect, it } from 'vitest';
import { dayNamesFor } from './day-names.ts';

const of = (year: number, red: boolean) => dayNamesFor(year, year).filter((day) => day.red === red);
const dates = (year: number): string[] => of(year, true).map(({ date }) => date.slice(5));

describe('red days of Sweden (planning rules §4)', () => {
  it('of 2026: the public holidays and the three eves', () => {
    expect(dates(2026)).toEqual([
      '01-01', '01-06', '04-03', '04-05', '04-06', '05-01', '05-14', '05-24', '06-06', '06-19', '06-20', '10-31', '12-24', '12-25',
      '12-26', '12-31',
    ]);
  });

  it('of 2027, an early Easter', () => {
    expect(dates(2027)).toEqual([
      '01-01', '01-06', '03-26', '03-28', '03-29', '05-01', '05-06', '05-16', '06-06', '06-25', '06-26', '11-06', '12-24', '12-25',
      '12-26', '12-31',
    ]);
  });

  it('Ascension Day on the first of May is one day with one name at least', () => {
    expect(dates(2008).filter((date) => date === '05-01').length).toBeGreaterThan(0);
  });

  it('other named days are not red', () => {
    const names = new Map(of(2026, false).map(({ date, name }) => [date as string, name]));
    expect(names.get('2026-12-13')?.sv).toMatch(/advent|lucia/i);
    expect(names.get('2026-11-29')).toEqual({ sv: 'första advent', en: 'First Sunday of Advent' });
    expect(names.get('2026-11-08')?.sv).toBe('fars dag');
    expect(names.get('2026-05-31')?.en).toBe("Mother's Day");
  });

  it('has both languages for every day of many years', () => {
    for (const { date, name } of dayNamesFor(2021, 2036)) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect([name.sv.length, name.en.length].every((length) => length > 2)).toBe(true);
    }
  });
});
