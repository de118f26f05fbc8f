/** A theme that rests, as in a crisis, and goes on again. What is out stays out. */
import { addDays } from '../../planning/date.ts';
import { NO_SLOT } from '../../planning/slot.ts';
import type { Commands, Movable } from '../command.ts';
import { DomainError } from '../errors.ts';
import { LONGEST_PAUSE } from '../lengths.ts';
import type { Card, Placement, Taken } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard } from './card.ts';

export function pauseTheme(state: State, { pause, take }: Commands['pauseTheme']): Diff | DomainError {
  const name = pause.name.trim();
  if (name === '') return new DomainError('reason-empty');
  if (state.pauses.get(pause.id)) return new DomainError('id-taken');
  const diff = new DiffBuilder();
  const taken: Taken[] = [];
  for (const { card: id, placement } of take) {
    const card = liveCard(state, id);
    if (card instanceof DomainError) return card;
    const own = placement === null ? null : state.placements.get(placement);
    if (own === undefined || (own && own.card !== id)) return new DomainError('placement-missing');
    taken.push(...(own ? takePlacement(diff, own, card) : takeCard(diff, state, card)));
  }
  return diff.add('pauses', { ...pause, name, taken }).build();
}

const hasDate = ({ slot }: Card): boolean => slot.precision !== 'none';

/** The placement loses its date, and no longer follows its card to one. */
function takePlacement(diff: DiffBuilder, placement: Placement, card: Card): readonly Taken[] {
  const { slot } = placement;
  if (placement.publishedAt !== null || card.status === 'published' || (slot ? slot.precision === 'none' : !hasDate(card))) return [];
  diff.update('placements', placement, { slot: NO_SLOT });
  return [{ card: card.id, placement: placement.id, slot }];
}

/** The card loses its date, and what follows it too; where some of that is out, only what is not. */
function takeCard(diff: DiffBuilder, state: State, card: Card): readonly Taken[] {
  const followers = state.placementsOf(card.id).filter(({ slot }) => slot === null);
  if (followers.some(({ publishedAt }) => publishedAt !== null)) return followers.flatMap((placement) => takePlacement(diff, placement, card));
  if (card.status === 'published' || !hasDate(card)) return [];
  diff.update('cards', card, { slot: NO_SLOT });
  return [{ card: card.id, placement: null, slot: card.slot }];
}

export function extendPause(state: State, { id, to }: Commands['extendPause']): Diff | DomainError {
  const pause = state.pauses.get(id);
  if (!pause) return new DomainError('record-missing');
  const lastEnd = addDays(pause.from, LONGEST_PAUSE);
  return new DiffBuilder().update('pauses', pause, { to: to < pause.from ? pause.from : lastEnd < to ? lastEnd : to }).build();
}

/** Whether what was taken still lies without a date, so that it can go back; one that somebody gave a new one stays there. */
export function canGoBack(state: Pick<State, 'cards' | 'placements'>, { card: of, placement }: Movable): boolean {
  const card = state.cards.get(of);
  const own = placement === null ? null : state.placements.get(placement);
  if (!card || card.deletedAt !== null || own === undefined) return false;
  return own ? own.publishedAt === null && own.slot?.precision === 'none' : card.status !== 'published' && !hasDate(card);
}

const keyOf = ({ card, placement }: Movable): string => placement ?? card;

export function liftPause(state: State, { id, back }: Commands['liftPause']): Diff | DomainError {
  const pause = state.pauses.get(id);
  if (!pause) return new DomainError('record-missing');
  const diff = new DiffBuilder().remove('pauses', pause);
  const chosen = new Set(back.map(keyOf));
  for (const taken of pause.taken.filter((one) => chosen.has(keyOf(one)) && canGoBack(state, one))) {
    const own = taken.placement === null ? null : state.placements.get(taken.placement);
    const card = state.cards.get(taken.card);
    if (own) diff.update('placements', own, { slot: taken.slot });
    else if (card && taken.slot) diff.update('cards', card, { slot: taken.slot });
  }
  return diff.build();
}
