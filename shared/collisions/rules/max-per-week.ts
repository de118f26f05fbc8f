import { findingOf, overLimit } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/** A channel has more placements in an ISO week than its maximum, those with week precision too (planning rules §4 max-per-week). */
export const maxPerWeek: WeekRule = ({ channel, entries }, found) => {
  const { on, limit, storyLimit } = channel.rules['max-per-week'];
  if (!on) return;
  for (const stories of [false, true]) {
    const most = stories ? storyLimit : limit;
    const over = overLimit(entries, stories, most);
    if (over) found.push(findingOf('max-per-week', over, { channel, wholeWeek: true, stories, count: over.length, limit: most }));
  }
};
