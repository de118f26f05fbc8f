/** Alt held during a drag, or C pressed while a card is lifted by keyboard: a copy is dropped, and the card stays where it is. */
import type { Command } from '../../../shared/domain/command.ts';
import type { CardId, PlacementId } from '../../../shared/domain/records.ts';
import { effectiveSlot, slotAt } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankBetween } from '../../store/rank.ts';
import { newPlacement } from '../gaps/gaps.ts';
import type { Aim, DragItem } from './drag-store.ts';
import { formatOn } from './on-channel.ts';
import { ownSlotAt } from './own-slot.ts';

/** What can't be copied by dropping it: what recurs makes a card of the year anyway. */
export function canCopy({ card }: DragItem): boolean {
  return usePlan.getState().plan.cards.get(card)?.kind === 'post';
}

/** The command that a drop of a copy means; null where nothing is copied. A placement with a slot of its own gets a second one on its card. */
export function copyCommand(item: DragItem, to: Aim, copyId: string | null, rank?: string): (Command & { readonly name: 'copyCard' | 'copyPlacement' | 'makeSibling' }) | null {
  const { plan } = usePlan.getState();
  if (copyId === null || !canCopy(item) || to.type === 'recurring') return null;
  const sibling = siblingCommand(item, to, copyId, rank);
  if (sibling) return sibling;
  const placement = item.placement && plan.placements.get(item.placement);
  const own = placement && ownSlotAt(placement.id, to);
  const card = plan.cards.get(item.card);
  if (placement && own) return { name: 'copyPlacement', input: { id: copyId as PlacementId, of: placement.id, slot: own } }; // an id of its own
  const { channel: _, ...place } = to.type === 'slot' ? to : { ...to, channel: undefined };
  return { name: 'copyCard', input: { id: copyId as CardId, of: item.card, to: place, rank: rank ?? rankBetween(card?.rank ?? null, null) } }; // an id of its own
}

/** On another channel a copy is a sibling: the same story there, with a text of its own (decision 19). */
function siblingCommand(item: DragItem, to: Aim, copyId: string, rank: string | undefined): (Command & { readonly name: 'makeSibling' }) | null {
  const { plan } = usePlan.getState();
  const card = plan.cards.get(item.card);
  const channel = to.type === 'slot' && to.channel ? plan.channels.get(to.channel) : undefined;
  if (!card || !channel || to.type !== 'slot') return null;
  const lifted = plan.placements.get(item.placement ?? item.on ?? '');
  if (lifted?.channel === channel.id) return null;
  const slot = slotAt(lifted ? effectiveSlot(card, lifted) : card.slot, to.slot);
  const placement = { ...newPlacement(channel), ...(lifted && { format: formatOn(channel, lifted.format) }) };
  return { name: 'makeSibling', input: { id: copyId as CardId, of: card.id, placement, slot, rank: rank ?? rankBetween(card.rank, null) } }; // an id of its own
}

/** Tells whether the Alt key is held while something is dragged; gives what ends it. */
export function followAlt(tell: (held: boolean) => void): () => void {
  const follow = (event: MouseEvent | KeyboardEvent): void => {
    if (event instanceof KeyboardEvent && event.key === 'Alt') event.preventDefault(); // it would open the window's menu
    tell(event.altKey);
  };
  const ends = new AbortController();
  for (const name of ['keydown', 'keyup', 'mousemove'] as const) addEventListener(name, follow, { capture: true, signal: ends.signal });
  return () => ends.abort();
}
