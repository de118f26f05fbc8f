/** A month as a calendar draws it: the ISO weeks it touches, Monday first, with the days of its neighbours at the ends. */
import { civil, dayNumberOf, daysInMonth, fromDayNumber, isoWeekOf, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate, IsoWeek } from './date.ts';
import type { YearMonth } from './sections.ts';

export interface GridDay {
  readonly date: CalendarDate;
  /** Day of the month, 1–31. */
  readonly day: number;
  readonly month: number;
  readonly inMonth: boolean;
  readonly weekend: boolean;
  /** The day above, or the day to the left, belongs to another month: a line is drawn between. */
  readonly edgeAbove: boolean;
  readonly edgeLeft: boolean;
}
interface GridWeek {
  readonly week: IsoWeek;
  /** Monday … Sunday. */
  readonly days: readonly GridDay[];
}

/** The four to six weeks that a month (1–12) touches. */
export function monthGrid({ year, month }: YearMonth): readonly GridWeek[] {
  const first = dayNumberOf(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const monday = first - weekdayOf(first) + 1;
  return Array.from({ length: Math.ceil((last - monday + 1) / 7) }, (_, row) => ({
    week: isoWeekOf(monday + row * 7),
    days: Array.from({ length: 7 }, (_, column) => gridDay(monday + row * 7 + column, row, column, month)),
  }));
}

function gridDay(number: number, row: number, column: number, shown: number): GridDay {
  const { day, month } = civil(number);
  return {
    date: fromDayNumber(number), day, month, inMonth: month === shown, weekend: column > 4,
    edgeAbove: row > 0 && day <= 7,
    edgeLeft: column > 0 && day === 1,
  };
}

/** A week by the day number of its Monday, among weeks that go on above and below: every month has its lines. */
export function gridWeek(monday: number): GridWeek {
  const days = Array.from({ length: 7 }, (_, column) => gridDay(monday + column, 1, column, civil(monday + column).month));
  return { week: isoWeekOf(monday), days };
}

/** The month that a date lies in. */
export function monthOf(date: CalendarDate): YearMonth {
  const { year, month } = civil(toDayNumber(date));
  return { year, month };
}

/** The month some months later (or earlier, when negative). */
export function addMonths({ year, month }: YearMonth, months: number): YearMonth {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The same day of the month some months later; the month's last where it has no such day. */
export function sameDayOf(date: CalendarDate, months: number): CalendarDate {
  const { year, month } = addMonths(monthOf(date), months);
  const day = Math.min(civil(toDayNumber(date)).day, daysInMonth(year, month));
  return fromDayNumber(dayNumberOf(year, month, day));
}

/** Writes a month as `2026-11`. */
export function formatMonth({ year, month }: YearMonth): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Reads `2026-11`; null for anything else. */
export function parseMonth(text: string): YearMonth | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? { year: +match[1]!, month: +match[2]! } : null; // the pattern has both groups
}
