/** A theme that rests, as in a crisis, and goes on again. What is out stays out. */
import { NO_SLOT } from '../../planning/slot.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Taken } from '../records.ts';
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
    const slot = own ? own.slot : card.slot;
    const out = own ? own.publishedAt !== null : card.status === 'published';
    if (out || slot === null || slot.precision === 'none') continue;
    taken.push({ card: id, placement, slot });
    if (own) diff.update('placements', own, { slot: NO_SLOT }); // not null: it must not follow its card to a date
    else diff.update('cards', card, { slot: NO_SLOT });
  }
  return diff.add('pauses', { ...pause, name, taken }).build();
}

export function liftPause(state: State, { id, back }: Commands['liftPause']): Diff | DomainError {
  const pause = state.pauses.get(id);
  if (!pause) return new DomainError('record-missing');
  const diff = new DiffBuilder().remove('pauses', pause);
  for (const { card: of, placement, slot } of back ? pause.taken : []) {
    const card = state.cards.get(of);
    const own = placement === null ? null : state.placements.get(placement);
    if (!card || card.deletedAt !== null || own === undefined) continue; // gone meanwhile
    if (own) {
      if (own.slot?.precision === 'none') diff.update('placements', own, { slot });
    } else if (card.slot.precision === 'none') diff.update('cards', card, { slot });
  }
  return diff.build();
}
