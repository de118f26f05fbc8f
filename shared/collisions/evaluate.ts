/** Runs the rules over one channel's week. */
import type { CheckedChannel, Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import type { PlanView } from './plan-view.ts';
import { maxPerDay } from './rules/max-per-day.ts';
import { maxPerWeek } from './rules/max-per-week.ts';
import { minGap } from './rules/min-gap.ts';
import { overdue } from './rules/overdue.ts';
import { sameTime } from './rules/same-time.ts';
import { sponsoredOverlap } from './rules/sponsored-overlap.ts';
import { unstaffed } from './rules/unstaffed.ts';
import type { WeekRule } from './rules/week-rule.ts';

/** The rules about a channel. A new one is a file in `rules/` and a name here. */
const WEEK_RULES: readonly WeekRule[] = [maxPerDay, maxPerWeek, minGap, sameTime, sponsoredOverlap, unstaffed, overdue];

/** What the rules find in a channel's week; gaps to the weeks after are dated by the earlier and so belong here. */
export function evaluateWeek(view: PlanView, channel: CheckedChannel, week: number): Finding[] {
  const entries = view.entries(channel, week);
  const found: Finding[] = [];
  if (entries.length === 0) return found;
  const inView = { channel, week, entries, days: daysOf(entries), view };
  for (const rule of WEEK_RULES) rule(inView, found);
  return found;
}

function daysOf(entries: readonly Entry[]): Entry[][] {
  const days: Entry[][] = [];
  let current: Entry[] = [];
  for (const entry of entries) {
    if (entry.day === null) break; // those with week precision come last
    if (current[0]?.day === entry.day) current.push(entry);
    else days.push((current = [entry]));
  }
  return days;
}
