import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, workspace } from '../domain/samples-for-tests.ts';
import { anyCard, anyRule } from '../planning/fixtures/any-card.ts';
import { fromDayNumber, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { itemsIn, monthsOf, tableOf } from './year-months.ts';
import { wheelYear } from './wheel-year.ts';
import type { WheelItem, WheelYear } from './wheel-year.ts';

const TODAY = '2026-11-23' as CalendarDate; // a date
const QUARTERS = [1, 2, 3, 4];
function yearOf(year: number, rules: readonly RecurrenceRule[]): WheelYear {
  return wheelYear(workspace({ cards: rules.map((rule, i) => card(`r${i}`, { kind: 'recurring', rule })) }), year, new Map(), TODAY);
}
const monthOf = (year: number, rule: RecurrenceRule) => monthsOf(yearOf(year, [rule]), null).find(({ items }) => items.length > 0)?.month;
const year = fc.integer({ min: 2017, max: 2036 });

describe('a year by months', () => {
  it('has every item exactly once, in its ring, whatever the rules and the rings are', () => {
    fc.assert(fc.property(fc.array(anyRule, { maxLength: 30 }), year, fc.integer({ min: 1, max: 7 }), (rules, y, rings) => {
      const of = yearOf(y, rules);
      const ringOf = (item: WheelItem): number => item.card.id.length % rings;
      const rows = tableOf(of, null, rings, ringOf);
      expect(rows.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(rows.flatMap(({ cells }) => cells.flat()).map((item) => item.card.id).toSorted()).toEqual(rules.map((_, i) => `r${i}`).toSorted());
      rows.forEach(({ cells, items }) => {
        expect(cells.flat()).toHaveLength(items.length);
        cells.forEach((cell, ring) => expect(cell.every((item) => ringOf(item) === ring)).toBe(true));
      });
    }));
  });

  it('has every item in one of the quarters, which is that of its month', () => {
    fc.assert(fc.property(fc.array(anyRule, { maxLength: 30 }), year, (rules, y) => {
      const of = yearOf(y, rules);
      expect(QUARTERS.flatMap((quarter) => itemsIn(of, quarter)).toSorted((a, b) => of.items.indexOf(a) - of.items.indexOf(b))).toEqual(of.items);
      for (const quarter of QUARTERS) expect(monthsOf(of, quarter).flatMap(({ items }) => items)).toHaveLength(itemsIn(of, quarter).length);
    }));
  });

  it('puts a quarter in its first month, a week in the month of its Thursday, and what a holiday carries into another year at this one’s end', () => {
    expect(monthOf(2026, { type: 'quarter', quarter: 3 })).toBe(7);
    expect(monthOf(2026, { type: 'week', week: 1 })).toBe(1); // begins on 29 December 2025
    expect(monthOf(2026, { type: 'week', week: 53 })).toBe(12);
    expect(monthOf(2027, { type: 'week', week: 53 })).toBe(12); // week 52 in a year without one
    expect(monthOf(2026, { type: 'week', week: 18 })).toBe(4); // its Thursday is 30 April
    expect(monthOf(2026, { type: 'holiday', holiday: 'advent', days: 40 })).toBe(12);
    expect(monthOf(2026, { type: 'holiday', holiday: 'easter', days: -100 })).toBe(1);
  });

  it('counts the posts of the weeks that have their Thursday in a month, and names what lies in it', () => {
    const monday = toDayNumber('2026-04-27' as CalendarDate); // a date
    const of: WheelYear = { ...yearOf(2026, []), load: new Map([[monday, 4], [monday + 7, 2]]), red: [{ day: monday + 4, name: { date: fromDayNumber(monday + 4), red: true, name: { sv: 'Första maj', en: 'May Day' } } }] };
    const [, , , april, may] = monthsOf(of, null);
    expect([april?.posts, may?.posts, april?.red.length, may?.red.length]).toEqual([4, 2, 0, 1]);
  });

  it('leaves out what does not return', () => {
    fc.assert(fc.property(fc.array(anyCard, { maxLength: 10 }), (cards) => {
      const shown = monthsOf(wheelYear(workspace({ cards }), 2027, new Map(), TODAY), null).flatMap(({ items }) => items.map((item) => item.card.id));
      expect(shown.toSorted()).toEqual(cards.flatMap(({ id, kind }) => (kind === 'recurring' ? id : [])).toSorted());
    }));
  });
});
