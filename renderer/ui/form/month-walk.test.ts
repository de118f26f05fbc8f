import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { formatSlot } from '../../../shared/planning/slot.ts';
import { monthsOn, placeAfter, placeOfDay, placeOfSlot, slotAt } from './month-walk.ts';

const day = fc.integer({ min: 18_000, max: 36_000 });
const column = fc.integer({ min: 0, max: 7 });
const place = fc.tuple(day, column).map(([d, c]) => ({ monday: placeOfDay(d).monday, column: c }));

describe('walking a month', () => {
  it('every arrow can be taken back, and gives a day or a week', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(['ArrowRight', 'ArrowLeft'], ['ArrowUp', 'ArrowDown'], ['PageUp', 'PageDown']), (at, [there, back]) => {
        expect(placeAfter(placeAfter(at, there)!, back)).toEqual(at);
      }),
    );
  });

  it('begins where the slot is', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(placeOfSlot(slotAt(at), 0)).toEqual(at);
      }),
    );
    expect(slotAt(placeOfSlot({ precision: 'none' }, toDayNumber('2026-11-25' as CalendarDate)))).toEqual({ precision: 'day', date: '2026-11-25' });
    expect(slotAt(placeOfSlot({ precision: 'quarter', year: 2027, quarter: 1 }, 0))).toEqual({ precision: 'day', date: '2027-01-01' });
  });

  it('goes from a week’s Sunday to the next week’s number', () => {
    const sunday = placeOfDay(toDayNumber('2026-11-29' as CalendarDate));
    expect(formatSlot(slotAt(placeAfter(sunday, 'ArrowRight')!))).toBe('2026-W49');
  });

  it('goes on by months over the year’s end', () => {
    expect(monthsOn({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(monthsOn({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  });
});
