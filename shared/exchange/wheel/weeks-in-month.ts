/** Which ISO weeks touch a month, in one year or another. */
import { dayNumberOf, daysInMonth, isoWeekOf } from '../../planning/date.ts';

/** Years that begin on each weekday, leap years among them. */
const YEARS = [2023, 2024, 2025, 2026, 2027, 2028, 2032, 2020, 2021];

const known = new Map<number, readonly number[]>();

/** The numbers of the weeks that have a day in a month (1–12), in some year. */
export function weeksInMonth(month: number): readonly number[] {
  let weeks = known.get(month);
  if (!weeks) {
    const all = YEARS.flatMap((year) => Array.from({ length: daysInMonth(year, month) }, (_, i) => isoWeekOf(dayNumberOf(year, month, i + 1)).week));
    known.set(month, (weeks = [...new Set(all)]));
  }
  return weeks;
}
