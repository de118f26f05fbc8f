import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, placement } from '../domain/samples-for-tests.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate, LocalDateTime } from './date.ts';
import { slotAgain, wentOutOn } from './reuse.ts';
import { formatSlot, slotDate } from './slot.ts';

const today = '2026-11-23' as CalendarDate;

test('a card went out on the first day of those that its placements did (planning rules §5)', () => {
  const out = (on: string) => ({ publishedAt: on as LocalDateTime });
  expect(wentOutOn(card('a'), [placement('p', 'a', out('2025-12-06T09:00')), placement('q', 'a', out('2025-12-04T09:00')), placement('r', 'a')])).toBe('2025-12-04');
  expect(wentOutOn(card('a', { slot: '2025-12-04', status: 'published' }), [placement('p', 'a')])).toBe('2025-12-04');
  expect(wentOutOn(card('a', { status: 'published', ...out('2025-12-05T09:00') }), [])).toBe('2025-12-05');
  expect(wentOutOn(card('a', { slot: '2025-12-04' }), [placement('p', 'a')])).toBeNull();
});

test('it begins at the same weekday and time of the year, from today on', () => {
  const again = (slot: string, own?: string) => formatSlot(slotAgain(card('a', { slot }), own ? [placement('p', 'a', { slot: own })] : [], today));
  expect(['2025-12-04T09:00', '2025-W49', '2024-11-25', '2026-11-20', '', '2025-Q4'].map((slot) => again(slot))).toEqual(['2026-12-03T09:00', '2026-W49', '2026-11-23', '2027-11-19', '', '']);
  expect(again('', '2025-12-04T09:00')).toBe('2026-12-03T09:00');
  fc.assert(fc.property(fc.integer({ min: -4000, max: 0 }), (days) => {
    const day = toDayNumber(today) + days;
    const next = toDayNumber(slotDate(slotAgain(card('a', { slot: fromDayNumber(day) }), [], today))!); // a day gives a day
    expect([weekdayOf(next), next >= toDayNumber(today), next - toDayNumber(today) < 364 + (days === 0 ? 1 : 0)]).toEqual([weekdayOf(day), true, true]);
  }));
});
