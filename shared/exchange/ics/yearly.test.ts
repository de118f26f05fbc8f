import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, fromDayNumber, parseDate, toDayNumber } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { yearlyRule } from './yearly.ts';

const day = (text: string): CalendarDate => parseDate(text)!; // a test's date is one
const daysOf = (rule: string, years: readonly number[], start = '2027-03-01'): string[] => years.flatMap((year) => yearlyRule(`FREQ=YEARLY${rule}`, day(start)).days(year));

describe('RFC 5545 §3.3.10: the days of a yearly rule; a day that a year does not have is left out', () => {
  it.each<[rule: string, start: string, years: number[], days: string[]]>([
    ['', '2024-02-29', [2024, 2025, 2026, 2027, 2028], ['2024-02-29', '2028-02-29']],
    [';BYMONTH=2;BYMONTHDAY=30', '2027-03-01', [2027, 2028], []],
    [';BYMONTH=2;BYMONTHDAY=-1', '2027-02-28', [2027, 2028], ['2027-02-28', '2028-02-29']],
    [';BYMONTH=9,3', '2027-03-05', [2027], ['2027-03-05', '2027-09-05']],
    [';BYDAY=53MO', '2027-03-01', [2027, 2028, 2029], ['2029-12-31']],
    [';BYDAY=53SA,-1FR', '2027-03-01', [2028], ['2028-12-29', '2028-12-30']],
    [';BYMONTH=2;BYDAY=2TU', '2027-03-01', [2027, 2028], ['2027-02-09', '2028-02-08']],
    [';BYMONTH=3;BYDAY=-1SA', '2027-03-01', [2027, 2029], ['2027-03-27', '2029-03-31']],
    [';BYDAY=FR;BYMONTHDAY=13', '2027-03-01', [2026, 2027], ['2026-02-13', '2026-03-13', '2026-11-13', '2027-08-13']],
    [';BYMONTH=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2027-03-01', [2027, 2028], ['2027-03-31', '2028-03-31']],
    [';BYWEEKNO=20;BYDAY=MO', '2027-03-01', [2027], ['2027-05-17']],
    [';BYWEEKNO=44', '2026-10-26', [2026, 2027], ['2026-10-26', '2027-11-01']],
    [';BYYEARDAY=100,-1', '2027-03-01', [2027, 2028], ['2027-04-10', '2027-12-31', '2028-04-09', '2028-12-31']],
  ])('%s from %s', (rule, start, years, days) => {
    expect(daysOf(rule, years, start)).toEqual(days);
  });
});

it('a bare rule gives its own day, in every year that has it', () => {
  fc.assert(fc.property(fc.integer({ min: toDayNumber(day('1900-01-01')), max: toDayNumber(day('2100-12-31')) }), fc.integer({ min: 1900, max: 2100 }), (number, year) => {
    const start = fromDayNumber(number);
    const same = parseDate(`${civil(toDayNumber(day(`${year}-01-01`))).year}${start.slice(4)}`);
    expect(daysOf('', [year], start)).toEqual(same ? [same] : []);
  }));
});

it.each([';INTERVAL=0', ';INTERVAL=-1', ';COUNT=0', ';COUNT=', ';BYMONTH=13', ';BYDAY=60MO', ';BYYEARDAY=400', ';RSCALE=CHINESE;BYMONTH=1', ';WKST=SU;BYWEEKNO=1'])('no rule: %s', (rule) => {
  expect(() => yearlyRule(`FREQ=YEARLY${rule}`, day('2027-03-01'))).toThrow();
});

it('says how often, until when, and whether it is every week', () => {
  expect(yearlyRule('FREQ=YEARLY;INTERVAL=2;COUNT=3', day('2027-03-01'))).toMatchObject({ interval: 2, count: 3, until: null, everyWeek: false });
  expect(yearlyRule('FREQ=YEARLY;UNTIL=20300101;BYDAY=MO,2TU', day('2027-03-01'))).toMatchObject({ interval: 1, count: null, until: '20300101', everyWeek: true });
});
