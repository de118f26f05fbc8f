import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from './date.ts';
import type { CalendarDate, TimeOfDay } from './date.ts';
import { anySlot } from './fixtures/any-card.ts';
import { NO_SLOT, daySlot, effectiveSlot, formatSlot, parseSlot, sameSlot, shiftSlot, slotDate, slotSpan, slotTime, slotWeek, weekSlot } from './slot.ts';

const date = '2026-11-23' as CalendarDate;
const time = '13:00' as TimeOfDay;

describe('a slot as text (planning rules §1)', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(anySlot, (slot) => { expect(parseSlot(formatSlot(slot))).toEqual(slot); }));
  });

  it('is refused where there is no such week, quarter, day or time', () => {
    for (const text of ['2026-W54', '2027-W53', '2026-W00', '2026-Q5', '2026-02-30', '2026-11-23T24:00', 'monday']) expect(parseSlot(text)).toBeNull();
    expect(parseSlot('2026-W53')).toEqual({ precision: 'week', year: 2026, week: 53 });
  });
});

it('a week slot of week 53 becomes 52 in a year without one (planning rules §3)', () => {
  expect(weekSlot({ year: 2027, week: 53 })).toEqual({ precision: 'week', year: 2027, week: 52 });
  expect(weekSlot({ year: 2032, week: 53 })).toEqual({ precision: 'week', year: 2032, week: 53 });
});

describe('the days of a slot', () => {
  const span = (text: string) => slotSpan(parseSlot(text)!)?.map(fromDayNumber); // a test's own text
  it('are a quarter, a week, a day, or none', () => {
    expect(span('2026-Q4')).toEqual(['2026-10-01', '2026-12-31']);
    expect(span('2026-W53')).toEqual(['2026-12-28', '2027-01-03']);
    expect(span('2026-11-23T13:00')).toEqual([date, date]);
    expect(span('')).toBeUndefined();
  });

  it('lie in a week, but a quarter lies in none (planning rules §2)', () => {
    expect(slotWeek(parseSlot('2027-01-03')!)).toEqual({ year: 2026, week: 53 }); // a test's own text
    expect(slotWeek(parseSlot('2027-Q1')!)).toBeNull(); // a test's own text
  });

  it('move by days, a week by whole weeks, a quarter not at all', () => {
    fc.assert(fc.property(anySlot, fc.integer({ min: -400, max: 400 }), (slot, days) => {
      const moved = shiftSlot(slot, days);
      expect(moved.precision).toBe(slot.precision);
      const own = slotDate(slot);
      if (own) expect(toDayNumber(slotDate(moved)!) - toDayNumber(own)).toBe(days); // a day stays a day
      expect(sameSlot(shiftSlot(slot, 0), slot)).toBe(true);
      expect(sameSlot(shiftSlot(moved, -days), slot)).toBe(true);
    }));
    expect(shiftSlot({ precision: 'week', year: 2026, week: 53 }, 7)).toEqual({ precision: 'week', year: 2027, week: 1 });
    expect([-8, -4, -3, -1, 1, 3, 4, 8].map((days) => formatSlot(shiftSlot({ precision: 'week', year: 2026, week: 48 }, days)))).toEqual(
      ['2026-W47', '2026-W47', '2026-W48', '2026-W48', '2026-W48', '2026-W48', '2026-W49', '2026-W49'],
    );
  });
});

it('a placement follows its card unless it has a slot of its own (planning rules §1)', () => {
  const card = { slot: daySlot(date, time) };
  expect(effectiveSlot(card, { slot: null })).toBe(card.slot);
  expect(effectiveSlot(card, { slot: NO_SLOT })).toBe(NO_SLOT);
  expect([slotDate(card.slot), slotTime(card.slot), slotTime(daySlot(date))]).toEqual([date, time, null]);
});
