import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';
import { formatRule } from './recurrence-text.ts';
import { occurrenceIn } from './recurrence.ts';
import { rulesNear, rulesOfDay } from './rules-near.ts';
import { parseSlot, slotSpan } from './slot.ts';

const written = (date: string) => rulesOfDay(toDayNumber(date as CalendarDate)).map(formatRule); // a date is written here

test('every kind of rule is offered, by the day', () => {
  expect(written('2026-11-27')).toEqual(['Q4', 'month 11', 'week 48', '11-27', 'last friday of november', 'advent-2']);
  expect(written('2026-03-29')).toEqual(['Q1', 'month 3', 'week 13', '03-29', 'last sunday of march', 'easter-7']);
  expect(written('2026-06-02')[4]).toBe('1st tuesday of june');
});

test('nobody counts from a holiday that is more than two weeks away', () => {
  expect(written('2026-03-02')).toEqual(['Q1', 'month 3', 'week 10', '03-02', '1st monday of march']);
  expect(written('2026-03-22').at(-1)).toBe('easter-14');
  expect(written('2026-03-21').at(-1)).toBe('3rd saturday of march');
});

test('a post dropped on another month is asked about its own day too', () => {
  const rules = rulesNear(parseSlot('2026-11-27')!, { type: 'month', month: 3 }, 2026).map(formatRule); // a slot, written here
  expect(rules).toEqual(['Q1', 'month 3', 'week 10', '03-02', '1st monday of march', 'week 48', '11-27', 'last friday of november', 'advent-2']);
});

test('a post dropped on another month is asked about days there', () => {
  const near = (slot: string, rule: Parameters<typeof rulesNear>[1]) => rulesNear(parseSlot(slot)!, rule, 2026).map(formatRule).slice(0, 4); // a slot is written here
  expect(near('2026-11-27', { type: 'month', month: 11 })).toEqual(['Q4', 'month 11', 'week 48', '11-27']);
  expect(near('2026-11-27', { type: 'quarter', quarter: 4 })[3]).toBe('11-27');
  expect(near('2026-11-27', { type: 'month', month: 3 })).toEqual(['Q1', 'month 3', 'week 10', '03-02']);
  expect(near('', { type: 'quarter', quarter: 2 })).toEqual(['Q2', 'month 4', 'week 14', '04-01']);
});

test('property: in its own year each rule comes to that day, or to what it lies in', () => {
  fc.assert(fc.property(fc.integer({ min: toDayNumber('2000-01-04' as CalendarDate), max: toDayNumber('2050-12-27' as CalendarDate) }), (day) => {
    for (const rule of rulesOfDay(day)) {
      const { year } = civil(day);
      if (rule.type === 'month' || (rule.type === 'week' && (civil(day).month === 1 || civil(day).month === 12))) continue; // its first week; a week's year may be another
      const [from, to] = slotSpan(occurrenceIn(rule, year))!;
      expect(from <= day && day <= to, JSON.stringify(rule)).toBe(true);
    }
  }));
});
