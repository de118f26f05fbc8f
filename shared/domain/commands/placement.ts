/** Commands on a card's placements. */
import type { Commands, NewPlacement } from '../command.ts';
import { DomainError } from '../errors.ts';
import { FIGURES, NO_FIGURES } from '../../planning/results.ts';
import { shiftSlot, slotAt } from '../../planning/slot.ts';
import type { CardId } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard, moveCard } from './card.ts';

export function addPlacement(state: State, input: Commands['addPlacement']): Diff | DomainError {
  const card = liveCard(state, input.card);
  return card instanceof DomainError ? card : withPlacement(new DiffBuilder(), state, card.id, input);
}

/** A change and with it a new placement of a card, which may be new itself. */
export function withPlacement(diff: DiffBuilder, state: State, card: CardId, { id, channel, format, slot }: NewPlacement): Diff | DomainError {
  if (state.placements.get(id)) return new DomainError('id-taken');
  if (!state.channels.get(channel)) return new DomainError('record-missing');
  return diff.add('placements', { id, card, channel, format, slot: slot ?? null, publishedAt: null, link: null, textPrint: null, figures: null }).build();
}

export function fillGap(state: State, { card, placement, to, rank }: Commands['fillGap']): Diff | DomainError {
  const moved = moveCard(state, { id: card, to, ...(rank === undefined ? {} : { rank }) });
  if (moved instanceof DomainError) return moved;
  const follows = state.placementsOf(card).some(({ channel, slot }) => channel === placement.channel && slot === null);
  const added = follows ? {} : addPlacement(state, { ...placement, card });
  return added instanceof DomainError ? added : { ...moved, ...added }; // the one changes the card, the other a placement
}

export function moveToChannel(state: State, { id, channel, format, slot }: Commands['moveToChannel']): Diff | DomainError {
  const placement = state.placements.get(id);
  if (!placement) return new DomainError('placement-missing');
  if (placement.slot) return editPlacement(state, { id, change: { channel, format, slot: slotAt(placement.slot, slot) } });
  const changed = editPlacement(state, { id, change: { channel, format } });
  const moved = moveCard(state, { id: placement.card, to: { type: 'slot', slot } });
  if (changed instanceof DomainError) return changed;
  if (moved instanceof DomainError) return moved;
  const isThere = state.placementsOf(placement.card).some((other) => other.channel === channel && other.slot === null);
  return isThere ? moved : { ...moved, ...changed }; // once is enough; the one changes the card, the other the placement
}

export function editPlacement(state: State, { id, change }: Commands['editPlacement']): Diff | DomainError {
  const placement = state.placements.get(id);
  if (!placement) return new DomainError('placement-missing');
  const card = liveCard(state, placement.card);
  if (card instanceof DomainError) return card;
  if (change.channel !== undefined && !state.channels.get(change.channel)) return new DomainError('record-missing');
  return new DiffBuilder().update('placements', placement, change).build();
}

export function shiftPlacements(state: State, { card: id, days }: Commands['shiftPlacements']): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  const diff = new DiffBuilder();
  for (const placement of state.placementsOf(card.id)) {
    if (placement.slot && placement.publishedAt === null) diff.update('placements', placement, { slot: shiftSlot(placement.slot, days) });
  }
  return diff.build();
}

export function saveFigures(state: State, { placement: id, change }: Commands['saveFigures']): Diff | DomainError {
  const placement = state.placements.get(id);
  if (!placement) return new DomainError('placement-missing');
  const card = liveCard(state, placement.card);
  if (card instanceof DomainError) return card;
  const isOut = placement.publishedAt !== null || card.status === 'published';
  if (!isOut && FIGURES.some((name) => (change[name] ?? null) !== null)) return new DomainError('not-out');
  const figures = { ...(placement.figures ?? NO_FIGURES), ...change };
  return new DiffBuilder().update('placements', placement, { figures: FIGURES.some((name) => figures[name] !== null) ? figures : null }).build();
}

export function removePlacement(state: State, { id }: Commands['removePlacement']): Diff | DomainError {
  const placement = state.placements.get(id);
  if (!placement) return new DomainError('placement-missing');
  const text = state.texts.get(placement.card);
  const diff = new DiffBuilder().remove('placements', placement);
  if (text && placement.id in text.placementTexts) {
    const { [placement.id]: _, ...rest } = text.placementTexts;
    diff.update('texts', text, { placementTexts: rest });
  }
  return diff.build();
}
