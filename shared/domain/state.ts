/** The state that commands read, and the Diff that they answer with. */
import type { TableName, Tables } from './records.ts';

/** What a command may ask of one table. The host and the renderer each bring their own. */
export interface Table<R> {
  get(id: string): R | undefined;
  values(): Iterable<R>;
}
export type State = { readonly [T in TableName]: Table<Tables[T]> } & {
  /** The placements of a card, in the order they were added. */
  placementsOf(card: string): readonly Tables['placements'][];
};

/** What changed in one table. `updated` holds whole records, before and after, so that it can be undone. */
export interface TableDiff<R> {
  readonly added?: readonly R[];
  readonly updated?: readonly (readonly [from: R, to: R])[];
  readonly removed?: readonly R[];
}
/** A change as one value: it feeds store, undo, history, persistence and live updates alike. */
export type Diff = { readonly [T in TableName]?: TableDiff<Tables[T]> };

export function isEmptyDiff(diff: Diff): boolean {
  return Object.values(diff).every((table) => !table?.added?.length && !table?.updated?.length && !table?.removed?.length);
}

/** The diff that takes back what `diff` did. */
export function invertDiff(diff: Diff): Diff {
  const inverted: Record<string, TableDiff<unknown>> = {};
  for (const [name, table] of Object.entries(diff) as [TableName, TableDiff<{ id: string }>][]) {
    inverted[name] = {
      added: table.removed ?? [],
      removed: table.added ?? [],
      updated: (table.updated ?? []).map(([from, to]) => [to, from] as const),
    };
  }
  return inverted; // same tables, same record types, only the direction turned
}

/** Ids of all records of one table that a diff touches. */
export function touchedIds(diff: Diff, table: TableName): string[] {
  const part = diff[table] as TableDiff<{ id: string }> | undefined;
  if (!part) return [];
  return [
    ...(part.added ?? []).map((r) => r.id),
    ...(part.updated ?? []).map(([, to]) => to.id),
    ...(part.removed ?? []).map((r) => r.id),
  ];
}

/** Ids of the cards that a diff is about: by themselves, their texts, their placements, what is said of them and the years they skip. */
export function cardsOf(diff: Diff): Set<string> {
  const belonging = ({ added = [], updated = [], removed = [] }: TableDiff<{ readonly card: string | null }> = {}): string[] => [...added, ...updated.flat(), ...removed].flatMap(({ card }) => card ?? []);
  return new Set([...touchedIds(diff, 'cards'), ...touchedIds(diff, 'texts'), ...belonging(diff.placements), ...belonging(diff.comments), ...belonging(diff.notes), ...belonging(diff.skips)]);
}

interface Part {
  readonly added: Map<string, unknown>;
  readonly updated: Map<string, [unknown, unknown]>;
  readonly removed: Map<string, unknown>;
}

/** Collects changes of a command; the last word on a record wins, the first `from` is kept. */
export class DiffBuilder {
  readonly #tables: Record<string, Part> = {};

  add<T extends TableName>(table: T, record: Tables[T]): this {
    this.#of(table).added.set(record.id, record);
    return this;
  }

  update<T extends TableName>(table: T, from: Tables[T], change: Partial<Tables[T]>): this {
    const part = this.#of(table);
    const to = { ...((part.added.get(from.id) ?? part.updated.get(from.id)?.[1] ?? from) as Tables[T]), ...change };
    if (part.added.has(from.id)) part.added.set(from.id, to);
    else if (JSON.stringify(to) !== JSON.stringify(from)) part.updated.set(from.id, [part.updated.get(from.id)?.[0] ?? from, to]);
    else part.updated.delete(from.id);
    return this;
  }

  remove<T extends TableName>(table: T, record: Tables[T]): this {
    this.#of(table).removed.set(record.id, record);
    return this;
  }

  build(): Diff {
    const diff: Record<string, TableDiff<unknown>> = {};
    for (const [name, part] of Object.entries(this.#tables)) {
      const entry: { added?: unknown[]; updated?: [unknown, unknown][]; removed?: unknown[] } = {};
      if (part.added.size) entry.added = [...part.added.values()];
      if (part.updated.size) entry.updated = [...part.updated.values()];
      if (part.removed.size) entry.removed = [...part.removed.values()];
      if (Object.keys(entry).length) diff[name] = entry;
    }
    return diff; // add/update/remove took each record under its own table's type
  }

  #of(table: TableName): Part {
    return (this.#tables[table] ??= { added: new Map(), updated: new Map(), removed: new Map() });
  }
}
