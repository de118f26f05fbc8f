import { compareEntries, mondayOfNumber } from '../entry.ts';
import type { Entry, PersonWeek } from '../entry.ts';
import type { Finding } from '../finding.ts';
import type { EffectiveRule } from '../settings.ts';
import { findingOf } from './week-rule.ts';

/** A person owns more placements on a date than their maximum (planning rules §4 owner-load). */
export function ownerLoad({ person, entries }: Pick<PersonWeek, 'person' | 'entries'>, { on, limit }: EffectiveRule): Finding[] {
  if (!on || entries.length <= limit || !someDayOver(entries, limit)) return [];
  const days = [...Map.groupBy(entries, (entry) => entry.day).values()].filter((day) => day.length > limit);
  return days.map((day) => findingOf('owner-load', day.sort(compareEntries), { person, count: day.length, limit }));
}

/** Most weeks have no such day, and counting is cheaper than sorting by day. */
function someDayOver(entries: readonly Entry[], limit: number): boolean {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  return entries.some(({ day, week }) => ++counts[day! - mondayOfNumber(week)]! > limit); // a person's entries have dates
}
