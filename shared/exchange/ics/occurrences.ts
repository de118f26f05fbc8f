/** The occurrences of an event that comes back: by yearly rules, and by dates that are listed. */
import { LONGEST_NOTE } from '../../domain/lengths.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { dayIn, daysFrom, lengthOf, minutesIn, stampOf } from './event-days.ts';
import type { Days, EventTimes, Place, Stamp } from './event-days.ts';
import { yearlyRule } from './yearly.ts';
import type { YearlyRule } from './yearly.ts';

/** Notes that one event gives at most: a dozen a year, six years. */
const MOST = 72;
/** A rule that comes back so many times is followed from its beginning, through so many months at most. */
const MOST_MONTHS = 200;

export interface Recurring {
  readonly rrule: readonly string[];
  readonly rdate: readonly string[];
  readonly exdate: readonly string[];
}

/** The occurrences of an event that touch some days; null where they are more than days that are noted. Throws where a rule can't be read. */
export function occurrencesOf(times: EventTimes, { rrule, rdate, exdate }: Recurring, place: Place, span: Days): Days[] | null {
  const { start } = times;
  const length = lengthOf(times, place);
  const without = new Set(stampsIn(exdate, start).map((stamp) => dayIn(stamp, place)));
  const found = new Map<CalendarDate, Days>();
  const add = (stamp: Stamp): void => {
    const days = daysFrom(stamp, length, place);
    if (!without.has(days.from) && days.from <= span.to && days.to >= span.from) found.set(days.from, days);
  };
  if (rrule.length === 0) add(start);
  for (const stamp of stampsIn(rdate, start)) add(stamp);
  for (const line of rrule) {
    const rule = yearlyRule(line.slice(line.indexOf(':') + 1).trim(), start.day);
    if (rule.everyWeek) return null;
    let some = false;
    for (const day of daysOfRule(rule, start, place, span)) {
      some = true;
      add({ ...start, day });
      if (found.size > MOST) return null;
    }
    if (!some && rule.count === null && rule.until === null && start.day <= span.to) throw new Error(`never: ${line}`);
  }
  return found.size > MOST ? null : [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The days of a rule, in the event's own zone, from somewhat before a span to its end. */
function* daysOfRule(rule: YearlyRule, start: Stamp, place: Place, span: Days): Generator<CalendarDate> {
  const [begun, from, to] = [start.day, span.from, span.to].map((day) => Number(day.slice(0, 4))) as [number, number, number]; // as many
  if (rule.count !== null && (from - begun) * rule.months > MOST_MONTHS) throw new Error('too long ago to be counted');
  const until = rule.until === null ? null : stampOf(`:${rule.until}`);
  if (rule.until !== null && !until) throw new Error(`no end: ${rule.until}`);
  const isOver = (day: CalendarDate): boolean => until !== null && (until.time === null ? day > until.day : minutesIn({ ...start, day }, place) > minutesIn(until, place));
  const skipped = rule.count === null ? Math.max(0, Math.floor((from - LONGEST_YEARS - begun) / rule.interval)) : 0;
  let count = 0;
  for (let year = begun + skipped * rule.interval; year <= to + 1; year += rule.interval) {
    for (const day of rule.days(year)) {
      if (day < start.day) continue;
      if (isOver(day) || (rule.count !== null && ++count > rule.count)) return;
      yield day;
    }
  }
}

/** What lasts longest touches so many more years. */
const LONGEST_YEARS = Math.ceil(LONGEST_NOTE / 365);

/** The stamps of RDATE and EXDATE lines, several to a line: each as the event's start is, a day of it where it is a day. */
function stampsIn(lines: readonly string[], start: Stamp): Stamp[] {
  return lines.flatMap((line) => {
    const at = line.lastIndexOf(':') + 1;
    return line.slice(at).split(',').flatMap((value) => {
      const stamp = stampOf(line.slice(0, at) + value.split('/')[0]);
      return stamp ? [start.time === null || stamp.time === null ? { ...start, day: stamp.day } : stamp] : [];
    });
  });
}
