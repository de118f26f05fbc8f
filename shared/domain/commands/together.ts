/** Commands on several cards at once: one thing that a person means, one step to undo. */
import { shiftSlot } from '../../planning/slot.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard } from './card.ts';

export function moveTogether(state: State, { items, days }: Commands['moveTogether']): Diff | DomainError {
  const diff = new DiffBuilder();
  for (const { card: id, placement } of items) {
    const card = liveCard(state, id);
    if (card instanceof DomainError) return card;
    if (placement === null) {
      diff.update('cards', card, { slot: shiftSlot(card.slot, days) });
      continue;
    }
    const own = state.placements.get(placement);
    if (!own || own.card !== id) return new DomainError('placement-missing');
    if (own.slot) diff.update('placements', own, { slot: shiftSlot(own.slot, days) });
  }
  return diff.build();
}
