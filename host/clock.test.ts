import { describe, expect, it } from 'vitest';
import { dateInZone, localDateTime } from '../shared/planning/date.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import { clockAt, systemClock } from './clock.ts';

describe('a clock set to a date', () => {
  it.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('is that date in %s, at this time of day', (zone) => {
    for (const date of ['2026-07-01', '2027-01-15', '2024-02-29'] as CalendarDate[]) {
      const now = systemClock().now(zone);
      const moved = clockAt(date).now(zone);
      expect(dateInZone(moved, zone)).toBe(date);
      const minutes = (moment: Date): number => Number(localDateTime(moment, zone).slice(14));
      expect((minutes(moved) - minutes(now) + 60) % 60).toBeLessThanOrEqual(1);
    }
  });
});
