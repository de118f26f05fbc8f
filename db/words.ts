/**
 * The words of the cards (SQLite's FTS5), kept beside them: in step with every change, asked for by their beginnings. A card's
 * place in the index says its rank, so that the best come first without looking at the rest: what is live before what is
 * archived, each by when its words last changed. What is in the bin has no place.
 */
import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../shared/contract/contract.ts';
import type { CardId } from '../shared/domain/records.ts';
import { touchedIds } from '../shared/domain/state.ts';
import type { Diff } from '../shared/domain/state.ts';

export interface Words {
  /** Takes in what these cards say now; one that is gone says nothing. */
  refresh(cards: Iterable<string>): void;
  /** The cards that have all the words of a text, or words that begin so; the best first. Quotation marks hold words together. */
  find(text: string, limit: number): SearchHit[];
}

const COLUMNS = ['title', 'text', 'notes', 'comments'] as const;
/** More words than anybody means; every one of them is looked up. */
const MOST = 8;
/** Below zero, where the archived ones count up from. */
const ARCHIVED_FROM = -(2 ** 40);

/**
 * What FTS5 is asked: every word as a beginning (a letter by itself only where it is the last, being typed still), what is quoted as it
 * stands, and what is written together (`e-post`, an address) as words in a row. Null where there is no word. The marks of the query
 * language mean nothing: everything is quoted.
 */
export function queryOf(text: string): string | null {
  const parts = text.replaceAll('\u0000', ' ').replaceAll(/[“”„«»]/g, '"').matchAll(/"([^"]*)("|$)|[^\s"]+/g);
  const asked = parts.map(([whole, quoted, closed]) => ({ words: quoted ?? whole, begins: closed !== '"' })).filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).take(MOST).toArray();
  const last = asked.length - 1;
  return last < 0 ? null : asked.map(({ words, begins }, i) => phrase(words, begins && (i === last || words.normalize('NFC').length > 1))).join(' AND ');
}

/** A letter with its mark may have been written as one sign or as two: both are meant. */
function phrase(words: string, begins: boolean): string {
  const forms = new Set([words.normalize('NFC'), words.normalize('NFD')]);
  return `(${[...forms].map((form) => `"${form}"${begins ? ' *' : ''}`).join(' OR ')})`;
}

/** The cards whose words, or place among them, another diff has changed: moving a card is none of that. */
export function cardsWithOtherWords({ cards = {}, texts, comments = {} }: Diff): Set<string> {
  const said = (cards.updated ?? []).filter(([a, b]) => a.title !== b.title || a.archived !== b.archived || a.deletedAt !== b.deletedAt).map(([{ id }]) => id);
  const commented = [...(comments.added ?? []), ...(comments.updated ?? []).flat(), ...(comments.removed ?? [])].map(({ card }) => card);
  return new Set([...[...(cards.added ?? []), ...(cards.removed ?? [])].map(({ id }) => id), ...said, ...touchedIds({ texts }, 'texts'), ...commented]);
}

export function wordsOf(database: Database): Words {
  // All of them in one statement each: at the end of every statement FTS5 writes what it has gathered, and 20,000 times of that is seconds.
  const drop = database.prepare('DELETE FROM card_words WHERE rowid IN (SELECT id FROM card_words_id WHERE card IN (SELECT value FROM json_each(?)))');
  const forget = database.prepare('DELETE FROM card_words_id WHERE card IN (SELECT value FROM json_each(?))');
  const know = database.prepare(`
    INSERT INTO card_words_id (id, card) SELECT
      row_number() OVER (PARTITION BY card.archived ORDER BY asked.key) + CASE card.archived
        WHEN 0 THEN max(0, coalesce((SELECT max(id) FROM card_words_id), 0))
        ELSE coalesce((SELECT max(id) FROM card_words_id WHERE id < 0), ${ARCHIVED_FROM}) END,
      card.id
    FROM json_each(?) AS asked JOIN card ON card.id = asked.value WHERE card.deleted_at IS NULL`);
  const add = database.prepare(`
    INSERT INTO card_words (rowid, title, text, notes, comments)
    SELECT card_words_id.id, card.title,
      coalesce(card_text.text, '') || coalesce((SELECT char(10) || group_concat(placement_text.text, char(10)) FROM placement_text WHERE placement_text.card = card.id), ''),
      coalesce(card_text.notes || char(10) || card_text.purpose || char(10) || card_text.audience, ''),
      coalesce((SELECT group_concat(comment.text, char(10)) FROM comment WHERE comment.card = card.id), '')
    FROM json_each(?) AS asked JOIN card_words_id ON card_words_id.card = asked.value JOIN card ON card.id = asked.value LEFT JOIN card_text ON card_text.id = card.id`);
  const snippet = (column: number): string => `snippet(card_words, ${column}, char(2), char(3), '…', 12)`;
  const ask = (what: string) => database.prepare(`
    SELECT card_words_id.card, ${what} FROM card_words JOIN card_words_id ON card_words_id.id = card_words.rowid
    WHERE card_words MATCH ? ORDER BY card_words.rowid DESC LIMIT ?`).raw();
  const inColumn = COLUMNS.map((column, i) => ({ column, find: ask(snippet(i)) }));
  const anywhere = ask(COLUMNS.map((_, i) => snippet(i)).join(', '));
  const any = database.prepare('SELECT 1 FROM card_words WHERE card_words MATCH ? LIMIT 1').pluck();
  return {
    refresh(cards) {
      const asked = JSON.stringify([...cards]);
      if (asked !== '[]') for (const statement of [drop, forget, know, add]) statement.run(asked);
    },
    find(text, limit) {
      const query = queryOf(text);
      const hits = new Map<CardId, SearchHit>();
      if (query === null || any.get(query) === undefined) return []; // one look, where each place would be one
      const take = (hit: SearchHit): void => void (hits.size < limit && !hits.has(hit.card) && hits.set(hit.card, hit));
      for (const { column, find } of inColumn) {
        if (hits.size >= limit) break;
        const found = find.all(`${column} : (${query})`, limit) as [CardId, string][]; // what was selected
        for (const [card, words] of found) take({ card, where: column, snippet: words });
      }
      // Words that are not in one place, but here and there.
      if (hits.size < limit) for (const row of anywhere.all(query, limit)) take(hitOf(row as [CardId, ...string[]]));
      return [...hits.values()];
    },
  };
}

/** A card found by its words together, with those around what was asked for where that is not its title. */
function hitOf([card, ...snippets]: readonly [CardId, ...string[]]): SearchHit {
  const at = snippets.findIndex((snippet, i) => i > 0 && snippet.includes('\u0002'));
  return { card, where: COLUMNS[at] ?? 'title', snippet: snippets[at] ?? '' };
}
