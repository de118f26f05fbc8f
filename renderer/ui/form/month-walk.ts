/** The walk through a month grid: column 0 is the week's number, 1–7 its days. */
import { civil, dayNumberOf, fromDayNumber, isoWeekOf, mondayOf, toDayNumber, weekdayOf } from '../../../shared/planning/date.ts';
import type { YearMonth } from '../../../shared/planning/sections.ts';
import { daySlot, weekSlot } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';

export interface Place {
  /** Day number of the week's Monday. */
  readonly monday: number;
  readonly column: number;
}

export const slotAt = ({ monday, column }: Place): Slot =>
  column === 0 ? weekSlot(isoWeekOf(monday)) : daySlot(fromDayNumber(monday + column - 1));

/** The place of a day. */
export const placeOfDay = (day: number): Place => ({ monday: day - weekdayOf(day) + 1, column: weekdayOf(day) });

/** Where the walk begins: on the slot's week or day, in its quarter, else today. */
export function placeOfSlot(slot: Slot, today: number): Place {
  switch (slot.precision) {
    case 'week': return { monday: mondayOf(slot), column: 0 };
    case 'quarter': return placeOfDay(dayNumberOf(slot.year, slot.quarter * 3 - 2, 1));
    case 'none': return placeOfDay(today);
    default: return placeOfDay(toDayNumber(slot.date));
  }
}

/** The month that a place lies in; of a week, its Monday's. */
export const monthOf = ({ monday, column }: Place): YearMonth => civil(monday + Math.max(column, 1) - 1);

/** The month a number of months later. */
export function monthsOn({ year, month }: YearMonth, months: number): YearMonth {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** Where a key leads from a place: arrows by day and week, Home and End in the week, Page keys by month; null for other keys. */
export function placeAfter({ monday, column }: Place, key: string): Place | null {
  switch (key) {
    case 'ArrowRight': return column < 7 ? { monday, column: column + 1 } : { monday: monday + 7, column: 0 };
    case 'ArrowLeft': return column > 0 ? { monday, column: column - 1 } : { monday: monday - 7, column: 7 };
    case 'ArrowDown': return { monday: monday + 7, column };
    case 'ArrowUp': return { monday: monday - 7, column };
    case 'Home': return { monday, column: 0 };
    case 'End': return { monday, column: 7 };
    case 'PageDown': return { monday: monday + 28, column };
    case 'PageUp': return { monday: monday - 28, column };
    default: return null;
  }
}
