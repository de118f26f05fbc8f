/** The bin: delete keeps a card 30 days, then it goes for good. */
import type { LocalDateTime } from '../../planning/date.ts';
import type { CommandContext, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard } from './card.ts';

/** How long the bin keeps a card, in days. */
export const BIN_DAYS = 30;

/** Nothing but the card itself is touched: its series, its siblings and what was made of it stay, and know it when it comes back. */
export const toBin = (diff: DiffBuilder, card: Card, now: LocalDateTime): DiffBuilder => diff.update('cards', card, { deletedAt: now });

export function deleteCard(state: State, { id }: Commands['deleteCard'], { now }: CommandContext): Diff | DomainError {
  const card = liveCard(state, id);
  return card instanceof DomainError ? card : toBin(new DiffBuilder(), card, now).build();
}

export function deleteTogether(state: State, { cards }: Commands['deleteTogether'], { now }: CommandContext): Diff {
  const diff = new DiffBuilder();
  for (const id of new Set(cards)) {
    const card = liveCard(state, id);
    if (!(card instanceof DomainError)) toBin(diff, card, now);
  }
  return diff.build();
}

export function restoreCard(state: State, { id }: Commands['restoreCard']): Diff | DomainError {
  const card = state.cards.get(id);
  return card ? new DiffBuilder().update('cards', card, { deletedAt: null }).build() : new DomainError('card-missing');
}

export function emptyBin(state: State, { before }: Commands['emptyBin']): Diff {
  const diff = new DiffBuilder();
  const gone = new Set<string>();
  for (const card of state.cards.values()) {
    if (card.deletedAt === null || card.deletedAt >= before) continue;
    gone.add(card.id);
    diff.remove('cards', card);
    const text = state.texts.get(card.id);
    if (text) diff.remove('texts', text);
    for (const placement of state.placementsOf(card.id)) diff.remove('placements', placement);
  }
  if (gone.size === 0) return {};
  for (const comment of state.comments.values()) if (gone.has(comment.card)) diff.remove('comments', comment);
  for (const skip of state.skips.values()) if (gone.has(skip.card)) diff.remove('skips', skip);
  for (const pause of state.pauses.values()) diff.update('pauses', pause, { taken: pause.taken.filter(({ card }) => !gone.has(card)) });
  for (const note of state.notes.values()) if (note.card !== null && gone.has(note.card)) diff.update('notes', note, { card: null });
  const goesOn = new Set<string | null>();
  for (const card of state.cards.values()) if (!gone.has(card.id)) goesOn.add(card.series);
  for (const series of state.series.values()) if (!goesOn.has(series.id)) diff.remove('series', series);
  for (const card of state.cards.values()) {
    if (!gone.has(card.id) && card.siblings.some((s) => gone.has(s))) {
      diff.update('cards', card, { siblings: card.siblings.filter((s) => !gone.has(s)) });
    }
  }
  return diff.build();
}
