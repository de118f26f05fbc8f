/** What is to be said of the day that a slot means: a red day, a Saturday or Sunday. Of a week or a quarter, nothing. */
import type { DayName, DayNames } from '../planning/day-names.ts';
import { toDayNumber, weekdayOf } from '../planning/date.ts';
import { slotDate } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';

export interface DayRemark {
  readonly red: DayName | null;
  readonly weekend: boolean;
}

export function dayRemark(slot: Slot, dayNames: DayNames): DayRemark {
  const date = slotDate(slot);
  const name = date ? dayNames.get(date) : undefined;
  return { red: name?.red ? name : null, weekend: date !== null && weekdayOf(toDayNumber(date)) > 5 };
}
