import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, channel, placement } from '../domain/samples-for-tests.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate, LocalDateTime } from './date.ts';
import { NO_FIGURES } from './results.ts';
import { pastCards, slotAgain, wentOutOn } from './reuse.ts';
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

test('what has gone out is listed by how it went, the bin and what is still to come left out', () => {
  const out = { status: 'published', slot: '2026-02-02' } as const;
  const cards = [
    card('late', { ...out, slot: '2026-09-09' }), card('early', out), card('reach', out), card('best', { ...out, archived: true }), card('good', out),
    card('binned', { ...out, deletedAt: '2026-11-01T10:00' as LocalDateTime }), card('coming', { slot: '2026-12-01' }), card('wheel', { kind: 'recurring' }),
  ];
  const brought = { reach: { reach: 900 }, best: { reactions: 90 }, good: { reactions: 40, reach: 9000 } } as const;
  const placements = (id: string) => [placement(`p-${id}`, id, { figures: id in brought ? { ...NO_FIGURES, ...brought[id as keyof typeof brought] } : null })]; // it is in it
  const channels = new Map([['fb', channel('fb', { followers: [{ month: '2025-12', count: 1000 }] })]]);
  expect(pastCards(cards, placements, channels).map(({ card: { id }, day }) => `${id} ${day}`)).toEqual(['best 2026-02-02', 'good 2026-02-02', 'reach 2026-02-02', 'late 2026-09-09', 'early 2026-02-02']);
});
