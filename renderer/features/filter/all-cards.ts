/** The posts of the plan that a calendar can show: gathered once for each state of it. */
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card } from '../../../shared/domain/records.ts';

let known: { readonly plan: MemoryState; readonly version: number; readonly cards: readonly Card[] } | null = null;

export function allCards(plan: MemoryState, version: number): readonly Card[] {
  if (known?.plan !== plan || known.version !== version) {
    const cards = [...plan.cards.values().filter(({ kind, archived, deletedAt }) => kind === 'post' && !archived && deletedAt === null)];
    known = { plan, version, cards };
  }
  return known.cards;
}
