/** The comments of a Trello board: what its actions tell of them. */
import { NAME_LENGTH } from '../../domain/lengths.ts';
import type { CardId, Comment, CommentId, PersonId } from '../../domain/records.ts';
import type { ImportContext, LeftOut } from '../import-plan.ts';
import { numberOf, at, textOf } from '../loose.ts';
import { textAt } from './board.ts';
import type { TrelloBoard } from './board.ts';
import { fitted } from './fit.ts';
import { momentIn } from './moment.ts';

const TYPES = new Set(['commentCard', 'copyCommentCard']);

export interface Comments {
  readonly comments: readonly Comment[];
  /** How many each card has. */
  readonly counts: ReadonlyMap<CardId, number>;
  readonly leftOut: readonly LeftOut[];
}

/** The comments on the cards that are imported, oldest first; `cards` and `people` by their Trello ids. */
export function commentsOf(board: TrelloBoard, cards: ReadonlyMap<string, CardId>, people: ReadonlyMap<string, PersonId>, context: ImportContext): Comments {
  const comments: Comment[] = [];
  const leftOut: LeftOut[] = [];
  for (const action of board.actions.filter((one) => TYPES.has(textOf(one, 'type')))) {
    const card = cards.get(textAt(action, 'data', 'card', 'id'));
    const text = textAt(action, 'data', 'text') || textAt(action, 'data', 'comment', 'text');
    if (!card) leftOut.push({ row: null, what: fitted(text, 60).text, reason: 'record-dangling', params: { table: 'comments' } });
    else {
      const author = textAt(action, 'memberCreator', 'id') || textOf(action, 'idMemberCreator');
      const name = textAt(action, 'memberCreator', 'fullName') || board.members.find(({ id }) => id === author)?.name || textAt(action, 'memberCreator', 'username');
      comments.push({
        id: context.newId() as CommentId, card, author: people.get(author) ?? null, authorName: fitted(name, NAME_LENGTH).text,
        at: momentIn(textOf(action, 'date'), context.timeZone) ?? context.now, text, mentions: [], edited: null,
      });
    }
  }
  const counts = new Map<CardId, number>();
  for (const { card } of comments) counts.set(card, (counts.get(card) ?? 0) + 1);
  return { comments, counts, leftOut: [...leftOut, ...missing(board, cards, counts)] };
}

/** An export holds the latest 1,000 actions only: cards that say they have more comments than it tells. */
function missing(board: TrelloBoard, cards: ReadonlyMap<string, CardId>, counts: ReadonlyMap<CardId, number>): LeftOut[] {
  return board.cards.flatMap(({ id, name, raw }) => {
    const card = cards.get(id);
    const count = numberOf(at(raw, 'badges'), 'comments') - ((card && counts.get(card)) ?? 0);
    return count > 0 ? [{ row: null, what: name, reason: 'comments-missing' as const, params: { count } }] : [];
  });
}
