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
  const texts = textsBefore(view, channel, week, days);
  for (const entry of entries) {
    const print = printOf(entry);
    if (entry.day === null || !print) continue;
    for (let i = texts.length - 1; i >= 0 && texts[i]!.entry.day! >= entry.day - days; i--) { // i is within, and its entry dated
      const alike = likeness(texts[i]!.print, print, least);
      if (alike < least) continue;
      found.push(findingOf('repeated-text', [texts[i]!.entry, entry], { channel, of: entry, count: alike, limit }));
      break;
    }
    texts.push({ entry, print });
  }
};

interface Text {
  readonly entry: Entry;
  readonly print: string;
}

/** A channel's dated placements that have a text, in order, from those weeks before one that some days reach back to. */
function textsBefore(view: PlanView, channel: CheckedChannel, week: number, days: number): Text[] {
  const texts: Text[] = [];
  for (let before = weekNumberOf(mondayOfNumber(week) - days); before < week; before++) {
    for (const entry of view.entries(channel, before)) {
      const print = printOf(entry);
      if (entry.day !== null && print) texts.push({ entry, print });
    }
  }
  return texts;
}

/** The later weeks in which a placement's text is nearly repeated, so that a change of it can make or end a finding there. */
export function weeksRepeating(view: PlanView, entry: Entry): number[] {
  const { channel, day, week } = entry;
  const { on, limit } = channel.rules['repeated-text'];
  const days = Math.min(channel.rules['repeated-text'].days, MOST_DAYS);
  const print = printOf(entry);
  if (!on || day === null || !print) return [];
  const [least, last, repeating]: [number, number, number[]] = [Math.max(1, limit), day + days, []];
  for (let later = week + 1; later <= weekNumberOf(last); later++) {
    const alike = view.entries(channel, later).some((other) => other.day !== null && other.day <= last && likeness(printOf(other), print, least) >= least);
    if (alike) repeating.push(later);
  }
  return repeating;
}
