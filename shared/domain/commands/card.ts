/** Commands on one card: create, move, edit, mark published, link. */
import { slotSpan, slotTime, shiftSlot, daySlot, NO_SLOT } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import { approvalBy } from '../approval.ts';
import { emptyText } from '../command.ts';
import type { CommandContext, Commands, DropTarget } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card, CardId, Placement, Status } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';

/** The card, unless it is missing or in the bin. */
export function liveCard(state: State, id: string): Card | DomainError {
  const card = state.cards.get(id);
  if (!card) return new DomainError('card-missing');
  return card.deletedAt === null ? card : new DomainError('card-in-bin', { title: card.title });
}

/** What a drop on a target makes of a card's slot and status (planning rules §2). */
export function placeAt(card: Pick<Card, 'slot' | 'status'>, to: DropTarget): { slot: Slot; status: Status } {
  if (to.type === 'ideas') return { slot: NO_SLOT, status: 'idea' };
  if (to.type === 'recurring') return { slot: NO_SLOT, status: card.status };
  const undatedIdea = card.status === 'idea' && card.slot.precision === 'none';
  const status = card.status === 'idea' && (undatedIdea || to.slot.precision === 'none') ? 'planned' : card.status;
  // A card that had a time of day keeps it when it moves to another day.
  const slot = to.slot.precision === 'day' && !to.exact ? daySlot(to.slot.date, slotTime(card.slot)) : to.slot;
  return { slot, status };
}

/** How many days a card moves between two slots; null where one of them has no days to count from. */
export function daysBetween(from: Slot, to: Slot): number | null {
  const [a, b] = [slotSpan(from), slotSpan(to)];
  return a && b ? b[0] - a[0] : null;
}

/** A post with nothing but a title and a slot. */
export const newPost = (id: CardId, title: string, slot: Slot, rank: string): Card => ({
  id, kind: 'post', title, slot, status: 'planned', publishedAt: null, sponsored: false, category: null, campaign: null, tags: [], owners: [],
  effort: null, expectedComments: null, checklist: [], siblings: [], commentCount: 0, picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null,
  sender: null, votes: 0, starred: false, approval: null, rule: null, origin: null, rank, archived: false, deletedAt: null,
});

export function createCard(state: State, input: Commands['createCard']): Diff | DomainError {
  const title = input.title.trim();
  if (title === '') return new DomainError('title-empty');
  const taken = state.cards.get(input.id) || input.placements?.some((placement) => state.placements.get(placement.id));
  if (taken) return new DomainError('id-taken');
  const recurring = input.to.type === 'recurring';
  const { slot, status } = placeAt({ slot: NO_SLOT, status: 'planned' }, input.to);
  const card: Card = {
    ...newPost(input.id, title, slot, input.rank), kind: recurring ? 'recurring' : 'post', status,
    category: input.category ?? null, campaign: input.campaign ?? null, tags: input.tags ?? [], owners: input.owners ?? [],
    rule: input.to.type === 'recurring' ? input.to.rule : null,
  };
  const diff = new DiffBuilder().add('cards', card).add('texts', emptyText(card.id));
  for (const { id, channel, format, slot: own } of input.placements ?? []) {
    diff.add('placements', { id, card: card.id, channel, format, slot: own ?? null, publishedAt: null, link: null, textPrint: null, figures: null });
  }
  return diff.build();
}

export function moveCard(state: State, input: Commands['moveCard']): Diff | DomainError {
  const card = liveCard(state, input.id);
  if (card instanceof DomainError) return card;
  const diff = new DiffBuilder();
  const rank = input.rank ?? card.rank;
  if (card.kind === 'recurring') {
    if (input.to.type !== 'recurring') return new DomainError('not-recurring', { title: card.title });
    return diff.update('cards', card, { rule: input.to.rule, rank }).build();
  }
  if (input.to.type === 'recurring') return new DomainError('not-recurring', { title: card.title });
  const { slot, status } = placeAt(card, input.to);
  diff.update('cards', card, { slot, status, rank, ...(status === 'published' ? {} : { publishedAt: null }) });
  const days = input.along ? daysBetween(card.slot, slot) : null;
  if (days) {
    for (const placement of state.placementsOf(card.id)) {
      if (placement.slot && placement.publishedAt === null) diff.update('placements', placement, { slot: shiftSlot(placement.slot, days) });
    }
  }
  return diff.build();
}

/** A status that is given by hand, with what it brings: the day it was published, and who approved it (or no longer does). */
export function withStatus(state: State, card: Card, status: Status, context: CommandContext): Partial<Card> | DomainError {
  const published = (status === 'published') === (card.status === 'published') ? {} : { publishedAt: status === 'published' ? context.now : null };
  if (status === card.status || status === 'published') return { status, ...published };
  const approval = status === 'approved' ? (card.approval ?? approvalBy(state, context.by ?? null, context)) : null;
  return approval instanceof DomainError ? approval : { status, approval, ...published };
}

export function editCard(state: State, { id, change }: Commands['editCard'], context: CommandContext): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  if (change.title !== undefined && change.title.trim() === '') return new DomainError('title-empty');
  const diff = new DiffBuilder().update('cards', card, change.title === undefined ? change : { ...change, title: change.title.trim() });
  if (change.status === undefined) return diff.build();
  const status = withStatus(state, card, change.status, context);
  return status instanceof DomainError ? status : diff.update('cards', card, status).build();
}

export function markPublished(state: State, { card: id, placement, at, link }: Commands['markPublished']): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  const all = state.placementsOf(card.id);
  const marked = placement === null ? all : all.filter((p) => p.id === placement);
  if (placement !== null && marked.length === 0) return new DomainError('placement-missing');
  const diff = new DiffBuilder();
  for (const one of marked) diff.update('placements', one, { publishedAt: at, ...(link === undefined ? {} : { link }) });
  const out = (p: Placement): boolean => (marked.includes(p) ? at !== null : p.publishedAt !== null);
  if (all.every(out) && at !== null) diff.update('cards', card, { status: 'published', publishedAt: at });
  else if (at === null && card.status === 'published') diff.update('cards', card, { status: card.approval ? 'approved' : 'review', publishedAt: null });
  return diff.build();
}

export function linkCards(state: State, { card: a, sibling: b }: Commands['linkCards'], linked: boolean): Diff | DomainError {
  if (a === b) return new DomainError('link-to-itself');
  const [one, other] = [liveCard(state, a), liveCard(state, b)];
  if (one instanceof DomainError) return one;
  if (other instanceof DomainError) return other;
  const withSibling = (card: Card, id: CardId): readonly CardId[] => {
    const rest = card.siblings.filter((s) => s !== id);
    return linked ? [...rest, id] : rest;
  };
  return new DiffBuilder()
    .update('cards', one, { siblings: withSibling(one, other.id) })
    .update('cards', other, { siblings: withSibling(other, one.id) })
    .build();
}
