import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, isoWeekOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { monthOfRow, placesFor, rowOf, rowsIn, spanAround, titleOf, windowOver } from './week-window.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const span = spanAround(day('2026-11-23'));
const week = (row: number) => isoWeekOf(span.monday + row * 7);

test('the rows are the ISO weeks from five years back to ten years ahead', () => {
  expect(fromDayNumber(span.monday)).toBe('2020-12-28');
  expect(fromDayNumber(span.monday + span.weeks * 7 - 1)).toBe('2037-01-04');
  expect(week(rowOf(span, day('2027-01-03')))).toEqual({ year: 2026, week: 53 });
  expect(week(rowOf(span, day('2033-01-02')))).toEqual({ year: 2032, week: 53 });
});

test('days outside lead to the nearest end', () => {
  expect([rowOf(span, day('1999-01-01')), rowOf(span, day('2099-01-01'))]).toEqual([0, span.weeks - 1]);
});

test('six weeks where they have 96 px each, else as many as have 112', () => {
  expect([596, 676, 776, 956, 400, 60].map((height) => rowsIn(height))).toEqual([
    { fits: 6, row: 99 }, { fits: 6, row: 112 }, { fits: 6, row: 129 }, { fits: 8, row: 119 }, { fits: 3, row: 133 }, { fits: 1, row: 96 },
  ]);
});

test('rows stay as long as they fill the screen; scrolling on takes one more each way, a jump only what is in sight', () => {
  const drawn = { first: 10, end: 16 };
  expect(windowOver(drawn, { first: 10, end: 16 }, 100)).toBe(drawn);
  expect(windowOver(drawn, { first: 10, end: 17 }, 100)).toEqual({ first: 9, end: 18 });
  expect(windowOver(drawn, { first: 40, end: 46 }, 100)).toEqual({ first: 40, end: 46 });
  expect(windowOver({ first: 90, end: 97 }, { first: 93, end: 100 }, 100)).toEqual({ first: 92, end: 100 });
});

const anyRows = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
test('rows that stay keep their places, no two share one, and there are never more places than rows were drawn at once', () => {
  fc.assert(fc.property(fc.array(anyRows, { minLength: 1, maxLength: 8 }), (steps) => {
    let before: ReadonlyMap<number, number> = new Map();
    const most = Math.max(...steps.map((rows) => rows.length));
    for (const rows of steps) {
      const now = placesFor(before, rows);
      expect([...now.keys()].sort()).toEqual([...rows].sort());
      expect(new Set(now.values()).size).toBe(rows.length);
      for (const [row, place] of now) if (before.has(row)) expect(place).toBe(before.get(row));
      expect(Math.max(-1, ...now.values())).toBeLessThan(most * 2);
      before = now;
    }
  }));
});

test('a row is of the month of its Sunday, so the first row of a month is its own', () => {
  expect(monthOfRow(span, rowOf(span, day('2026-11-01')))).toEqual({ year: 2026, month: 11 });
  expect(monthOfRow(span, rowOf(span, day('2026-11-29')))).toEqual({ year: 2026, month: 11 });
  expect(monthOfRow(span, rowOf(span, day('2026-11-30')))).toEqual({ year: 2026, month: 12 });
});

test('the title names the months that a week’s days are shown of', () => {
  const title = (from: string, rows: number, language: 'sv' | 'en' = 'sv') => titleOf(span, rowOf(span, day(from)), rows, language);
  expect(title('2026-11-01', 6)).toBe('November 2026');
  expect(title('2026-11-23', 6)).toBe('November–december 2026');
  expect(title('2026-12-01', 6, 'en')).toBe('December 2026–January 2027');
  expect(title('2026-11-30', 1)).toBe('December 2026');
});
