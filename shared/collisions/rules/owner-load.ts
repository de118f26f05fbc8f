import { compareEntries } from '../entry.ts';
import type { PersonDay } from '../entry.ts';
import type { Finding } from '../finding.ts';
import type { EffectiveRule } from '../settings.ts';
import { findingOf } from './week-rule.ts';

/** A person owns more placements on a date than their maximum (planning rules §4 owner-load). */
export function ownerLoad({ person, entries }: Pick<PersonDay, 'person' | 'entries'>, { on, limit }: EffectiveRule): Finding[] {
  if (!on || entries.length <= limit) return [];
  return [findingOf('owner-load', entries.toSorted(compareEntries), { person, count: entries.length, limit })];
}
