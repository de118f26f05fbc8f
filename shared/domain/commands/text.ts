/** Commands on a card's long texts and comments. */
import { emptyText } from '../command.ts';
import type { CommandContext, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { CardId, CardText, Comment, PersonId } from '../records.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';
import { liveCard } from './card.ts';

function changeText(state: State, id: CardId, change: (text: CardText) => Partial<CardText>): Diff {
  const known = state.texts.get(id);
  const text = known ?? emptyText(id);
  const diff = new DiffBuilder();
  return known ? diff.update('texts', known, change(known)).build() : diff.add('texts', { ...text, ...change(text) }).build();
}

export function editText(state: State, { id, field, value }: Commands['editText']): Diff | DomainError {
  const card = liveCard(state, id);
  return card instanceof DomainError ? card : changeText(state, card.id, () => ({ [field]: value }));
}

export function editPlacementText(state: State, input: Commands['editPlacementText']): Diff | DomainError {
  const placement = state.placements.get(input.placement);
  if (!placement) return new DomainError('placement-missing');
  const card = liveCard(state, placement.card);
  if (card instanceof DomainError) return card;
  return changeText(state, card.id, ({ placementTexts }) => {
    const { [placement.id]: _, ...rest } = placementTexts;
    return { placementTexts: input.text === null ? rest : { ...rest, [placement.id]: input.text } };
  });
}

export function addComment(state: State, { comment }: Commands['addComment']): Diff | DomainError {
  const card = liveCard(state, comment.card);
  if (card instanceof DomainError) return card;
  if (state.comments.get(comment.id)) return new DomainError('id-taken');
  return new DiffBuilder().add('comments', comment).update('cards', card, { commentCount: card.commentCount + 1 }).build();
}

/** Whether a comment is of whoever sits there. Where nobody has said who that is, those without a name are. */
export const isOwnComment = ({ author, authorName }: Pick<Comment, 'author' | 'authorName'>, by: PersonId | null): boolean => author === by && (by !== null || authorName === '');

export function editComment(state: State, { id, card: cardId, text, mentions }: Commands['editComment'], { now, by = null }: CommandContext): Diff | DomainError {
  const card = liveCard(state, cardId);
  if (card instanceof DomainError) return card;
  const comment = state.comments.get(id);
  if (!comment || comment.card !== card.id) return new DomainError('comment-missing');
  if (!isOwnComment(comment, by)) return new DomainError('comment-of-other');
  if (text.trim() === '') return new DomainError('comment-empty');
  if (text.trim() === comment.text) return {};
  const named = mentions.filter((person) => !comment.mentions.includes(person) || comment.edited?.named.includes(person));
  return new DiffBuilder().update('comments', comment, { text: text.trim(), mentions, edited: { at: now, named } }).build();
}

/** By anybody: whoever reads along tidies up, the history says who, and it can be taken back (decision 32). */
export function removeComment(state: State, { id, card: cardId }: Commands['removeComment']): Diff | DomainError {
  const card = liveCard(state, cardId);
  if (card instanceof DomainError) return card;
  const comment = state.comments.get(id);
  if (!comment || comment.card !== card.id) return new DomainError('record-missing');
  return new DiffBuilder().remove('comments', comment).update('cards', card, { commentCount: card.commentCount - 1 }).build();
}
