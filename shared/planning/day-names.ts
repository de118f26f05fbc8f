/** Red days and other named days of the calendar, handed to rules and screens as data. */
import type { CalendarDate } from './date.ts';

export interface DayName {
  readonly date: CalendarDate;
  /** A red day (public holiday, one of the three eves, or a closed day of the workspace); else just a name. */
  readonly red: boolean;
  readonly name: { readonly sv: string; readonly en: string };
}

/** The names of days, by date. */
export type DayNames = ReadonlyMap<CalendarDate, DayName>;

/** Indexes day names by date; where a date has several, the red one wins. */
export function indexDayNames(names: Iterable<DayName>): DayNames {
  const byDate = new Map<CalendarDate, DayName>();
  for (const name of names) {
    const known = byDate.get(name.date);
    if (!known || (name.red && !known.red)) byDate.set(name.date, name);
  }
  return byDate;
}
