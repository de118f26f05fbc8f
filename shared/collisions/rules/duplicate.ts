import { compareEntries } from '../entry.ts';
import type { CheckedChannel, Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { findingOf } from './week-rule.ts';

/**
 * A card goes out on two or more channels on a date, and one of them should not be doubled (planning rules §4 duplicate).
 * Takes the placements of a card, and of those that it goes out again as. The finding is the first such channel's, by name.
 */
export function duplicates(entries: readonly Entry[]): Finding[] {
  if (entries.length < 2 || !entries.some(standsAlone)) return [];
  const found: Finding[] = [];
  for (const on of Map.groupBy(entries, ({ card, day }) => (day === null ? null : `${card.id} ${day}`)).values()) {
    const count = new Set(on.map(({ channel }) => channel)).size;
    const channel = on.filter(standsAlone).map((entry) => entry.channel).sort(byName)[0];
    if (on[0]?.day === null || count < 2 || !channel) continue;
    const sorted = on.toSorted(compareEntries);
    found.push({ ...findingOf('duplicate', sorted, { subject: sorted[0]!.card.id, count, limit: 1 }), channel: channel.id }); // two at least
  }
  return found;
}

const standsAlone = ({ channel }: Entry): boolean => channel.rules.duplicate.on;
const byName = (a: CheckedChannel, b: CheckedChannel): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
