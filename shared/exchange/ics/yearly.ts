/**
 * A rule that comes back every year (RFC 5545, FREQ=YEARLY). The library reads it, but does not give the standard's days: 1 March
 * where there is no 29 February, every week where one is asked for by its number. A day that a year does not have is left out.
 */
import ICAL from 'ical.js';
import { civil, dayNumberOf, daysInMonth, fromDayNumber, isoWeekOf, toDayNumber, weekdayOf, weeksInYear } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';

export interface YearlyRule {
  /** Every so many years. */
  readonly interval: number;
  /** So many times; null for ever. */
  readonly count: number | null;
  /** Its last moment, as it is written. */
  readonly until: string | null;
  /** Whether it asks for weekdays, and not for which of them. */
  readonly everyWeek: boolean;
  /** In how many months of a year it has days to look for. */
  readonly months: number;
  /** Its days in a year, in order. */
  days(year: number): CalendarDate[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Reads a rule of an event that begins on a day. Throws where it can't be read. */
export function yearlyRule(text: string, start: CalendarDate): YearlyRule {
  if (/(INTERVAL|COUNT)=(?!0*[1-9]\d*(;|$))|RSCALE|WKST=(?!MO).*BYWEEKNO|BYWEEKNO.*WKST=(?!MO)/i.test(text)) throw new Error(`no rule that is known here: ${text}`);
  const { parts, interval, count } = ICAL.Recur.fromString(text);
  const { BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYSETPOS, BYDAY } = parts;
  const { months, only, asked } = askedBy(parts, toDayNumber(start));
  const days = (year: number): CalendarDate[] => {
    const found: number[] = [];
    const newYear = dayNumberOf(year, 1, 1);
    const yearLength = dayNumberOf(year + 1, 1, 1) - newYear;
    for (const month of months) {
      const first = dayNumberOf(year, month, 1);
      const length = daysInMonth(year, month);
      const [from, to] = only === null ? [1, length] : [only, Math.min(only, length)];
      for (let day = first + from - 1; day < first + to; day++) if (asked(day, day - first + 1, length, day - newYear + 1, yearLength)) found.push(day);
    }
    return found.filter((_, i) => isOf(BYSETPOS, i + 1, found.length)).map(fromDayNumber);
  };
  const narrowed = BYMONTH ?? BYMONTHDAY ?? BYYEARDAY ?? BYWEEKNO ?? BYSETPOS;
  const everyWeek = !narrowed && (BYDAY?.some((one) => one.length === 2) ?? false);
  return { interval, count, until: /UNTIL=([^;]*)/i.exec(text)?.[1] ?? null, everyWeek, months: months.length, days };
}

type Parts = ICAL.Recur['parts'];

/** A day's number, its place in its month and how long that is, and the same of its year. */
type Asks = (day: number, inMonth: number, monthLength: number, inYear: number, yearLength: number) => boolean;

/** Whether a rule means a day (its number), and where to look: in which months, for which day alone. What it does not say is as with the first day. */
function askedBy({ BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY }: Parts, start: number): { readonly months: readonly number[]; readonly only: number | null; readonly asked: Asks } {
  const first = civil(start);
  const weekday = weekdayOf(start);
  const bare = !BYMONTHDAY && !BYYEARDAY && !BYDAY;
  const asked: Asks = (day, inMonth, monthLength, inYear, yearLength) =>
    (!bare || !BYWEEKNO || weekdayOf(day) === weekday) && isOf(BYMONTHDAY, inMonth, monthLength) && isOf(BYYEARDAY, inYear, yearLength) &&
    (!BYDAY || BYDAY.some((one) => (BYMONTH ? isWeekday(one, day, inMonth, monthLength) : isWeekday(one, day, inYear, yearLength)))) && (!BYWEEKNO || isInWeeks(BYWEEKNO, day));
  const only = bare && !BYWEEKNO ? first.day : null;
  return { months: BYMONTH?.toSorted((a, b) => a - b) ?? (only === null ? MONTHS : [first.month]), only, asked };
}

function isInWeeks(weeks: readonly number[], day: number): boolean {
  const { year, week } = isoWeekOf(day);
  return weeks.includes(week) || (weeks.some((one) => one < 0) && isOf(weeks, week, weeksInYear(year)));
}

/** Whether what is asked for has a place in a period: counted from its beginning, or, below 0, from its end. */
const isOf = (asked: readonly number[] | undefined, place: number, length: number): boolean => !asked || asked.includes(place) || asked.includes(place - length - 1);

/** "SU", or the second ("2SU") or last ("-1SU") in the month or the year that a day is in. */
function isWeekday(asked: string, day: number, place: number, length: number): boolean {
  if (WEEKDAYS[weekdayOf(day) - 1] !== asked.slice(-2)) return false;
  const nth = Number(asked.slice(0, -2));
  return nth === 0 || nth === Math.ceil(place / 7) || -nth === Math.ceil((length - place + 1) / 7);
}
