/** Commands on several cards at once: one thing that a person means, one step to undo. */
import { shiftSlot } from '../../planning/slot.ts';
import type { CommandContext, Commands, TogetherChange } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card, Placement } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard, withStatus } from './card.ts';

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

/** What can't be meant for a card leaves it as it is: those in the bin, and the status of what recurs. */
export function editTogether(state: State, { cards, change }: Commands['editTogether'], context: CommandContext): Diff | DomainError {
  const diff = new DiffBuilder();
  for (const id of new Set(cards)) {
    const card = state.cards.get(id);
    if (!card || card.deletedAt !== null) continue;
    const changed = cardChange(state, card, change, context);
    if (changed instanceof DomainError) return changed;
    diff.update('cards', card, changed);
    for (const placement of state.placementsOf(id)) diff.update('placements', placement, placementChange(state, card, placement, change, context));
  }
  return diff.build();
}

function cardChange(state: State, card: Card, { owners, category, status, archived }: TogetherChange, context: CommandContext): Partial<Card> | DomainError {
  const given = status === undefined || card.kind === 'recurring' || status === card.status ? {} : withStatus(state, card, status, context);
  if (given instanceof DomainError) return given;
  return {
    ...given, ...(category === undefined ? {} : { category }), ...(archived === undefined ? {} : { archived }),
    ...(owners && { owners: [...new Set([...card.owners.filter((id) => !owners.remove.includes(id)), ...owners.add])] }),
  };
}

function placementChange(state: State, card: Card, placement: Placement, { channel, status }: TogetherChange, { now }: CommandContext): Partial<Placement> {
  const out = status === 'published' && card.kind === 'post' && placement.publishedAt === null ? { publishedAt: now } : {};
  const to = channel && state.channels.get(channel.to);
  if (!to || placement.publishedAt !== null || (channel.from !== null && channel.from !== placement.channel)) return out;
  return { ...out, channel: to.id, format: to.formats.includes(placement.format) ? placement.format : (to.formats[0] ?? placement.format) };
}
