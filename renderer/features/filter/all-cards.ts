/** The posts of the plan that a calendar can show, and what returns, which the wheel shows: gathered once for each state of it. */
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card } from '../../../shared/domain/records.ts';

type Kind = Card['kind'];
let known: { readonly plan: MemoryState; readonly version: number; readonly byKind: Map<Kind, readonly Card[]> } | null = null;

export function allCards(plan: MemoryState, version: number, kind: Kind = 'post'): readonly Card[] {
  if (known?.plan !== plan || known.version !== version) known = { plan, version, byKind: new Map() };
  let cards = known.byKind.get(kind);
  if (!cards) known.byKind.set(kind, (cards = [...plan.cards.values().filter((card) => card.kind === kind && !card.archived && card.deletedAt === null)]));
  return cards;
}
