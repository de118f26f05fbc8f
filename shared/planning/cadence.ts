/** When something is expected on a channel (planning rules §4 cadence-gap): its weekdays, but for quiet periods. Red days are the caller's. */
import type { Cadence, QuietPeriod } from '../domain/records.ts';
import { fromDayNumber, weekdayOf } from './date.ts';

/** The quiet period that a day lies in, its first and last day included; the first that fits. */
export function quietPeriodAt(periods: readonly QuietPeriod[], day: number): QuietPeriod | null {
  if (periods.length === 0) return null;
  const monthDay = fromDayNumber(day).slice(5);
  return periods.find(({ from, to }) => (from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to)) ?? null;
}

/** Whether a channel's cadence expects something on a day; a quiet period's weekdays take the place of the channel's, where it has any. */
export function isExpected(cadence: Cadence, periods: readonly QuietPeriod[], day: number): boolean {
  if (cadence.weekdays.length === 0) return false;
  const { weekdays } = quietPeriodAt(periods, day) ?? cadence;
  return weekdays.includes(weekdayOf(day));
}

/** The least placements of the week that begins on a Monday; null for no minimum, and for weeks that a quiet period touches. */
export function weekMinimum({ perWeek }: Cadence, periods: readonly QuietPeriod[], monday: number): number | null {
  const quiet = [0, 1, 2, 3, 4, 5, 6].some((weekday) => quietPeriodAt(periods, monday + weekday) !== null);
  return quiet ? null : perWeek;
}
