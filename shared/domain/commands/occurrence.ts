/** Recurring cards and the cards made from them (planning rules §3). */
import { NO_SLOT } from '../../planning/slot.ts';
import { emptyText } from '../command.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card, CardText, PlacementId } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard, placeAt } from './card.ts';

/** Adds a full copy of a card to a diff: text, placements, checklist. Changing one never changes the other. */
function copyInto(diff: DiffBuilder, state: State, source: Card, card: Card): void {
  const text = state.texts.get(source.id) ?? emptyText(source.id);
  const texts: Record<PlacementId, string> = {};
  diff.add('cards', { ...card, checklist: card.checklist.map((item, i) => ({ ...item, id: `${card.id}-${i}`, done: false })) });
  state.placementsOf(source.id).forEach((placement, i) => {
    const id = `${card.id}-${i}` as PlacementId; // derived from the caller's new id, so the command stays pure
    const own = text.placementTexts[placement.id];
    if (own !== undefined) texts[id] = own;
    diff.add('placements', { ...placement, id, card: card.id, slot: null, publishedAt: null, link: null });
  });
  diff.add('texts', { ...text, id: card.id, placementTexts: texts } satisfies CardText);
}

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
  });
  return diff.build();
}

export function makeRecurring(state: State, input: Commands['makeRecurring']): Diff | DomainError {
  const post = liveCard(state, input.post);
  if (post instanceof DomainError) return post;
  if (state.cards.get(input.id)) return new DomainError('id-taken');
  const diff = new DiffBuilder().update('cards', post, { origin: { card: input.id, year: input.year } });
  copyInto(diff, state, post, {
    ...post, id: input.id, kind: 'recurring', rule: input.rule, slot: NO_SLOT, status: 'planned', publishedAt: null,
    siblings: [], commentCount: 0, origin: null, rank: input.rank, archived: false,
  });
  return diff.build();
}
