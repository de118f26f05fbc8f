import { BIN_DAYS } from '../../../shared/domain/commands/bin.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../../../shared/planning/date.ts';

/** How many days the bin keeps a card yet; 0 on its last day. */
export function daysLeft(deletedAt: LocalDateTime, today: CalendarDate): number {
  const day = toDayNumber(deletedAt.slice(0, 10) as CalendarDate); // a local moment begins with its date
  return Math.max(0, day + BIN_DAYS - toDayNumber(today));
}
