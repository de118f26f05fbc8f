import { likeness } from '../../domain/text-print.ts';
import { mondayOfNumber, printOf, weekNumberOf } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { PlanView } from '../plan-view.ts';
import { findingOf } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/** No repeat is looked for longer back than a year, whatever the setting. */
const MOST_DAYS = 366;

/**
 * A placement's text is nearly that of an earlier one on the channel, not more than some days before (planning rules §4
 * repeated-text). Each is held against the nearest earlier one that is alike.
 */
export const repeatedText: WeekRule = ({ channel, week, entries, view }, found) => {
  const { on, limit } = channel.rules['repeated-text'];
  const days = Math.min(channel.rules['repeated-text'].days, MOST_DAYS);
  if (!on || entries.length === 0) return;
  const least = Math.max(1, limit);
  const first = weekNumberOf(mondayOfNumber(week) - days);
  const weeks = Array.from({ length: week - first }, (_, i) => view.entries(channel, first + i));
  weeks.push(entries);
  for (const [i, entry] of entries.entries()) {
    const earlier = entry.day !== null && printOf(entry) ? nearestAlike(weeks, i, entry, entry.day - days, least) : null;
    if (earlier) found.push(findingOf('repeated-text', [earlier, entry], { channel, of: entry, count: likeness(printOf(earlier), printOf(entry)), limit }));
  }
};

/** The nearest entry before one, not before a day, whose text is alike; the last of the weeks is its own, where it has a place. */
function nearestAlike(weeks: readonly (readonly Entry[])[], place: number, entry: Entry, firstDay: number, least: number): Entry | null {
  const print = printOf(entry);
  for (let week = weeks.length - 1, before = place; week >= 0; before = weeks[--week]?.length ?? 0) {
    for (let i = before - 1; i >= 0; i--) {
      const earlier = weeks[week]![i]!; // within
      if (earlier.day === null) continue;
      if (earlier.day < firstDay) return null;
      if (likeness(printOf(earlier), print, least) >= least) return earlier;
    }
  }
  return null;
}

/**
 * The weeks with a text on the channel that an entry's nearly repeats, so that a change of it can make or end a finding
 * there; `later`: only those from its own on, where findings of others may be.
 */
export function weeksAlike(view: PlanView, entry: Entry, later: boolean): number[] {
  const { channel, day } = entry;
  const { on, limit } = channel.rules['repeated-text'];
  const print = printOf(entry);
  if (!on || day === null || !print) return [];
  const days = Math.min(channel.rules['repeated-text'].days, MOST_DAYS);
  const [least, weeks]: [number, number[]] = [Math.max(1, limit), []];
  for (let week = later ? entry.week : weekNumberOf(day - days); week <= weekNumberOf(day + days); week++) {
    for (const other of view.entries(channel, week)) {
      if (other === entry || other.day === null || Math.abs(other.day - day) > days || likeness(printOf(other), print, least) < least) continue;
      weeks.push(week);
      break;
    }
  }
  return weeks;
}
