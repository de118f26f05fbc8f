import { findingOf, overLimit } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/** A channel has more placements on a date than its maximum, stories counted on their own (planning rules §4 max-per-day). */
export const maxPerDay: WeekRule = ({ channel, days }, found) => {
  const { on, limit, storyLimit } = channel.rules['max-per-day'];
  if (!on) return;
  for (const entries of days) {
    for (const stories of [false, true]) {
      const most = stories ? storyLimit : limit;
      const over = overLimit(entries, stories, most);
      if (over) found.push(findingOf('max-per-day', over, { channel, stories, count: over.length, limit: most }));
    }
  }
};
