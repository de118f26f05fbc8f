import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign, DayNote } from '../domain/records.ts';
import { addDays } from './date.ts';
import type { CalendarDate } from './date.ts';
import { barsOver, notesByDay, periodsOf } from './periods.ts';

const MONDAY = '2026-11-23' as CalendarDate;
const campaign = (name: string, from: CalendarDate | null, to: CalendarDate | null): Campaign => ({ id: name as Campaign['id'], name, goal: '', from, to });
const note = (name: string, from: CalendarDate, to: CalendarDate): DayNote => ({ id: name as DayNote['id'], name, from, to, kind: 'school-holiday', uid: null });
const any = fc.array(fc.record({ from: fc.integer({ min: -20, max: 20 }), length: fc.nat(20) }), { maxLength: 12 })
  .map((spans) => periodsOf(spans.map(({ from, length }, i) => campaign(`k${i}`, addDays(MONDAY, from), addDays(MONDAY, from + length))), []));

describe('what lasts for days', () => {
  test('campaigns need both their days; a note of one day is no bar', () => {
    const periods = periodsOf([campaign('utan slut', MONDAY, null), campaign('jul', MONDAY, MONDAY)], [note('temadag', MONDAY, MONDAY), note('lov', MONDAY, addDays(MONDAY, 4))]);
    expect(periods.map(({ name }) => name)).toEqual(['lov', 'jul']);
  });

  test('a bar says where it begins and ends in the row, and whether it goes on outside', () => {
    const [bar] = barsOver(periodsOf([campaign('jul', addDays(MONDAY, -3), addDays(MONDAY, 2))], []), MONDAY, 7);
    expect(bar).toMatchObject({ first: 0, last: 2, before: true, after: false, lane: 0 });
  });

  test('a note is told on each of its days, the last included', () => {
    const days = notesByDay([note('lov', MONDAY, addDays(MONDAY, 1)), note('temadag', MONDAY, MONDAY)]);
    expect([...days].map(([date, notes]) => [date, notes.map(({ name }) => name)])).toEqual([['2026-11-23', ['lov', 'temadag']], ['2026-11-24', ['lov']]]);
  });

  test('property: no two bars of a lane share a day, and a day has no more lanes than the bars that need them', () => {
    fc.assert(fc.property(any, (periods) => {
      const bars = barsOver(periods, MONDAY, 7);
      expect(bars.length).toBe(periods.filter(({ from, to }) => from <= addDays(MONDAY, 6) && to >= MONDAY).length);
      for (const [i, a] of bars.entries()) for (const b of bars.slice(i + 1)) expect(a.lane !== b.lane || a.last < b.first || b.last < a.first).toBe(true);
      const most = Math.max(0, ...[0, 1, 2, 3, 4, 5, 6].map((day) => bars.filter(({ first, last }) => first <= day && day <= last).length));
      expect(Math.max(0, ...bars.map(({ lane }) => lane + 1))).toBe(most);
    }));
  });
});
