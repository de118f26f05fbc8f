/** The days of a series (planning rules §3): one card on each. */
import { assertNever } from '../domain/errors.ts';
import { civil, dayNumberOf, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate } from './date.ts';
import { nthWeekday } from './movable-holidays.ts';
import type { SeriesRule } from './series-rule.ts';

/** So many cards are made in one go at most: every weekday of a year. */
export const SERIES_MOST = 260;

/** The days of a rule from one day to another, both included, in order; those that `isRed` says are left out. No more than `SERIES_MOST`. */
export function seriesDays(rule: SeriesRule, from: CalendarDate, to: CalendarDate, isRed: ((date: CalendarDate) => boolean) | null): CalendarDate[] {
  const last = toDayNumber(to);
  const first = toDayNumber(from);
  const days: CalendarDate[] = [];
  for (const day of daysOf(rule, first, last)) {
    if (day > last || days.length === SERIES_MOST) break;
    const date = fromDayNumber(day);
    if (day >= first && !isRed?.(date)) days.push(date);
  }
  return days;
}

/** Day numbers of a rule in order, from the week or month of the first day on; some may lie before it. */
function daysOf(rule: SeriesRule, first: number, last: number): Iterable<number> {
  switch (rule.type) {
    case 'weekly': return weekly(rule, first - weekdayOf(first) + 1, last);
    case 'nth-weekday': return monthly(first, last, (year, month) => nthWeekday(year, month, rule.nth, rule.weekday));
    case 'month-day': return monthly(first, last, (year, month) => dayNumberOf(year, month, Math.min(rule.day, daysInMonth(year, month))));
    default: return assertNever(rule);
  }
}

function* weekly({ weekdays, every }: Extract<SeriesRule, { type: 'weekly' }>, monday: number, last: number): Iterable<number> {
  for (let week = monday; week <= last; week += 7 * every) {
    for (let day = week; day < week + 7; day++) if (weekdays.includes(weekdayOf(day))) yield day;
  }
}

function* monthly(first: number, last: number, dayIn: (year: number, month: number) => number): Iterable<number> {
  const end = civil(last);
  let { year, month } = civil(first);
  while (year * 12 + month <= end.year * 12 + end.month) {
    yield dayIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** Further days of a series after one of them, in the rhythm that it has kept since it began. */
export function furtherDays({ rule, from }: { readonly rule: SeriesRule; readonly from: CalendarDate }, after: CalendarDate, to: CalendarDate, isRed: ((date: CalendarDate) => boolean) | null): CalendarDate[] {
  const [first, last] = [toDayNumber(from), toDayNumber(after)];
  const period = rule.type === 'weekly' ? 7 * rule.every : 1;
  const monday = first - weekdayOf(first) + 1;
  const begin = fromDayNumber(monday + Math.floor((last - monday) / period) * period);
  return seriesDays(rule, begin, to, (date) => date <= after || (isRed?.(date) ?? false));
}
