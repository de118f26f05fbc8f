import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/domain/defaults.ts';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import type { LocalDateTime } from '../../shared/planning/date.ts';
import { clockTold, nowAtHost } from './clock.ts';
import { usePlan } from './plan-store.ts';

const at = (text: string) => text as LocalDateTime;
afterEach(() => void vi.useRealTimers());

/** The page was told a time, and some hours passed. */
function hoursLater(told: string, hours: number): LocalDateTime {
  vi.useFakeTimers({ now: 0 });
  usePlan.setState({ plan: new MemoryState({ settings: [DEFAULT_SETTINGS] }) });
  clockTold(at(told), DEFAULT_SETTINGS.timeZone);
  vi.setSystemTime(hours * 3_600_000);
  return nowAtHost();
}

test('time passes here as it does at the host', () => {
  expect(hoursLater('2026-12-31T23:30', 1)).toBe('2027-01-01T00:30');
});

test('a change of clocks in between counts: forward in March, back in October', () => {
  expect(hoursLater('2026-03-29T00:00', 10)).toBe('2026-03-29T11:00');
  expect(hoursLater('2026-10-25T00:00', 10)).toBe('2026-10-25T09:00');
});

test('a plan that gets another zone has that zone’s time at once', () => {
  hoursLater('2026-11-23T09:00', 0);
  usePlan.setState({ plan: new MemoryState({ settings: [{ ...DEFAULT_SETTINGS, timeZone: 'America/Los_Angeles' }] }) });
  expect(nowAtHost()).toBe('2026-11-23T00:00');
});
