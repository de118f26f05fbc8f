/**
 * Calendar days as plain text, ISO weeks and quarters. No `Date` at midnight: a day has no time zone.
 * Everything counts in day numbers (days since 1970-01-01), which are integers and cheap to compare.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };
/** A wall-clock time of day, `HH:mm`, 00:00–23:59. */
export type TimeOfDay = string & { readonly __timeOfDay: unique symbol };
/** A wall-clock moment in the workspace's zone, `YYYY-MM-DDTHH:mm`. */
export type LocalDateTime = string & { readonly __localDateTime: unique symbol };

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Days since 1970-01-01 of a proleptic Gregorian day (Howard Hinnant's `days_from_civil`). */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Year, month (1–12) and day of a day number. */
export function civil(dayNumber: number): { year: number; month: number; day: number } {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** The day number of a calendar date. */
export function toDayNumber(date: CalendarDate): number {
  return dayNumberOf(digits(date, 0) * 100 + digits(date, 2), digits(date, 5), digits(date, 8));
}

/** The number of two digits in a text; much of what the checker does on a large plan. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** The calendar date of a day number. */
export function fromDayNumber(dayNumber: number): CalendarDate {
  const { year, month, day } = civil(dayNumber);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}` as CalendarDate; // built here, so it is one
}

/** The date of a year, month (1–12) and day; null where there is no such day. */
export function makeDate(year: number, month: number, day: number): CalendarDate | null {
  return parseDate(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
}

/** Reads `YYYY-MM-DD`; null for anything else, 30 February included. */
export function parseDate(text: string): CalendarDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const number = dayNumberOf(+match[1]!, +match[2]!, +match[3]!);
  return fromDayNumber(number) === text ? (text as CalendarDate) : null;
}

/** Reads `HH:mm` (also `H:mm` and `HH.mm`); null for anything else. */
export function parseTime(text: string): TimeOfDay | null {
  const padded = text.trim().replace('.', ':').replace(/^(\d):/, '0$1:');
  return TIME.test(padded) ? (padded as TimeOfDay) : null;
}

/** Minutes since midnight of a time of day. */
export function minutesOf(time: TimeOfDay): number {
  return digits(time, 0) * 60 + digits(time, 3);
}

/** The time of day `minutes` after midnight, 0–1439. */
export function timeOfMinutes(minutes: number): TimeOfDay {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as TimeOfDay;
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** ISO weekday of a day number: Monday 1 … Sunday 7. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week that a day number lies in. */
export function isoWeekOf(dayNumber: number): IsoWeek {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}

/** The day number of the Monday that begins an ISO week. Week 53 of a year without one is week 1 of the next. */
export function mondayOf({ year, week }: IsoWeek): number {
  const fourth = dayNumberOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** How many ISO weeks a year has: 52 or 53. */
export function weeksInYear(year: number): number {
  return isoWeekOf(dayNumberOf(year, 12, 28)).week;
}

/** The quarter (1–4) of a month (1–12). */
export function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3);
}

/** First and last day number of a quarter. */
export function quarterSpan(year: number, quarter: number): readonly [number, number] {
  const first = dayNumberOf(year, quarter * 3 - 2, 1);
  const next = quarter === 4 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, quarter * 3 + 1, 1);
  return [first, next - 1];
}

/** How many days a month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
  return next - dayNumberOf(year, month, 1);
}

/** How many whole months lie between two dates, the earlier first: from 31 January, February's last day is the first. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [civil(toDayNumber(from)), civil(toDayNumber(to))];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return b.day < Math.min(a.day, daysInMonth(b.year, b.month)) ? months - 1 : months;
}

/** The calendar date that a moment falls on in a time zone (IANA name). */
export function dateInZone(moment: Date, timeZone: string): CalendarDate {
  return localDateTime(moment, timeZone).slice(0, 10) as CalendarDate; // its first ten characters are a date
}

const formats = new Map<string, Intl.DateTimeFormat>(); // each is slow to make

/** The wall-clock moment in a time zone (IANA name), to the minute. */
export function localDateTime(moment: Date, timeZone: string): LocalDateTime {
  let format = formats.get(timeZone);
  if (!format) {
    // sv-SE writes ISO 8601: "2026-11-23 13:05"
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format.format(moment).replace(' ', 'T') as LocalDateTime; // the format makes one
}

/** The moment at which it is some wall-clock time in a zone: the first of two where clocks go back, where they skip it an hour later. */
export function instantAt(local: LocalDateTime, timeZone: string): Date {
  const wanted = Date.parse(`${local}Z`);
  const offsetAt = (moment: number): number => Date.parse(`${localDateTime(new Date(moment), timeZone)}Z`) - moment;
  const before = offsetAt(wanted - 86_400_000); // a change of clocks lies between the two, if anywhere
  const offsets = [before, offsetAt(wanted + 86_400_000)].sort((a, b) => b - a);
  const moments = offsets.map((offset) => new Date(wanted - offset));
  return moments.find((moment) => localDateTime(moment, timeZone) === local) ?? new Date(wanted - before);
}
