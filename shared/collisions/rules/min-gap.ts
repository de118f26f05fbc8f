import { MINUTES_A_DAY, mondayOfNumber } from '../entry.ts';
import type { CheckedChannel, Entry } from '../entry.ts';
import type { PlanView } from '../plan-view.ts';
import { findingOf } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/** The publishing minute of an entry, in minutes since 1970; null for stories and for entries without a time. */
function publishingMinute({ day, minute, story }: Entry): number | null {
  return day === null || minute === null || story ? null : day * MINUTES_A_DAY + minute;
}

/**
 * Two neighbouring publishing minutes of a channel lie closer than the minimum gap, across midnight too; exactly the gap
 * is allowed (planning rules §4 min-gap). Counted on the clock on the wall, over the change of summer time too.
 */
export const minGap: WeekRule = ({ channel, week, entries, view }, found) => {
  const { on, limit } = channel.rules['min-gap'];
  if (!on) return;
  let last: number | null = null;
  const follow = (at: number, among: readonly Entry[]): void => {
    if (last !== null && at !== last && at - last < limit) {
      const both = among.filter((entry) => [last, at].includes(publishingMinute(entry)));
      found.push(findingOf('min-gap', both, { channel, timed: true, count: at - last, limit }));
    }
    last = at;
  };
  for (const entry of entries) {
    const at = publishingMinute(entry);
    if (at !== null) follow(at, entries);
  }
  const reach: number = (last ?? -Infinity) + limit;
  for (let ahead = week + 1; mondayOfNumber(ahead) * MINUTES_A_DAY < reach; ahead++) {
    const later = view.entries(channel, ahead);
    const at = later.map(publishingMinute).find((minute) => minute !== null);
    if (at == null) continue;
    follow(at, [...entries, ...later]);
    return;
  }
};

/** The week before one from which a gap can reach into it, so that a change in it can make or end a finding there. */
export function weekReaching(view: PlanView, channel: CheckedChannel, week: number): number | null {
  const { limit } = channel.rules['min-gap'];
  const start = mondayOfNumber(week) * MINUTES_A_DAY;
  for (let before = week - 1; start - mondayOfNumber(before + 1) * MINUTES_A_DAY < limit; before--) {
    const last = view.entries(channel, before).findLast((entry) => publishingMinute(entry) !== null);
    if (last) return start - publishingMinute(last)! < limit ? before : null; // it was looked for
  }
  return null;
}
