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
  const { months, asked } = askedBy(parts, toDayNumber(start));
  const days = (year: number): CalendarDate[] => {
    const found = months.flatMap((one) => Array.from({ length: daysInMonth(year, one) }, (_, i) => dayNumberOf(year, one, i + 1)).filter(asked));
    return found.filter((_, i) => isOf(BYSETPOS, i + 1, found.length)).map(fromDayNumber);
  };
  const narrowed = BYMONTH ?? BYMONTHDAY ?? BYYEARDAY ?? BYWEEKNO ?? BYSETPOS;
  const everyWeek = !narrowed && (BYDAY?.some((one) => one.length === 2) ?? false);
  return { interval, count, until: /UNTIL=([^;]*)/i.exec(text)?.[1] ?? null, everyWeek, days };
}

type Parts = ICAL.Recur['parts'];

/** Whether a rule means a day (its number), and the months to look in. What it does not say is as with the first day. */
function askedBy({ BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY }: Parts, start: number): { readonly months: readonly number[]; asked(day: number): boolean } {
  const first = civil(start);
  const bare = !BYMONTHDAY && !BYYEARDAY && !BYDAY;
  const asked = (day: number): boolean => {
    const date = civil(day);
    const newYear = dayNumberOf(date.year, 1, 1);
    const [ofMonth, ofYear] = [[date.day, daysInMonth(date.year, date.month)], [day - newYear + 1, dayNumberOf(date.year + 1, 1, 1) - newYear]] as const;
    const { year, week } = isoWeekOf(day);
    return (
      (!bare || (BYWEEKNO ? weekdayOf(day) === weekdayOf(start) : date.day === first.day)) && isOf(BYMONTHDAY, ...ofMonth) && isOf(BYYEARDAY, ...ofYear) &&
      isOf(BYWEEKNO, week, weeksInYear(year)) && (!BYDAY || BYDAY.some((one) => isWeekday(one, day, ...(BYMONTH ? ofMonth : ofYear))))
    );
  };
  return { months: BYMONTH?.toSorted((a, b) => a - b) ?? (bare && !BYWEEKNO ? [first.month] : MONTHS), asked };
}

/** Whether what is asked for has a place in a period: counted from its beginning, or, below 0, from its end. */
const isOf = (asked: readonly number[] | undefined, place: number, length: number): boolean => !asked || asked.includes(place) || asked.includes(place - length - 1);

/** "SU", or the second ("2SU") or last ("-1SU") in the month or the year that a day is in. */
function isWeekday(asked: string, day: number, place: number, length: number): boolean {
  if (WEEKDAYS[weekdayOf(day) - 1] !== asked.slice(-2)) return false;
  const nth = Number(asked.slice(0, -2));
  return nth === 0 || nth === Math.ceil(place / 7) || -nth === Math.ceil((length - place + 1) / 7);
}
