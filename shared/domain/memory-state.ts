/** A state held in memory: what commands run against where there is no database, and in tests. */
import type { Placement, TableName, Tables } from './records.ts';
import { TABLES } from './records.ts';
import type { Diff, State, TableDiff } from './state.ts';

type Tabled = { readonly [T in TableName]: Map<string, Tables[T]> };
/** Records to begin with, by table. */
export type Seed = { readonly [T in TableName]?: Iterable<Tables[T]> };

const NONE: readonly Placement[] = [];

/** All records of a workspace in maps by id; diffs change it, nothing else does. */
export class MemoryState implements State {
  readonly cards: Tabled['cards'] = new Map();
  readonly texts: Tabled['texts'] = new Map();
  readonly placements: Tabled['placements'] = new Map();
  readonly channels: Tabled['channels'] = new Map();
  readonly people: Tabled['people'] = new Map();
  readonly categories: Tabled['categories'] = new Map();
  readonly tags: Tabled['tags'] = new Map();
  readonly campaigns: Tabled['campaigns'] = new Map();
  readonly comments: Tabled['comments'] = new Map();
  readonly acceptances: Tabled['acceptances'] = new Map();
  readonly views: Tabled['views'] = new Map();
  readonly dayNotes: Tabled['dayNotes'] = new Map();
  readonly feeds: Tabled['feeds'] = new Map();
  readonly skips: Tabled['skips'] = new Map();
  readonly pauses: Tabled['pauses'] = new Map();
  readonly series: Tabled['series'] = new Map();
  readonly meetings: Tabled['meetings'] = new Map();
  readonly notes: Tabled['notes'] = new Map();
  readonly settings: Tabled['settings'] = new Map();
  readonly #placementsByCard = new Map<string, readonly Placement[]>();

  constructor(seed: Seed = {}) {
    this.apply(Object.fromEntries(Object.entries(seed).map(([table, records]) => [table, { added: [...records] }])));
  }

  placementsOf(card: string): readonly Placement[] {
    return this.#placementsByCard.get(card) ?? NONE;
  }

  /** Makes the change: removes, then replaces, then adds. */
  apply(diff: Diff): void {
    for (const table of TABLES) {
      const change = diff[table] as TableDiff<Tables[TableName]> | undefined; // each table's diff holds its own records
      if (!change) continue;
      for (const record of change.removed ?? []) this.#drop(table, record);
      for (const [from, to] of change.updated ?? []) this.#put(table, to, from);
      for (const record of change.added ?? []) this.#put(table, record);
    }
  }

  #put(table: TableName, record: Tables[TableName], before?: Tables[TableName]): void {
    (this[table] as Map<string, Tables[TableName]>).set(record.id, record); // table and record belong together
    if (table !== 'placements') return;
    const placement = record as Placement; // the table says so
    const old = before as Placement | undefined;
    if (old && old.card !== placement.card) this.#unlist(old);
    const own = this.placementsOf(placement.card);
    const at = own.findIndex(({ id }) => id === placement.id);
    this.#placementsByCard.set(placement.card, at < 0 ? [...own, placement] : own.with(at, placement));
  }

  #drop(table: TableName, record: Tables[TableName]): void {
    this[table].delete(record.id);
    if (table === 'placements') this.#unlist(record as Placement); // the table says so
  }

  #unlist({ card, id }: Placement): void {
    const rest = this.placementsOf(card).filter((placement) => placement.id !== id);
    if (rest.length > 0) this.#placementsByCard.set(card, rest);
    else this.#placementsByCard.delete(card);
  }
}
