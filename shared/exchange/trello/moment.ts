/** Trello's moments, which are UTC, on the wall clock of the workspace. */
import { localDateTime, parseDate } from '../../planning/date.ts';
import type { LocalDateTime } from '../../planning/date.ts';

/** The wall-clock moment of a UTC instant; null for what is no date, or none of these centuries. */
export function momentIn(instant: string, timeZone: string): LocalDateTime | null {
  const date = new Date(instant);
  if (instant === '' || Number.isNaN(date.getTime())) return null;
  const local = localDateTime(date, timeZone);
  return parseDate(local.slice(0, 10)) ? local : null;
}

/** The same for a note: "2026-11-24 09:00", or as it was written where it is no date. */
export function momentText(instant: string, timeZone: string): string {
  return momentIn(instant, timeZone)?.replace('T', ' ') ?? instant;
}
