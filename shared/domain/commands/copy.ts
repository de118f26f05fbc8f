/** Commands that make a card out of another one. Changing one never changes the other. */
import { NO_SLOT, shiftSlot } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import { emptyText } from '../command.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card, CardId, CardText, Placement, PlacementId } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { daysBetween, liveCard, placeAt } from './card.ts';
import { removePlacement } from './placement.ts';

/** Adds a full copy of a card to a diff: text, placements, checklist. `ownSlot`: what becomes of a placement's own slot. `words`: another text instead. */
export function copyInto(diff: DiffBuilder, state: State, source: Card, card: Card, ownSlot: (placement: Placement) => Slot | null, words?: string): void {
  const text = state.texts.get(source.id) ?? emptyText(source.id);
  const texts: Record<PlacementId, string> = {};
  diff.add('cards', { ...card, checklist: uncheckedOf(card) });
  state.placementsOf(source.id).forEach((placement, i) => {
    const id = copiedId(card.id, i);
    const own = text.placementTexts[placement.id];
    if (own !== undefined) texts[id] = own;
    diff.add('placements', { ...placement, id, card: card.id, slot: ownSlot(placement), publishedAt: null, link: null, figures: null });
  });
  diff.add('texts', { ...text, id: card.id, text: words ?? text.text, placementTexts: texts } satisfies CardText);
}

/** The id of a copy's placement, derived from the caller's new id, so that the command stays pure. */
export const copiedId = (card: CardId, at: number): PlacementId => `${card}-${at}` as PlacementId;

const uncheckedOf = ({ id, checklist }: Card): Card['checklist'] => checklist.map((item, i) => ({ ...item, id: `${id}-${i}`, done: false }));

/** What a card made of another one does not take over. */
export const ANEW = { publishedAt: null, siblings: [], commentCount: 0, origin: null, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null, archived: false, deletedAt: null } as const;

export function copyCard(state: State, { id, of, to, rank, reuse }: Commands['copyCard']): Diff | DomainError {
  const source = liveCard(state, of);
  if (source instanceof DomainError) return source;
  if (source.kind === 'recurring' || to.type === 'recurring') return new DomainError('not-recurring', { title: source.title });
  if (state.cards.get(id)) return new DomainError('id-taken');
  const { slot } = placeAt({ slot: source.slot, status: 'planned' }, to);
  const status = to.type === 'ideas' || source.status === 'idea' ? 'idea' : 'planned';
  const days = daysBetween(source.slot, slot) ?? 0;
  const diff = new DiffBuilder();
  copyInto(diff, state, source, { ...source, ...ANEW, id, slot, status, rank, reuseOf: reuse ? source.id : null }, (placement) => (reuse ? null : placement.slot && shiftSlot(placement.slot, days)));
  return diff.build();
}

export function copyPlacement(state: State, { id, of, slot }: Commands['copyPlacement']): Diff | DomainError {
  const source = state.placements.get(of);
  if (!source) return new DomainError('placement-missing');
  const card = liveCard(state, source.card);
  if (card instanceof DomainError) return card;
  if (state.placements.get(id)) return new DomainError('id-taken');
  const diff = new DiffBuilder().add('placements', { ...source, id, slot, publishedAt: null, link: null, figures: null });
  const text = state.texts.get(card.id);
  const own = text?.placementTexts[of];
  if (text && own !== undefined) diff.update('texts', text, { placementTexts: { ...text.placementTexts, [id]: own } });
  return diff.build();
}

export function makeSibling(state: State, { id, of, placement, rank, instead, slot }: Commands['makeSibling']): Diff | DomainError {
  const source = liveCard(state, of);
  if (source instanceof DomainError) return source;
  if (state.cards.get(id) || state.placements.get(placement.id)) return new DomainError('id-taken');
  if (!state.channels.get(placement.channel)) return new DomainError('record-missing');
  const taken = instead === undefined ? null : state.placements.get(instead);
  if (taken === undefined || (taken && taken.card !== of)) return new DomainError('placement-missing');
  const left = taken ? removePlacement(state, { id: taken.id }) : {};
  if (left instanceof DomainError) return left;
  const texts = state.texts.get(of) ?? emptyText(of);
  const text = taken ? (texts.placementTexts[taken.id] ?? texts.text) : texts.text;
  const made: Card = { ...source, ...ANEW, id, kind: 'post', rule: null, slot: slot ?? (source.kind === 'post' ? source.slot : NO_SLOT), status: source.status === 'idea' && !slot ? 'idea' : 'planned', rank };
  const added = new DiffBuilder()
    .add('cards', { ...made, siblings: [source.id], checklist: uncheckedOf(made) })
    .update('cards', source, { siblings: [...source.siblings, id] })
    .add('texts', { ...texts, id, text, placementTexts: {} })
    .add('placements', { id: placement.id, card: id, channel: placement.channel, format: placement.format, slot: placement.slot ?? taken?.slot ?? null, publishedAt: taken?.publishedAt ?? null, link: taken?.link ?? null, textPrint: null, figures: null })
    .build();
  // The one takes a placement and its text away, the other adds to both tables.
  return { ...added, placements: { ...left.placements, ...added.placements }, texts: { ...left.texts, ...added.texts } };
}
