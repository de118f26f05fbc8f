import { fromDayNumber } from '../../planning/date.ts';
import type { SeenSubject } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { findingAbout } from './week-rule.ts';

/** How many days ahead something planned counts as seen. */
const SOON = 7;

interface Subject extends Pick<SeenSubject, 'category' | 'tag' | 'weeks'> {
  /** The days with placements. */
  readonly days: Pick<Map<number, unknown>, 'has' | 'keys'>;
}

/** A category or tag has no placement for longer than its weeks, and none in the next seven days (planning rules §4 not-seen). */
export function notSeen({ category, tag, weeks, days }: Subject, on: boolean, today: number): Finding[] {
  if (!on || weeks === null) return [];
  for (let day = today - 7 * weeks; day <= today + SOON; day++) if (days.has(day)) return [];
  let last = -Infinity;
  for (const day of days.keys()) if (day <= today && day > last) last = day;
  const seen = last !== -Infinity && { count: Math.floor((today - last) / 7), lastSeen: fromDayNumber(last) };
  return [findingAbout('not-seen', category === null ? `${tag}||tag` : `${category}||`, { category, tag, limit: weeks, ...seen })];
}
