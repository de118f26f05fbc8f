import { likeness } from '../../domain/text-print.ts';
import { mondayOfNumber, printOf, weekNumberOf } from '../entry.ts';
import type { CheckedChannel, Entry } from '../entry.ts';
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

/** The later weeks with a text on the channel that an entry's nearly repeats: a change of it can make or end a finding there. */
export function weeksRepeating(view: PlanView, entry: Entry): number[] {
  return weeksInReach(entry).filter((week) => week > entry.week && entriesAlike(entry, view.entries(entry.channel, week)).length > 0);
}

/** The weeks in which an entry could repeat or be repeated: none where the rule is off, or it has no text to compare. */
export function weeksInReach(entry: Entry): number[] {
  if (entry.day === null || !printToCompare(entry)) return [];
  const days = daysOf(entry.channel);
  const first = weekNumberOf(entry.day - days);
  return Array.from({ length: weekNumberOf(entry.day + days) - first + 1 }, (_, i) => first + i);
}

/** The entries of a week whose text is nearly an entry's. */
export function entriesAlike(entry: Entry, week: readonly Entry[]): Entry[] {
  const least = Math.max(1, entry.channel.rules['repeated-text'].limit);
  return week.filter((other) => other.day !== null && likeness(printOf(other), printOf(entry), least) >= least);
}

/** Whether two entries are near enough for one to be a repeat of the other. */
export const areNear = (a: Entry, b: Entry): boolean => a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= daysOf(a.channel);

function printToCompare(entry: Entry): string | null {
  return entry.channel.rules['repeated-text'].on ? printOf(entry) : null;
}

const daysOf = ({ rules }: CheckedChannel): number => Math.min(rules['repeated-text'].days, MOST_DAYS);
