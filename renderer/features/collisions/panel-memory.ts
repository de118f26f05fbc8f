/** What the panel remembers while it is open, and while a card is looked at from it: the filter, and where one was. */
import { create } from 'zustand';
import { concernsChannel } from '../../../shared/collisions/finding.ts';
import type { Finding, Severity } from '../../../shared/collisions/finding.ts';
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { ChannelId, PersonId } from '../../../shared/domain/records.ts';
import { routeNow } from '../../store/route.ts';

/** Null for all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly channel: ChannelId | null;
  readonly person: PersonId | null;
}

interface PanelMemory {
  readonly filter: Filter;
  /** Rows of gaps that are shown one by one, by key. */
  readonly apart: ReadonlySet<string>;
}

const NOTHING: PanelMemory = { filter: { severity: null, channel: null, person: null }, apart: new Set() };
export const usePanelMemory = create<PanelMemory>(() => NOTHING);

export function filterBy(change: Partial<Filter>): void {
  usePanelMemory.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

export function setApart(row: string, apart: boolean): void {
  usePanelMemory.setState((s) => {
    const rows = new Set(s.apart);
    if (apart) rows.add(row);
    else rows.delete(row);
    return { apart: rows };
  });
}

/** Once the panel is closed, what it remembers goes with it; while one of its cards is open it is kept. By the address, which knows before anything is drawn. */
addEventListener('hashchange', () => {
  const open = routeNow().panel?.type;
  if (open !== 'card' && open !== 'collisions') usePanelMemory.setState(NOTHING);
});

/** Whether a finding is about a channel and a person (the owners of its cards too). What is about the whole mix is about neither. */
export function concerns(finding: Finding, { channel, person }: Filter, plan: Pick<MemoryState, 'placements' | 'cards'>): boolean {
  if (channel === null && person === null) return true;
  if (finding.date === null && finding.week === null) return false;
  return (channel === null || concernsChannel(finding, channel, plan.placements)) && (person === null || finding.person === person || finding.cards.some((id) => plan.cards.get(id)?.owners.includes(person)));
}
