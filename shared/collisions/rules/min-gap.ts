import { MINUTES_A_DAY, mondayOfNumber } from '../entry.ts';
import type { CheckedChannel, Entry } from '../entry.ts';
import type { PlanView } from '../plan-view.ts';
import { findingOf } from './week-rule.ts';
import type { WeekInView, WeekRule } from './week-rule.ts';

/** All entries of one publishing minute, stories left out; `at` in minutes since 1970. */
interface PublishingMinute {
  readonly at: number;
  readonly entries: Entry[];
}

/**
 * Two neighbouring publishing minutes of a channel lie closer than the minimum gap, across midnight too; exactly the gap
 * is allowed (planning rules §4 min-gap). Counted on the clock on the wall, over the change of summer time too.
 */
export const minGap: WeekRule = (inView, found) => {
  const { channel } = inView;
  const { on, limit } = channel.rules['min-gap'];
  if (!on) return;
  const minutes = publishingMinutes(inView.entries);
  const last = minutes.at(-1);
  const next = last && nextMinute(inView, last.at + limit);
  if (next) minutes.push(next);
  for (let i = 1; i < minutes.length; i++) {
    const [earlier, later] = [minutes[i - 1]!, minutes[i]!]; // 1 ≤ i < length
    const gap = later.at - earlier.at;
    if (gap >= limit) continue;
    found.push(findingOf('min-gap', [...earlier.entries, ...later.entries], { channel, timed: true, count: gap, limit }));
  }
};

function publishingMinutes(entries: readonly Entry[]): PublishingMinute[] {
  const minutes: PublishingMinute[] = [];
  for (const entry of entries) {
    if (entry.day === null || entry.minute === null || entry.story) continue;
    const at = entry.day * MINUTES_A_DAY + entry.minute;
    const last = minutes.at(-1);
    if (last?.at === at) last.entries.push(entry);
    else minutes.push({ at, entries: [entry] });
  }
  return minutes;
}

/** The channel's first publishing minute in the weeks after, before a moment. */
function nextMinute({ channel, week, view }: WeekInView, before: number): PublishingMinute | null {
  for (let ahead = week + 1; mondayOfNumber(ahead) * MINUTES_A_DAY < before; ahead++) {
    const first = publishingMinutes(view.entries(channel, ahead))[0];
    if (first) return first;
  }
  return null;
}

/** The week before one from which a gap can reach into it, so that a change in it can make or end a finding there. */
export function weekReaching(view: PlanView, channel: CheckedChannel, week: number): number | null {
  const { limit } = channel.rules['min-gap'];
  const start = mondayOfNumber(week) * MINUTES_A_DAY;
  for (let before = week - 1; start - mondayOfNumber(before + 1) * MINUTES_A_DAY < limit; before--) {
    const last = lastMinute(view.entries(channel, before));
    if (last !== null) return start - last < limit ? before : null;
  }
  return null;
}

/** The last publishing minute of a week; null where it has none. */
function lastMinute(entries: readonly Entry[]): number | null {
  const last = entries.findLast(({ minute, story }) => minute !== null && !story);
  return last ? last.day! * MINUTES_A_DAY + last.minute! : null; // with a minute it has a day
}
