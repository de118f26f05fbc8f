/** What came of several changes: their net effect on each record, however many steps it took. */
import { TABLES } from '../domain/records.ts';
import type { TableName } from '../domain/records.ts';
import type { Diff, TableDiff } from '../domain/state.ts';

interface Named {
  readonly id: string;
}
/** A record before and after; null where there was none. */
type Ends = [before: Named | null, after: Named | null];

/** Diffs, oldest first, as one: the first `from`, the last `to`. What was taken back, or made and removed again, is nothing. */
export function netOf(diffs: Iterable<Diff>): Diff {
  const ends = new Map(TABLES.map((table) => [table, new Map<string, Ends>()]));
  for (const diff of diffs) for (const table of TABLES) follow(ends.get(table)!, diff[table]); // one map a table
  return Object.fromEntries([...ends].flatMap(([table, records]) => { // each table's diff holds its own records
    const part = diffOf(records.values());
    return part ? [[table, part] satisfies [TableName, unknown]] : [];
  }));
}

/** In the order in which a diff is applied: removes, then replaces, then adds. */
function follow(records: Map<string, Ends>, { removed = [], updated = [], added = [] }: TableDiff<Named> = {}): void {
  const step = (id: string, before: Named | null, after: Named | null): void => {
    const known = records.get(id);
    if (known) known[1] = after;
    else records.set(id, [before, after]);
  };
  for (const record of removed) step(record.id, record, null);
  for (const [from, to] of updated) step(to.id, from, to);
  for (const record of added) step(record.id, null, record);
}

function diffOf(all: Iterable<Ends>): TableDiff<Named> | null {
  const [added, updated, removed]: [Named[], [Named, Named][], Named[]] = [[], [], []];
  for (const [before, after] of all) {
    if (before && after) {
      if (!isSame(before, after)) updated.push([before, after]);
    } else if (after) added.push(after);
    else if (before) removed.push(before);
  }
  if (added.length + updated.length + removed.length === 0) return null;
  return { ...(added.length && { added }), ...(updated.length && { updated }), ...(removed.length && { removed }) };
}

/** Whether two values of the log say the same; the order of a record's fields says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
}
