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

test('after a jump what is in sight, scrolling on one row more each way, one at a time', () => {
  const drawn = { first: 10, end: 16 };
  expect(windowOver(drawn, drawn, 100, false)).toBe(drawn);
  expect(windowOver(drawn, { first: 40, end: 46 }, 100, false)).toEqual({ first: 40, end: 46 });
  const steps = [[10, 17], [10, 17], [11, 18], [11, 18], [12, 19], [11, 18]] as const;
  let now = drawn;
  expect(steps.map(([first, end]) => {
    now = windowOver(now, { first, end }, 100, true);
    return [now.first, now.end];
  })).toEqual([[10, 17], [10, 18], [10, 19], [10, 19], [11, 20], [10, 19]]);
});

test('all in sight is drawn, never more than a row beyond it or the ends, and what is drawn enough stays the same', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 7 }), fc.boolean()), { maxLength: 20 }), (steps) => {
    let before: ReturnType<typeof windowOver> | null = null;
    for (const [first, rows, moving] of steps) {
      const end = Math.min(36, first + rows);
      const now = windowOver(before, { first, end }, 36, moving);
      expect(now.first <= first && now.end >= end && now.first >= Math.max(0, first - 1) && now.end <= Math.min(36, end + 1)).toBe(true);
      before = now;
    }
  }));
});

const anyRows = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
test('rows that stay keep their places, no two share one, and there are never more places than rows were drawn at once', () => {
  fc.assert(fc.property(fc.array(anyRows, { minLength: 1, maxLength: 8 }), (steps) => {
    let before: ReadonlyMap<number, number> = new Map();
    const most = Math.max(...steps.map((rows) => rows.length));
    for (const rows of steps) {
      const now = placesFor(before, rows);
      expect(new Set(now.keys())).toEqual(new Set(rows));
      expect(new Set(now.values()).size).toBe(rows.length);
      for (const [row, place] of now) if (before.has(row)) expect(place).toBe(before.get(row));
      expect(Math.max(-1, ...now.values())).toBeLessThan(most);
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
