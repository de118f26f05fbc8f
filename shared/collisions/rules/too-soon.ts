import { monthsBetween } from '../../planning/date.ts';
import { compareEntries } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from './week-rule.ts';

/**
 * A card goes out on a channel again before so many months have gone since the card that it was made of, or another one made of that,
 * went out there (planning rules §4 too-soon). Takes the placements of all of them. One finding for each card and channel: its first
 * placement there, against the nearest before it.
 */
export function tooSoon(entries: readonly Entry[]): Finding[] {
  if (entries.every(({ card }) => card.id === entries[0]?.card.id)) return []; // most cards are used once
  const found: Finding[] = [];
  for (const [channel, there] of Map.groupBy(entries, (entry) => entry.channel)) {
    const { on, limit } = channel.rules['too-soon'];
    if (!on) continue;
    const told = new Set<string>();
    let [last, before]: [Entry | null, Entry | null] = [null, null]; // before: the last of another card than the last's
    for (const entry of there.filter(({ day }) => day !== null).sort(compareEntries)) {
      const earlier: Entry | null = last?.card.id === entry.card.id ? before : last;
      const months = earlier && monthsBetween(earlier.date!, entry.date!); // they have days
      if (earlier && months !== null && months < limit && !told.has(entry.card.id)) {
        found.push({ ...findingOf('too-soon', [earlier, entry], { channel, of: entry, count: months, limit }), lastSeen: earlier.date });
      }
      told.add(entry.card.id);
      before = earlier;
      last = entry;
    }
  }
  return found;
}
