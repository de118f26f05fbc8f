/** The endless month as numbers: how many weeks fit, which of them are drawn, and what a screen of them is called. */
import { capital, monthName, monthText } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { dayNumberOf, fromDayNumber, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { monthOf } from '../../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';

const YEARS_BACK = 5;
const YEARS_AHEAD = 10;
/** Rows are never lower, in px; where six of them would be, there are fewer. */
const ROOMY = 112;
const LOWEST = 96;
const SIX = 6;
/** A month with fewer days than these on screen is not named. */
const WORTH_NAMING = 7;

/** The Monday of the first row, as a day number, and the number of rows. */
export interface Span {
  readonly monday: number;
  readonly weeks: number;
}
/** Rows by index, `end` excluded. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

const mondayBefore = (day: number): number => day - weekdayOf(day) + 1;

/** The weeks that can be scrolled to: from five years before today's year to ten after. */
export function spanAround(today: CalendarDate): Span {
  const { year } = monthOf(today);
  const monday = mondayBefore(dayNumberOf(year - YEARS_BACK, 1, 1));
  return { monday, weeks: (mondayBefore(dayNumberOf(year + YEARS_AHEAD, 12, 31)) - monday) / 7 + 1 };
}

/** The row that a day lies in; the nearest one for days outside. */
export const rowOf = ({ monday, weeks }: Span, date: CalendarDate): number => Math.max(0, Math.min(weeks - 1, Math.floor((toDayNumber(date) - monday) / 7)));

/** How many rows fit into a height, and how high each is: whole pixels, else some of the lines between weeks are not drawn. */
export function rowsIn(height: number): { readonly fits: number; readonly row: number } {
  const roomy = Math.max(1, Math.floor(height / ROOMY));
  const fits = roomy < SIX && height / SIX >= LOWEST ? SIX : roomy;
  return { fits, row: Math.max(LOWEST, Math.floor(height / fits)) };
}

const clamp = (n: number, least: number, most: number): number => Math.max(least, Math.min(most, n));

/**
 * The rows to draw when some are in sight: after a jump only those; while one scrolls (`moving`) one more on each side as well,
 * and never more than one that is new in a step, besides what is in sight.
 */
export function windowOver(before: Range | null, sight: Range, weeks: number, moving: boolean): Range {
  if (before === null || sight.first >= before.end || sight.end <= before.first) return sight;
  const around = { first: Math.max(0, sight.first - 1), end: Math.min(weeks, sight.end + 1) };
  let [first, end] = [clamp(before.first, around.first, sight.first), clamp(before.end, sight.end, around.end)];
  if (moving && first >= before.first && end <= before.end) {
    if (end < before.end || end === around.end) first = Math.max(first - 1, around.first);
    else end++;
  }
  return first === before.first && end === before.end ? before : { first, end };
}

/**
 * A place in the document for each row drawn: those that stay keep theirs, new ones take over what others left. Elements
 * are then filled anew instead of made anew.
 */
export function placesFor(before: ReadonlyMap<number, number>, rows: Iterable<number>): ReadonlyMap<number, number> {
  const wanted = new Set(rows);
  const kept = new Map(before.entries().filter(([row]) => wanted.has(row)));
  const free = before.entries().filter(([row]) => !wanted.has(row)).map(([, place]) => place).toArray().sort((a, b) => a - b);
  const taken = new Set([...kept.values(), ...free]);
  let next = 0;
  for (const row of wanted) {
    if (kept.has(row)) continue;
    while (free.length === 0 && taken.has(next)) next++;
    kept.set(row, free.shift() ?? next++);
  }
  return kept;
}

/** The month that a row counts as in the address: that of its Sunday, so that the first row of a month is its own. */
export const monthOfRow = ({ monday }: Span, row: number): YearMonth => monthOf(fromDayNumber(monday + row * 7 + 6));

/** "November–december 2026": the months that some rows show a week's days of, at least. */
export function titleOf({ monday }: Span, first: number, fits: number, language: Language): string {
  const days = new Map<string, { readonly month: YearMonth; count: number }>();
  for (let day = monday + first * 7; day < monday + (first + fits) * 7; day++) {
    const month = monthOf(fromDayNumber(day));
    const known = days.get(`${month.year}-${month.month}`);
    if (known) known.count++;
    else days.set(`${month.year}-${month.month}`, { month, count: 1 });
  }
  const most = Math.max(...days.values().map(({ count }) => count));
  const named = days.values().filter(({ count }) => count >= Math.min(WORTH_NAMING, most)).map(({ month }) => month).toArray();
  const [from, to] = [named[0]!, named.at(-1)!]; // at least the one with the most days
  if (from === to) return capital(monthText(from, language));
  return capital(`${from.year === to.year ? monthName(from.month, language) : monthText(from, language)}–${monthText(to, language)}`);
}
