import { findingOf } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/** Two or more sponsored placements of a channel on the same date (planning rules §4 sponsored-overlap). */
export const sponsoredOverlap: WeekRule = ({ channel, days }, found) => {
  if (!channel.rules['sponsored-overlap'].on) return;
  for (const entries of days) {
    if (entries.length < 2) continue;
    const sponsored = entries.filter(({ card }) => card.sponsored);
    if (sponsored.length < 2) continue;
    found.push(findingOf('sponsored-overlap', sponsored, { channel, count: sponsored.length, limit: 1 }));
  }
};
