/** Rows of long texts and comments, which are read when a card is opened. */
import type { CardId, CardText, Comment, CommentId, PersonId, PlacementId } from '../../shared/domain/records.ts';
import type { LocalDateTime } from '../../shared/planning/date.ts';
import { json, nullableJson } from './row-map.ts';
import type { RowMap } from './row-map.ts';

// The row types in this file say: a row holds what `toRow` wrote.

export type TextRow = [id: CardId, text: string, notes: string, purpose: string, audience: string];
export type PlacementTextRow = [card: CardId, placement: PlacementId, text: string];

export const textRows: RowMap<CardText> = {
  table: 'card_text',
  columns: ['id', 'text', 'notes', 'purpose', 'audience'],
  toRow: (t): TextRow => [t.id, t.text, t.notes, t.purpose, t.audience],
  children: [
    {
      table: 'placement_text',
      columns: ['card', 'placement', 'text'],
      rowsOf: (t) => Object.entries(t.placementTexts).map(([placement, text]) => [t.id, placement, text]),
    },
  ],
};

/** A card's texts from its row and those of its placements. */
export function textOf([id, text, notes, purpose, audience]: TextRow, own: readonly PlacementTextRow[]): CardText {
  return { id, text, notes, purpose, audience, placementTexts: Object.fromEntries(own.map(([, placement, words]) => [placement, words])) };
}

export type CommentRow = [id: CommentId, card: CardId, author: PersonId | null, name: string, at: LocalDateTime, text: string, mentions: string, edited: string | null];
export const commentRows: RowMap<Comment> & { readonly fromRow: (row: CommentRow) => Comment } = {
  table: 'comment',
  columns: ['id', 'card', 'author', 'author_name', 'at', 'text', 'mentions', 'edited'],
  toRow: (c): CommentRow => [c.id, c.card, c.author, c.authorName, c.at, c.text, json(c.mentions), nullableJson(c.edited)],
  fromRow: ([id, card, author, authorName, at, text, mentions, edited]) => ({
    id, card, author, authorName, at, text, mentions: JSON.parse(mentions) as PersonId[], edited: edited === null ? null : (JSON.parse(edited) as Comment['edited']),
  }),
  children: [],
};
