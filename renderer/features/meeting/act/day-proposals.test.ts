import { describe, expect, test } from 'vitest';
import { slot } from '../../../../shared/domain/samples-for-tests.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { formatSlot } from '../../../../shared/planning/slot.ts';
import { dayProposals, daysToNextWeek } from './day-proposals.ts';

const wednesday = '2026-11-25' as CalendarDate;
const offered = (own: string, free: readonly string[] = []) => dayProposals(slot(own), free.map(slot), wednesday).map(formatSlot);

describe('the slots that are offered', () => {
  test('what is free comes first, then the days from today on, at its time of day; not the one it has, none twice', () => {
    expect(offered('2026-11-25T12:00', ['2026-11-26T12:00', '2026-11-27T10:00'])).toEqual([
      '2026-11-26T12:00', '2026-11-27T10:00', '2026-11-27T12:00', '2026-11-28T12:00', '2026-11-29T12:00', '2026-11-30T12:00', '2026-12-01T12:00', '2026-W48', '',
    ]);
  });

  test('of a later week the days of that week; what is late gets days from today on', () => {
    expect(offered('2026-12-16').slice(0, 3)).toEqual(['2026-12-14', '2026-12-15', '2026-12-17']);
    expect(offered('2026-12-16').at(-2)).toBe('2026-W51');
    expect(offered('2026-11-18')[0]).toBe('2026-11-25');
  });

  test('without a day: days, this week; no date is not offered again', () => {
    expect(offered('')).toHaveLength(8);
    expect(offered('2026-W48')).not.toContain('2026-W48');
  });

  test('one figure is enough for each', () => {
    for (const own of ['', '2026-Q4', '2026-W50', '2026-11-25', '2027-01-04T08:00']) expect(offered(own, ['2026-12-01', '2026-12-02', '2026-12-03']).length).toBeLessThan(10);
  });
});

describe('pushing to next week', () => {
  test.each([['2026-11-25T12:00', 7], ['2026-11-17', 14], ['2026-W48', 7], ['2026-12-16', 7], ['', null], ['2026-Q4', null]])('%s by %s days', (own, days) => {
    expect(daysToNextWeek(slot(own), wednesday)).toBe(days);
  });
});
