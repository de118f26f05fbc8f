import { findingOf, overLimit } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/**
 * A week's placements on a channel, stories apart, leave fewer free places up to the week's maximum than are kept for what
 * comes up (planning rules §4 reserve). Over the maximum, `max-per-week` says so instead.
 */
export const reserve: WeekRule = ({ channel, entries }, found) => {
  const kept = channel.cadence?.reserve ?? 0;
  const most = channel.rules['max-per-week'];
  if (kept === 0 || !channel.rules.reserve.on || !most.on) return;
  const limit = Math.max(0, most.limit - kept);
  const over = overLimit(entries, false, limit);
  if (over && over.length <= most.limit) found.push(findingOf('reserve', over, { channel, wholeWeek: true, count: over.length, limit }));
};
