/** Cards made of the open one: a copy beside it, and a sibling on another channel. Each opens, and is one step to undo. */
import type { NewPlacement } from '../../../../shared/domain/command.ts';
import type { Card, CardId, PlacementId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openPanel } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { rankAfter } from '../rank-after.ts';
import { openWithFocus } from './title-field.tsx';

/** What a card was copied from, here: taking a copy back leads there again. */
const copiedFrom = new Map<CardId, CardId>();

/** The card that an id was copied from in this window, if it is one that still is there. */
export function originOf(id: string): CardId | null {
  const origin = copiedFrom.get(id as CardId); // one of no copy is not in it
  return origin && usePlan.getState().plan.cards.get(origin) ? origin : null;
}

/** Opens what was made of a card, ready to be named anew. */
export function openCopy(made: CardId, from: CardId): true {
  copiedFrom.set(made, from);
  openWithFocus(made);
  openPanel({ type: 'card', id: made });
  return true;
}

/** A copy of the card at the same place. */
export function duplicate(card: Card): boolean {
  const id = crypto.randomUUID() as CardId; // a new id is one of a card made here
  const to = card.status === 'idea' && card.slot.precision === 'none' ? ({ type: 'ideas' } as const) : ({ type: 'slot', slot: card.slot } as const);
  return run('copyCard', { id, of: card.id, to, rank: rankAfter(card) }) && openCopy(id, card.id);
}

/** The same story on another channel; `instead` of a placement of this card, or beside it. */
export function makeSibling(card: Card, placement: NewPlacement, instead: PlacementId | null): boolean {
  const id = crypto.randomUUID() as CardId; // as above
  return run('makeSibling', { id, of: card.id, placement, rank: rankAfter(card), ...(instead && { instead }) }) && openCopy(id, card.id);
}
