/** What lies behind the hours of a day: when it is staffed, and when channels do best. */
import type { Channel, StaffedWeek } from '../../../../shared/domain/records.ts';
import { minutesOf, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import type { Span } from './lanes.ts';

/** The minutes of a day in which somebody is there, by one of the weeks; the time that staffing ends is within (planning rules §4). */
export function staffedOn(weeks: readonly StaffedWeek[], date: CalendarDate): readonly Span[] {
  const weekday = weekdayOf(toDayNumber(date)) - 1;
  const hours = weeks.flatMap((week) => week[weekday] ?? []).map(({ from, to }) => ({ start: minutesOf(from), end: minutesOf(to) }));
  const merged: Span[] = [];
  for (const { start, end } of hours.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** Minutes in which the same channels do best. */
export interface BestSpan extends Span {
  readonly channels: readonly Channel[];
  /** At least half of the channels that have best hours on the day. */
  readonly most: boolean;
}

/** The best hours of a day, cut wherever a channel's begin or end. */
export function bestOn(channels: readonly Channel[], date: CalendarDate): readonly BestSpan[] {
  const weekday = weekdayOf(toDayNumber(date));
  const hours = channels.flatMap((channel) =>
    channel.bestHours.filter(({ weekdays }) => weekdays.includes(weekday)).map(({ from, to }) => ({ channel, start: minutesOf(from), end: minutesOf(to) })));
  const having = new Set(hours.map(({ channel }) => channel)).size;
  const cuts = [...new Set(hours.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, i) => {
    const end = cuts[i + 1]!; // the last cut begins nothing
    const best = channels.filter((channel) => hours.some((span) => span.channel === channel && span.start <= start && span.end >= end));
    return best.length > 0 ? [{ start, end, channels: best, most: best.length * 2 >= having }] : [];
  });
}
