/** Commands on what cards refer to (channels, people, categories, tags, campaigns) and on the settings. */
import type { Commands, NamedTable } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card, Settings, Tables } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';

/** Several days may be about the same thing. */
const SAME_NAMES: ReadonlySet<NamedTable> = new Set(['dayNotes']);

/** Adds the entry, or replaces the one with its id. A name is there once, whatever its case. */
export function saveEntry<T extends NamedTable>(state: State, table: T, record: Tables[T]): Diff | DomainError {
  const name = record.name.trim();
  if (name === '') return new DomainError('name-empty');
  const same = name.toLocaleLowerCase('sv');
  const entries: Iterable<Tables[NamedTable]> = state[table].values();
  for (const other of SAME_NAMES.has(table) ? [] : entries) {
    if (other.id !== record.id && other.name.toLocaleLowerCase('sv') === same) return new DomainError('name-taken', { name });
  }
  const known = state[table].get(record.id) as Tables[T] | undefined;
  const saved: Tables[T] = { ...record, name };
  return known ? new DiffBuilder().update(table, known, saved).build() : new DiffBuilder().add(table, saved).build();
}

const usedByCard: { [T in Exclude<NamedTable, 'channels'>]?: (card: Card, id: string) => boolean } = {
  people: (card, id) => (card.owners as readonly string[]).includes(id),
  categories: (card, id) => card.category === id,
  tags: (card, id) => (card.tags as readonly string[]).includes(id),
  campaigns: (card, id) => card.campaign === id,
};

export function removeEntry(state: State, { table, id }: Commands['removeEntry']): Diff | DomainError {
  const record = state[table].get(id);
  if (!record) return new DomainError('record-missing');
  let count = 0;
  if (table === 'channels') for (const p of state.placements.values()) count += p.channel === id ? 1 : 0;
  else for (const card of usedByCard[table] ? state.cards.values() : []) count += usedByCard[table]?.(card, id) ? 1 : 0;
  if (count > 0) return new DomainError('record-in-use', { name: record.name, count });
  if (table === 'people' && isOnDuty(state.settings.get('workspace')?.duty ?? null, id)) return new DomainError('person-on-duty', { name: record.name });
  return new DiffBuilder().remove(table, record).build();
}

/** Whether a person has a turn in the duty rota. */
function isOnDuty(duty: Settings['duty'], id: string): boolean {
  return [...(duty?.turns ?? []), ...(duty?.exceptions ?? [])].some(({ people }) => (people as readonly string[]).includes(id));
}

export function editSettings(state: State, { change }: Commands['editSettings']): Diff | DomainError {
  const settings = state.settings.get('workspace');
  if (!settings) return new DomainError('record-missing');
  if (change.timeZone !== undefined && !isTimeZone(change.timeZone)) return new DomainError('zone-unknown', { zone: change.timeZone });
  return new DiffBuilder().update('settings', settings, change satisfies Partial<Settings>).build();
}

/** Whether a name is a time zone's (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // Intl throws a RangeError for a zone it does not know: that is the answer
  }
}
