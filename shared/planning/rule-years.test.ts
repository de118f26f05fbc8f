import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrenceIn } from './recurrence.ts';
import { parseRule } from './recurrence-text.ts';
import { daysEver, ruleInYears } from './rule-years.ts';
import { formatSlot } from './slot.ts';

const years = (rule: string) => ruleInYears(parseRule(rule)!, 2026, 3).map(({ slot, note }) => [formatSlot(slot), note]); // a rule is written here

test('says where a year has no such week or day (planning rules §3)', () => {
  expect(years('week 53')).toEqual([['2026-W53', null], ['2027-W52', 'week-53'], ['2028-W52', 'week-53']]);
  expect(years('02-29')).toEqual([['2026-02-28', 'leap-day'], ['2027-02-28', 'leap-day'], ['2028-02-29', null]]);
  expect(years('5th friday of november')).toEqual([['2026-11-27', 'fifth'], ['2027-11-26', 'fifth'], ['2028-11-24', 'fifth']]);
  expect(years('5th friday of october')[0]).toEqual(['2026-10-30', null]);
  expect(years('last friday of november').map(([, note]) => note)).toEqual([null, null, null]);
  expect(years('advent +45')[0]).toEqual(['2027-01-13', 'other-year']);
  expect(years('easter -7')[0]).toEqual(['2026-03-29', null]);
  expect([daysEver(2), daysEver(4), daysEver(12)]).toEqual([29, 30, 31]);
});

test('property: it is what the rule means in each year', () => {
  const rule = fc.constantFrom('q2', 'month 4', 'week 53', '12-31', 'last sunday of may', 'midsummer-eve+3').map((text) => parseRule(text)!);
  fc.assert(fc.property(rule, fc.integer({ min: 1990, max: 2090 }), (of, from) => {
    expect(ruleInYears(of, from, 4).map(({ slot }) => slot)).toEqual([0, 1, 2, 3].map((i) => occurrenceIn(of, from + i)));
  }));
});
