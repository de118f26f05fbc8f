/** Series: cards that are made in one go, each a card of its own, and go on or end together (planning rules §3). */
import { daySlot, shiftSlot, slotDate, slotSpan, slotTime } from '../../planning/slot.ts';
import type { CommandContext, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { toBin } from './bin.ts';
import { ANEW, copyInto } from './copy.ts';
import { daysBetween, liveCard, placeAt } from './card.ts';

export function makeSeries(state: State, { series, of, day, days }: Commands['makeSeries']): Diff | DomainError {
  const card = liveCard(state, of);
  if (card instanceof DomainError) return card;
  if (card.kind === 'recurring') return new DomainError('not-recurring', { title: card.title });
  const known = state.series.get(series.id);
  const elsewhere = known ? card.series !== series.id : card.series !== null && state.series.get(card.series);
  if (elsewhere || days.some(({ id }) => state.cards.get(id))) return new DomainError('id-taken');
  const taken = new Set(known && cardsOfSeries(state, series.id).map(({ slot }) => slotDate(slot))); // somebody else made it go on meanwhile
  const diff = new DiffBuilder();
  if (known) diff.update('series', known, { to: known.to > series.to ? known.to : series.to }); // the later end, whoever wrote last
  else diff.add('series', series);
  const undated = day !== undefined && slotDate(card.slot) === null;
  const first = { ...card, ...(undated && placeAt(card, { type: 'slot', slot: daySlot(day) })) };
  diff.update('cards', card, { series: series.id, slot: first.slot, status: first.status });
  for (const { id, date, rank } of days) {
    if (taken.has(date)) continue;
    const slot = daySlot(date, slotTime(first.slot));
    const away = daysBetween(first.slot, slot);
    const status = first.status === 'idea' ? 'idea' : 'planned';
    copyInto(diff, state, card, { ...first, ...ANEW, id, series: series.id, slot, status, rank }, ({ slot: own }) => (own && away !== null ? shiftSlot(own, away) : null)); // without a day of the card there is no distance to keep
  }
  return diff.build();
}

/** The first day of a card's slot; before all others where it has none. */
const firstDay = ({ slot }: Pick<Card, 'slot'>): number => slotSpan(slot)?.[0] ?? -Infinity;

/** All cards of a series that are not in the bin, by their days. */
export function cardsOfSeries(state: Pick<State, 'cards'>, series: Card['series']): Card[] {
  if (series === null) return [];
  const cards: Card[] = [];
  for (const card of state.cards.values()) if (card.series === series && card.deletedAt === null) cards.push(card);
  return cards.sort((a, b) => firstDay(a) - firstDay(b) || (a.rank < b.rank ? -1 : 1));
}

/** The cards of a series on later days than one of them, in order; what is out, archived or in the bin is left alone. `cards`: all of the series, where they are known. */
export function followingOf(state: Pick<State, 'cards' | 'placementsOf'>, card: Card, cards = cardsOfSeries(state, card.series)): Card[] {
  const from = firstDay(card);
  if (from === -Infinity) return [];
  const isOut = ({ id, status }: Card): boolean => status === 'published' || state.placementsOf(id).some(({ publishedAt }) => publishedAt !== null);
  return cards.filter((other) => firstDay(other) > from && !other.archived && !isOut(other));
}

export function deleteFollowing(state: State, { id, keep }: Commands['deleteFollowing'], { now }: CommandContext): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  const diff = new DiffBuilder();
  for (const one of [...(keep ? [] : [card]), ...followingOf(state, card)]) toBin(diff, one, now);
  return diff.build();
}
