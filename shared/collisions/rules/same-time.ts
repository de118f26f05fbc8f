import { findingOf } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/** Two or more timed placements of a channel, stories too, share a minute (planning rules §4 same-time). */
export const sameTime: WeekRule = ({ channel, days }, found) => {
  if (!channel.rules['same-time'].on) return;
  for (const entries of days) {
    for (let from = 0, to = 0; from < entries.length; from = to) {
      const { minute } = entries[from]!; // from < length
      for (to = from + 1; to < entries.length && entries[to]!.minute === minute; ) to += 1;
      if (minute === null || to - from < 2) continue;
      found.push(findingOf('same-time', entries.slice(from, to), { channel, timed: true, count: to - from, limit: 1 }));
    }
  }
};
