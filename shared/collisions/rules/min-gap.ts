import { MINUTES_A_DAY, MINUTES_A_WEEK, mondayOfNumber } from '../entry.ts';
import type { Entry } from '../entry.ts';
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
  const { channel, week } = inView;
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
    const { day, minute } = earlier.entries[0]!; // a publishing minute has entries
    found.push(findingOf('min-gap', [...earlier.entries, ...later.entries], { channel, week, day, minute, count: gap, limit }));
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

/** How many weeks back a change in a week can make or end a gap. */
export function weeksBack(limit: number): number {
  return Math.ceil(limit / MINUTES_A_WEEK);
}
