/** The workspace's settings and its directory, in the order that lists show them. */
import type { Settings, Tables } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';

export type Directory = 'channels' | 'people' | 'categories' | 'tags' | 'campaigns';

/** The settings; there are some from the first start on. */
export function useSettings(): Settings | undefined {
  return usePlan((s) => s.plan.settings.get('workspace'));
}

const memos = new Map<Directory, readonly unknown[]>();

/** All entries of a table, by name, the archived ones last; the same array until one of them changes. */
export function useEntries<T extends Directory>(table: T): readonly Tables[T][] {
  return usePlan(({ plan }) => {
    const known = memos.get(table) as readonly Tables[T][] | undefined; // put there below, under the same table
    const map = plan[table] as unknown as ReadonlyMap<string, Tables[T]>; // each table holds its own records
    if (known?.length === map.size && known.every((entry) => map.get(entry.id) === entry)) return known;
    const put = (entry: Tables[T]): number => ('archived' in entry && entry.archived ? 1 : 0);
    const entries = [...map.values()].sort((a, b) => put(a) - put(b) || a.name.localeCompare(b.name, 'sv', { numeric: true }));
    memos.set(table, entries);
    return entries;
  });
}

/** How many cards (of channels: placements) use each entry, those in the bin included: what is used can't be removed. */
export function useUses(table: Directory): ReadonlyMap<string, number> {
  usePlan((s) => s.version); // the plan changes in place
  const { plan } = usePlan.getState();
  const uses = new Map<string, number>();
  const count = (id: string | null) => id !== null && uses.set(id, (uses.get(id) ?? 0) + 1);
  if (table === 'channels') for (const placement of plan.placements.values()) count(placement.channel);
  else for (const card of plan.cards.values()) {
    if (table === 'people') card.owners.forEach(count);
    else if (table === 'tags') card.tags.forEach(count);
    else count(table === 'categories' ? card.category : card.campaign);
  }
  return uses;
}
