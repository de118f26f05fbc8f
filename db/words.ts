/** The words of the cards (SQLite's FTS5), kept beside them: in step with every change, asked for by their beginnings. */
import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../shared/contract/contract.ts';
import type { CardId } from '../shared/domain/records.ts';

export interface Words {
  /** Takes in what these cards say now; one that is gone says nothing. */
  refresh(cards: Iterable<string>): void;
  /** The cards that have all the words of a text, or words that begin so; the best first. */
  find(text: string, limit: number): SearchHit[];
}

const COLUMNS = ['title', 'text', 'notes', 'comments'] as const;

/** What FTS5 is asked: every word of the text as a beginning; null where it has none. */
function queryOf(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}]+/gu);
  return words && words.map((word) => `"${word}"*`).join(' ');
}

export function wordsOf(database: Database): Words {
  const drop = database.prepare('DELETE FROM card_words WHERE rowid = (SELECT id FROM card_words_id WHERE card = ?)');
  const forget = database.prepare('DELETE FROM card_words_id WHERE card = ? AND NOT EXISTS (SELECT 1 FROM card WHERE id = card_words_id.card)');
  const know = database.prepare('INSERT OR IGNORE INTO card_words_id (card) SELECT id FROM card WHERE id = ?');
  const add = database.prepare(`
    INSERT INTO card_words (rowid, title, text, notes, comments)
    SELECT card_words_id.id, card.title,
      coalesce(card_text.text, '') || coalesce((SELECT char(10) || group_concat(placement_text.text, char(10)) FROM placement_text WHERE placement_text.card = card.id), ''),
      coalesce(card_text.notes || char(10) || card_text.purpose || char(10) || card_text.audience, ''),
      coalesce((SELECT group_concat(comment.text, char(10)) FROM comment WHERE comment.card = card.id), '')
    FROM card_words_id JOIN card ON card.id = card_words_id.card LEFT JOIN card_text ON card_text.id = card.id WHERE card.id = ?`);
  const find = database.prepare(`
    SELECT card_words_id.card, ${COLUMNS.map((_, i) => `snippet(card_words, ${i}, char(2), char(3), '…', 12)`).join(', ')}
    FROM card_words JOIN card_words_id ON card_words_id.id = card_words.rowid JOIN card ON card.id = card_words_id.card
    WHERE card_words MATCH ? AND card.deleted_at IS NULL ORDER BY bm25(card_words, 10, 3, 2, 1) LIMIT ?`).raw();
  return {
    refresh(cards) {
      for (const card of cards) {
        drop.run(card);
        forget.run(card);
        know.run(card);
        add.run(card);
      }
    },
    find(text, limit) {
      const query = queryOf(text);
      return query === null ? [] : (find.all(query, limit) as [CardId, ...string[]][]).map(hitOf);
    },
  };
}

/** A card found, with the words around what was asked for where that is not its title. */
function hitOf([card, ...snippets]: readonly [CardId, ...string[]]): SearchHit {
  const at = snippets.findIndex((snippet) => snippet.includes('\u0002'));
  return { card, where: COLUMNS[at] ?? 'title', snippet: snippets[at] ?? '' };
}
