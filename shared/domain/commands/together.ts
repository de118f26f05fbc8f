/** Commands on several cards at once: one thing that a person means, one step to undo. */
import { mondayOf } from '../../planning/date.ts';
import type { IsoWeek } from '../../planning/date.ts';
import { shiftSlot, slotWeek } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import type { CommandContext, Commands, TogetherChange } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card, CardId, ChannelId, Placement, PlacementId } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard, withStatus } from './card.ts';

/** By how many days a slot goes to a week, on its own weekday; none for what has no week. */
function daysTo(week: IsoWeek, slot: Slot): number {
  const from = slotWeek(slot);
  return from ? mondayOf(week) - mondayOf(from) : 0;
}

export function moveTogether(state: State, { items, days, week }: Commands['moveTogether']): Diff | DomainError {
  const moved = (slot: Slot): Slot => shiftSlot(slot, week ? daysTo(week, slot) : days);
  const diff = new DiffBuilder();
  for (const { card: id, placement } of items) {
    const card = liveCard(state, id);
    if (card instanceof DomainError) return card;
    if (placement === null) {
      diff.update('cards', card, { slot: moved(card.slot) });
      continue;
    }
    const own = state.placements.get(placement);
    if (!own || own.card !== id) return new DomainError('placement-missing');
    if (own.slot) diff.update('placements', own, { slot: moved(own.slot) });
  }
  return diff.build();
}

/** What can't be meant for a card leaves it as it is: those in the bin, the status of what recurs, and of what is out among others that are not. `left-alone.ts` says which those are. */
export function editTogether(state: State, { cards, change }: Commands['editTogether'], context: CommandContext): Diff | DomainError {
  if (change.channel && !state.channels.get(change.channel.to)) return new DomainError('record-missing');
  const diff = new DiffBuilder();
  const staysOut = outStays(state, cards, change);
  const { status: _left, ...rest } = change;
  for (const id of new Set(cards)) {
    const card = state.cards.get(id);
    if (!card || card.deletedAt !== null) continue;
    const meant = staysOut(card) ? rest : change;
    const changed = cardChange(state, card, meant, context);
    if (changed instanceof DomainError) return changed;
    diff.update('cards', card, changed);
    const going = goingTo(state, card, change);
    for (const placement of state.placementsOf(id)) diff.update('placements', placement, { ...outChange(card, placement, meant, context), ...going.get(placement.id) });
  }
  return diff.build();
}

/** Which cards are out and stay so: no status takes them back, unless all that have one are out, and it is meant. */
export function outStays(state: State, cards: readonly CardId[], { status }: TogetherChange): (card: Card) => boolean {
  const isOut = (card: Card): boolean => card.kind === 'post' && card.status === 'published';
  const hasStatus = (card: Card | undefined): card is Card => card?.kind === 'post' && card.deletedAt === null;
  if (status === undefined || status === 'published' || cards.map((id) => state.cards.get(id)).filter(hasStatus).every(isOut)) return () => false;
  return isOut;
}

function cardChange(state: State, card: Card, { owners, category, status, archived }: TogetherChange, context: CommandContext): Partial<Card> | DomainError {
  const given = status === undefined || card.kind === 'recurring' || status === card.status ? {} : withStatus(state, card, status, context);
  if (given instanceof DomainError) return given;
  return {
    ...given, ...(category === undefined ? {} : { category }), ...(archived === undefined ? {} : { archived }),
    ...(owners && { owners: [...new Set([...card.owners.filter((id) => !owners.remove.includes(id)), ...owners.add])] }),
  };
}

/** A post that is published is out on all its channels, as of now where it was not yet; one that is not published after all is out nowhere. */
function outChange(card: Card, { publishedAt }: Placement, { status }: TogetherChange, { now }: CommandContext): Partial<Placement> {
  if (status === undefined || card.kind === 'recurring') return {};
  if (status === 'published') return publishedAt === null ? { publishedAt: now } : {};
  return card.status === 'published' ? { publishedAt: null } : {};
}

/** Where the placements of a card go that change channel, by id. What is out stays; so does what the channel has already in that format. */
export function goingTo(state: State, card: Card, { channel }: TogetherChange): ReadonlyMap<PlacementId, Pick<Placement, 'channel' | 'format'>> {
  const going = new Map<PlacementId, Pick<Placement, 'channel' | 'format'>>();
  const to = channel && state.channels.get(channel.to);
  if (!to) return going;
  const all = state.placementsOf(card.id);
  const origin = (placement: Placement): string => `${placement.channel}/${placement.format}`;
  /** Each format that is there, by what it was before: several of one origin go together, as they were beside each other there. */
  const there = new Map(all.filter((placement) => placement.channel === to.id).map((placement) => [placement.format, origin(placement)]));
  for (const placement of all) {
    if (!isMeant(placement, channel) || placement.publishedAt !== null) continue;
    const format = to.formats.includes(placement.format) ? placement.format : (to.formats[0] ?? placement.format);
    if ((there.get(format) ?? origin(placement)) !== origin(placement)) continue;
    there.set(format, origin(placement));
    going.set(placement.id, { channel: to.id, format });
  }
  return going;
}

/** Whether a change of channel is about a placement: it is on the one that is left, or anywhere else than there. */
export const isMeant = ({ channel }: Placement, { from, to }: { readonly from: ChannelId | null; readonly to: ChannelId }): boolean =>
  from === null ? channel !== to : channel === from;
