/** The host's wall clock between the times that it tells: what it last told, and what has passed here since. */
import { fromDayNumber, minutesOf, timeOfMinutes, toDayNumber } from '../../shared/planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../../shared/planning/date.ts';

const DAY = 1440;
let told: { readonly now: LocalDateTime; readonly heardAt: number } | null = null;

export function clockTold(now: LocalDateTime): void {
  told = { now, heardAt: Date.now() };
}

/** The moment it is in the workspace's zone, to the minute. */
export function nowAtHost(): LocalDateTime {
  if (!told) throw new Error('no host has told the time');
  const [date, time] = told.now.split('T') as [CalendarDate, TimeOfDay]; // a local moment has both
  const minutes = toDayNumber(date) * DAY + minutesOf(time) + Math.floor((Date.now() - told.heardAt) / 60_000);
  return `${fromDayNumber(Math.floor(minutes / DAY))}T${timeOfMinutes(minutes % DAY)}` as LocalDateTime; // built as one
}
