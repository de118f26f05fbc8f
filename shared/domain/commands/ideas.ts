/** Commands on ideas: several caught at once, hands raised for one. */
import { NO_SLOT } from '../../planning/slot.ts';
import { emptyText } from '../command.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard, newPost } from './card.ts';

/** All of them, or none. */
export function captureIdeas(state: State, { ideas }: Commands['captureIdeas']): Diff | DomainError {
  const diff = new DiffBuilder();
  if (new Set(ideas.map(({ id }) => id)).size < ideas.length) return new DomainError('id-taken');
  for (const { id, title, rank, text = '', sender = null } of ideas) {
    if (title.trim() === '') return new DomainError('title-empty');
    if (state.cards.get(id)) return new DomainError('id-taken');
    diff.add('cards', { ...newPost(id, title.trim(), NO_SLOT, rank), status: 'idea', sender }).add('texts', { ...emptyText(id), notes: text });
  }
  return diff.build();
}

/** More hands, or fewer; never fewer than none. */
export function voteIdea(state: State, { id, votes }: Commands['voteIdea']): Diff | DomainError {
  const card = liveCard(state, id);
  if (card instanceof DomainError) return card;
  return new DiffBuilder().update('cards', card, { votes: Math.max(0, card.votes + votes) }).build();
}
