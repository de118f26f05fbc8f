/** The same change for a card of a series and for those that follow it (planning rules §3). */
import { daySlot, shiftSlot, slotDate, slotTime } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import { emptyText } from '../command.ts';
import type { CardChange, CommandContext, Commands, SharedEdit } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Card, CardText, Placement } from '../records.ts';
import type { Diff, State, TableDiff } from '../state.ts';
import { daysBetween, editCard, liveCard, moveCard } from './card.ts';
import { addPlacement, editPlacement, removePlacement, shiftPlacements } from './placement.ts';
import { followingOf } from './series.ts';
import { editPlacementText, editText } from './text.ts';

export function editFollowing(state: State, { id, edit }: Commands['editFollowing'], context: CommandContext): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  if (cardOf(state, edit) !== id) return new DomainError('placement-missing');
  const own = perform(state, edit, context);
  if (own instanceof DomainError) return own;
  const slot = own.cards?.updated?.[0]?.[1].slot ?? card.slot;
  const days = slotDate(card.slot) && slotDate(slot) ? (daysBetween(card.slot, slot) ?? 0) : 0; // a card that gets or loses its day does so alone
  const diffs = [own];
  for (const other of followingOf(state, card)) {
    const alike = edit.name === 'editCard' || edit.name === 'moveCard' ? changeOf(other, card, slot, edit.name === 'editCard' ? edit.input.change : {}) : sameEdit(state, other, card, edit);
    const made = alike && perform(state, alike, context);
    if (made && !(made instanceof DomainError)) diffs.push(made); // what is no longer alike there stays as it is
    diffs.push(shifted(state, other, days));
  }
  if (edit.name !== 'moveCard' || !edit.input.along) diffs.push(shifted(state, card, days));
  return together(diffs);
}

/** What a card and those after it change alike, where it was the same on both; status, checklist and the like stay each card's own. */
const ALIKE = ['title', 'sponsored', 'category', 'campaign', 'effort', 'expectedComments', 'picture', 'leadWeeks'] as const satisfies readonly (keyof CardChange)[];

/** The change of a card for another one: what was the same on both becomes the same again, lists take what was added and lose what was removed, a day moves by as many days. */
function changeOf(other: Card, card: Card, slot: Slot, change: CardChange): SharedEdit {
  const alike = Object.fromEntries(ALIKE.filter((field) => change[field] !== undefined && other[field] === card[field]).map((field) => [field, change[field]])) as CardChange; // fields of a change, as it has them
  return {
    name: 'editCard',
    input: {
      id: other.id,
      change: {
        ...alike,
        ...(change.owners && { owners: changedList(other.owners, card.owners, change.owners) }),
        ...(change.tags && { tags: changedList(other.tags, card.tags, change.tags) }),
        slot: along(other.slot, card.slot, slot),
      },
    },
  };
}

const changedList = <Id>(list: readonly Id[], from: readonly Id[], to: readonly Id[]): readonly Id[] =>
  [...list.filter((id) => to.includes(id) || !from.includes(id)), ...to.filter((id) => !from.includes(id) && !list.includes(id))];

/** A slot that moves as another one did: by the same days, and to its time of day where that changed. */
function along(slot: Slot, from: Slot, to: Slot): Slot {
  if (!slotDate(from) || !slotDate(to)) return slot;
  const moved = shiftSlot(slot, daysBetween(from, to) ?? 0);
  const date = slotDate(moved);
  return date && slotTime(from) !== slotTime(to) ? daySlot(date, slotTime(to)) : moved;
}

/** A change of texts or placements for another card; null where it has nothing that is alike. */
function sameEdit(state: State, other: Card, card: Card, edit: Exclude<SharedEdit, { name: 'editCard' | 'moveCard' }>): SharedEdit | null {
  const away = daysBetween(card.slot, other.slot) ?? 0;
  const textOf = (of: Card): CardText => state.texts.get(of.id) ?? emptyText(of.id);
  if (edit.name === 'editText') return textOf(other)[edit.input.field] === textOf(card)[edit.input.field] ? { ...edit, input: { ...edit.input, id: other.id } } : null; // else somebody wrote another there
  if (edit.name === 'addPlacement') {
    const { id, channel, format, slot } = edit.input;
    const isThere = state.placementsOf(other.id).some((placement) => placement.channel === channel && placement.format === format);
    return isThere ? null : { ...edit, input: { ...edit.input, card: other.id, id: `${id}-${other.id}` as Placement['id'], slot: slot ? shiftSlot(slot, away) : null } }; // derived from the caller's new id
  }
  const partner = partnerOf(state, edit.name === 'editPlacementText' ? edit.input.placement : edit.input.id, other);
  if (!partner) return null;
  if (edit.name === 'editPlacementText') {
    const isSame = textOf(other).placementTexts[partner.id] === textOf(card).placementTexts[edit.input.placement];
    return isSame ? { ...edit, input: { ...edit.input, placement: partner.id } } : null;
  }
  if (edit.name === 'removePlacement') return { ...edit, input: { id: partner.id } };
  const { link: _, slot, ...change } = edit.input.change;
  return { ...edit, input: { id: partner.id, change: { ...change, ...(slot !== undefined && { slot: slot && shiftSlot(slot, away) }) } } };
}

/** Another card's placement on the same channel in the same format; of several, the one at the same place among them. */
function partnerOf(state: State, id: string, other: Card): Placement | undefined {
  const placement = state.placements.get(id);
  if (!placement) return undefined;
  const alike = (of: string): Placement[] => state.placementsOf(of).filter(({ channel, format }) => channel === placement.channel && format === placement.format);
  return alike(other.id)[alike(placement.card).findIndex((one) => one.id === id)];
}

const shifted = (state: State, { id }: Card, days: number): Diff => {
  const diff = days === 0 ? {} : shiftPlacements(state, { card: id, days });
  return diff instanceof DomainError ? {} : diff; // the card is there
};

/** The card that an edit is of. */
function cardOf(state: State, edit: SharedEdit): string | undefined {
  switch (edit.name) {
    case 'addPlacement': return edit.input.card;
    case 'editPlacementText': return state.placements.get(edit.input.placement)?.card;
    case 'editPlacement':
    case 'removePlacement': return state.placements.get(edit.input.id)?.card;
    default: return edit.input.id;
  }
}

function perform(state: State, edit: SharedEdit, context: CommandContext): Diff | DomainError {
  switch (edit.name) {
    case 'editCard': return editCard(state, edit.input, context);
    case 'moveCard': return moveCard(state, edit.input);
    case 'editText': return editText(state, edit.input);
    case 'editPlacementText': return editPlacementText(state, edit.input);
    case 'addPlacement': return addPlacement(state, edit.input);
    case 'editPlacement': return editPlacement(state, edit.input);
    case 'removePlacement': return removePlacement(state, edit.input);
  }
}

/** Diffs that touch different records, as one. */
const together = (diffs: readonly Diff[]): Diff => ({ cards: joined(diffs.map(({ cards }) => cards)), placements: joined(diffs.map(({ placements }) => placements)), texts: joined(diffs.map(({ texts }) => texts)) });

const joined = <R>(parts: readonly (TableDiff<R> | undefined)[]): TableDiff<R> => ({
  added: parts.flatMap((part) => part?.added ?? []),
  updated: parts.flatMap((part) => part?.updated ?? []),
  removed: parts.flatMap((part) => part?.removed ?? []),
});
