import { likeness } from '../../domain/text-print.ts';
import { mondayOfNumber, printOf, weekNumberOf } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { PlanView } from '../plan-view.ts';
import { findingOf } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/**
 * A placement's text is nearly that of an earlier one on the channel, not more than some days before (planning rules §4
 * repeated-text). Each is held against the nearest earlier one that is alike.
 */
export const repeatedText: WeekRule = ({ channel, entries, view }, found) => {
  const { on, limit, days } = channel.rules['repeated-text'];
  if (!on) return;
  for (const [i, entry] of entries.entries()) {
    const print = printOf(entry);
    if (entry.day === null || !print) continue;
    for (const earlier of earlierEntries(view, entries.slice(0, i), entry, entry.day - days)) {
      const alike = likeness(printOf(earlier), print, limit);
      if (alike < Math.max(1, limit)) continue;
      found.push(findingOf('repeated-text', [earlier, entry], { channel, of: entry, count: alike, limit }));
      break;
    }
  }
};

/** A channel's dated entries before one, the nearest first, back to a day; `before` are those of its own week. */
function* earlierEntries(view: PlanView, before: readonly Entry[], { channel, week }: Entry, first: number): Generator<Entry> {
  for (let [among, earlier] = [before, week]; ; among = view.entries(channel, earlier)) {
    for (let i = among.length - 1; i >= 0; i--) {
      const entry = among[i]!; // within
      if (entry.day === null) continue;
      if (entry.day < first) return;
      yield entry;
    }
    earlier -= 1;
    if (mondayOfNumber(earlier) + 6 < first) return;
  }
}

/** The later weeks in which a placement's text is nearly repeated, so that a change of it can make or end a finding there. */
export function weeksRepeating(view: PlanView, entry: Entry): number[] {
  const { channel, day, week } = entry;
  const { on, limit, days } = channel.rules['repeated-text'];
  const print = printOf(entry);
  if (!on || day === null || !print) return [];
  const repeating: number[] = [];
  const last = day + days;
  for (let later = week + 1; later <= weekNumberOf(last); later++) {
    const alike = view.entries(channel, later).some((other) => other.day !== null && other.day <= last && likeness(printOf(other), print, limit) >= Math.max(1, limit));
    if (alike) repeating.push(later);
  }
  return repeating;
}
