/** Series: cards made in one go, and the same change for one and those that follow (planning rules §3). */
import { daySlot, shiftSlot, slotDate, slotSpan, slotTime } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import { emptyText } from '../command.ts';
import type { CardChange, CommandContext, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { ANEW, copyInto } from './copy.ts';
import { daysBetween, editCard, liveCard } from './card.ts';

export function makeSeries(state: State, { series, of, days }: Commands['makeSeries']): Diff | DomainError {
  const first = liveCard(state, of);
  if (first instanceof DomainError) return first;
  if (first.kind === 'recurring') return new DomainError('not-recurring', { title: first.title });
  if (state.series.get(series.id) || days.some(({ id }) => state.cards.get(id))) return new DomainError('id-taken');
  const diff = new DiffBuilder().add('series', series).update('cards', first, { series: series.id });
  for (const { id, date, rank } of days) {
    const slot = daySlot(date, slotTime(first.slot));
    const away = daysBetween(first.slot, slot) ?? 0;
    const status = first.status === 'idea' ? 'idea' : 'planned';
    copyInto(diff, state, first, { ...first, ...ANEW, id, series: series.id, slot, status, rank }, (placement) => placement.slot && shiftSlot(placement.slot, away));
  }
  return diff.build();
}

/** The cards of a series after one of them, in order, that are not out yet and not in the bin. */
export function followingOf(state: Pick<State, 'cards'>, card: Card): Card[] {
  const from = slotSpan(card.slot)?.[0];
  if (card.series === null || from === undefined) return [];
  const dayOf = (other: Card): number => slotSpan(other.slot)?.[0] ?? -Infinity;
  return [...state.cards.values()]
    .filter((other) => other.series === card.series && other.id !== card.id && other.deletedAt === null && other.status !== 'published' && dayOf(other) > from)
    .sort((a, b) => dayOf(a) - dayOf(b));
}

/** What all of a series have alike; status, checklist and the like stay each card's own. */
const ALIKE = ['title', 'sponsored', 'category', 'campaign', 'tags', 'owners', 'effort', 'expectedComments', 'picture', 'leadWeeks'] as const satisfies readonly (keyof CardChange)[];

export function editFollowing(state: State, { id, change = {}, text }: Commands['editFollowing'], context: CommandContext): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  const own = editCard(state, { id, change }, context);
  if (own instanceof DomainError) return own;
  const diff = new DiffBuilder();
  for (const [from, to] of own.cards?.updated ?? []) diff.update('cards', from, to);
  const title = change.title?.trim();
  const alike = Object.fromEntries(ALIKE.filter((field) => change[field] !== undefined).map((field) => [field, field === 'title' ? title : change[field]])) as Partial<Card>; // fields of a card, as the change has them
  const following = followingOf(state, card);
  for (const other of following) diff.update('cards', other, { ...alike, ...(change.slot && { slot: along(other.slot, card.slot, change.slot) }) });
  for (const one of text ? [card, ...following] : []) {
    const known = state.texts.get(one.id);
    if (known) diff.update('texts', known, { [text!.field]: text!.value }); // the list is empty without one
    else diff.add('texts', { ...emptyText(one.id), [text!.field]: text!.value });
  }
  return diff.build();
}

/** A slot that moves as another one did: by the same days, at the same time of day. */
function along(slot: Slot, from: Slot, to: Slot): Slot {
  const moved = shiftSlot(slot, daysBetween(from, to) ?? 0);
  const date = slotDate(moved);
  return date && slotDate(to) ? daySlot(date, slotTime(to)) : moved;
}

export function deleteFollowing(state: State, { id }: Commands['deleteFollowing'], { now }: CommandContext): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  const diff = new DiffBuilder();
  for (const one of [card, ...followingOf(state, card)]) diff.update('cards', one, { deletedAt: now });
  return diff.build();
}
