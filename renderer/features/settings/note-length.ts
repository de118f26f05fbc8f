/** How long a note of days may be. */
import { LONGEST_NOTE } from '../../../shared/domain/lengths.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';

export const isTooLong = (from: CalendarDate, to: CalendarDate): boolean => toDayNumber(to) - toDayNumber(from) > LONGEST_NOTE;
