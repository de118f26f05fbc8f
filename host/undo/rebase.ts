/**
 * A change that was made once, made again on the records as they are now. Undo is the rebased inverse of a change,
 * redo the rebased change itself: only the fields that it touched are set, so what others did meanwhile stays.
 */
import { isDeepStrictEqual } from 'node:util';
import { TABLES } from '../../shared/domain/records.ts';
import { DiffBuilder } from '../../shared/domain/state.ts';
import type { Diff, State, TableDiff } from '../../shared/domain/state.ts';

type Fields = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Fields that hold entries of their own: texts by placement, settings by rule. Each entry counts as a field. */
const KEYED: ReadonlySet<string> = new Set(['placementTexts', 'rules']);
/** Fields that only count what others add and remove: the difference is what a change means. */
const COUNTED: ReadonlySet<string> = new Set(['commentCount', 'votes']);

/** The same change on the present state; null where a field or a record that it touches has changed since. */
export function rebase(diff: Diff, state: State): Diff | null {
  const builder = new DiffBuilder();
  for (const table of TABLES) {
    const { added = [], updated = [], removed = [] } = (diff[table] ?? {}) as TableDiff<never>;
    const current = (record: Fields): Fields | undefined => state[table].get(record.id) as Fields | undefined; // any record has fields
    for (const record of removed) {
      if (!isDeepStrictEqual(current(record), record) || (table === 'meetings' && hasNotes(record, diff, state))) return null;
      builder.remove(table, record);
    }
    for (const record of added) {
      if (current(record)) return null;
      builder.add(table, record);
    }
    for (const [from, to] of updated) {
      const now = current(to);
      const change = now && rebaseFields(from, to, now);
      if (!now || !change) return null;
      builder.update(table, now as never, change); // the change's fields are those of this table's record
    }
  }
  return builder.build();
}

/** What others wrote in a meeting would be in none: its beginning is not taken back under them. */
const hasNotes = ({ id }: Fields, { notes }: Diff, state: State): boolean =>
  [...state.notes.values()].some((note) => note.meeting === id && !notes?.removed?.some((gone) => gone.id === note.id));

/** The fields that differ between `from` and `to`, to be set on `now`; null where one of them is no longer as in `from`. */
function rebaseFields(from: Readonly<Record<string, unknown>>, to: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const change: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after, current] = [from[key], to[key], now[key]];
    if (isDeepStrictEqual(before, after)) continue;
    if (COUNTED.has(key)) {
      change[key] = Math.max(0, (current as number) + (after as number) - (before as number)); // counters are numbers; what somebody else took away is not taken twice
    } else if (KEYED.has(key)) {
      const entries = rebaseFields(before as object as Fields, after as object as Fields, current as object as Fields); // keyed fields hold plain objects
      if (!entries) return null;
      change[key] = withoutUndefined({ ...(current as object), ...entries });
    } else if (isDeepStrictEqual(current, before)) {
      change[key] = after;
    } else return null;
  }
  return change;
}

function withoutUndefined(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
