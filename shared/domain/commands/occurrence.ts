/** Recurring cards and the cards made from them (planning rules §3). */
import { NO_SLOT } from '../../planning/slot.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { withPlacement } from './placement.ts';
import { liveCard, placeAt } from './card.ts';
import { copyInto } from './copy.ts';

/** The cards made from a recurring card for a year, the bin left out. */
export function occurrencesOf(state: State, recurring: string, year: number): Card[] {
  return [...state.cards.values()].filter(
    (card) => card.origin?.card === recurring && card.origin.year === year && card.deletedAt === null,
  );
}

export function makeOccurrence(state: State, input: Commands['makeOccurrence']): Diff | DomainError {
  const recurring = liveCard(state, input.recurring);
  if (recurring instanceof DomainError) return recurring;
  if (recurring.kind !== 'recurring') return new DomainError('not-recurring', { title: recurring.title });
  if (state.cards.get(input.id)) return new DomainError('id-taken');
  if (!input.again && occurrencesOf(state, recurring.id, input.year).length > 0) {
    return new DomainError('already-made', { title: recurring.title, year: input.year });
  }
  const { slot, status } = placeAt({ slot: NO_SLOT, status: 'planned' }, input.to);
  const diff = new DiffBuilder();
  copyInto(diff, state, recurring, {
    ...recurring, id: input.id, kind: 'post', rule: null, slot, status, publishedAt: null, siblings: [], commentCount: 0,
    origin: { card: recurring.id, year: input.year }, rank: input.rank, archived: false,
  }, () => null);
  const { placement } = input;
  if (!placement || state.placementsOf(recurring.id).some(({ channel }) => channel === placement.channel)) return diff.build();
  return withPlacement(diff, state, input.id, placement);
}

export function makeRecurring(state: State, input: Commands['makeRecurring']): Diff | DomainError {
  const post = liveCard(state, input.post);
  if (post instanceof DomainError) return post;
  if (state.cards.get(input.id)) return new DomainError('id-taken');
  const diff = new DiffBuilder().update('cards', post, { origin: { card: input.id, year: input.year } });
  copyInto(diff, state, post, {
    ...post, id: input.id, kind: 'recurring', rule: input.rule, slot: NO_SLOT, status: 'planned', publishedAt: null,
    siblings: [], commentCount: 0, origin: null, rank: input.rank, archived: false,
  }, () => null);
  return diff.build();
}
