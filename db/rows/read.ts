/** Reads records out of the tables: all that fit in memory in a few wide queries, texts and comments one card at a time. */
import type { Database } from 'better-sqlite3';
import type { Card, CardId, CardText, Comment, PersonId, Placement, TagId } from '../../shared/domain/records.ts';
import type { Seed } from '../../shared/domain/memory-state.ts';
import type { Table } from '../../shared/domain/state.ts';
import { cardOf, cardRows, checklistItemOf, placementRows } from './card-rows.ts';
import type { CardRow, PlacementRow } from './card-rows.ts';
import { acceptanceRows, campaignRows, categoryRows, channelRows, dayNoteRows, feedRows, personRows, settingRows, tagRows, viewRows } from './directory-rows.ts';
import { meetingRows, noteRows } from './meeting-rows.ts';
import { commentRows, textOf, textRows } from './text-rows.ts';
import type { CommentRow, PlacementTextRow, TextRow } from './text-rows.ts';
import { pauseRows, seriesRows, skipRows } from './year-rows.ts';
import type { WholeRowMap } from './row-map.ts';

/** All records but texts and comments, in the order they were added. */
export function readSlim(database: Database): Seed {
  const all = <R extends { readonly id: string }>(map: WholeRowMap<R>): R[] =>
    rows(database, map.table, map.columns).map((row) => map.fromRow(row as never)); // the columns were asked for in the map's order
  return {
    settings: all(settingRows), channels: all(channelRows), people: all(personRows), categories: all(categoryRows),
    tags: all(tagRows), campaigns: all(campaignRows), cards: readCards(database), placements: readPlacements(database),
    acceptances: all(acceptanceRows), views: all(viewRows), dayNotes: all(dayNoteRows), feeds: all(feedRows),
    skips: all(skipRows), pauses: all(pauseRows), series: all(seriesRows),
    meetings: all(meetingRows), notes: all(noteRows),
  };
}

function rows(database: Database, table: string, columns: readonly string[]): unknown[] {
  return database.prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY rowid`).raw().all();
}

function readPlacements(database: Database): Placement[] {
  return (rows(database, placementRows.table, placementRows.columns) as PlacementRow[]).map(placementRows.fromRow);
}

function readCards(database: Database): Card[] {
  const lists = {
    owners: grouped(database, 'SELECT card, person FROM card_owner ORDER BY card, position', ([, id]: [string, PersonId]) => id),
    tags: grouped(database, 'SELECT card, tag FROM card_tag ORDER BY card, position', ([, id]: [string, TagId]) => id),
    siblings: grouped(database, 'SELECT card, sibling FROM card_sibling ORDER BY card, position', ([, id]: [string, CardId]) => id),
    checklist: grouped(database, 'SELECT card, position, id, text, done, list FROM checklist_item ORDER BY card, position', checklistItemOf),
  };
  return (rows(database, cardRows.table, cardRows.columns) as CardRow[]).map((row) => cardOf(row, lists));
}

/** Rows by the card in their first column. They come card by card, so each list is looked up once. */
function grouped<V>(database: Database, sql: string, valueOf: (row: never) => V): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  let card: string | null = null;
  let group: V[] = [];
  for (const row of database.prepare(sql).raw().all() as [string][]) {
    if (row[0] !== card) groups.set((card = row[0]), (group = []));
    group.push(valueOf(row as never)); // the query has the columns that `valueOf` takes
  }
  return groups;
}

/** The texts, read from the file when asked for. */
export function textTable(database: Database): Table<CardText> {
  const columns = textRows.columns.join(', ');
  const one = database.prepare(`SELECT ${columns} FROM card_text WHERE id = ?`).raw();
  const own = database.prepare('SELECT card, placement, text FROM placement_text WHERE card = ?').raw();
  const read = (row: TextRow): CardText => textOf(row, own.all(row[0]) as PlacementTextRow[]);
  return {
    get(id) {
      const row = one.get(id) as TextRow | undefined;
      return row && read(row);
    },
    values: () => (database.prepare(`SELECT ${columns} FROM card_text ORDER BY rowid`).raw().all() as TextRow[]).map(read),
  };
}

/** The comments, read from the file when asked for, in the order they were written. */
export interface CommentTable extends Table<Comment> {
  ofCard(card: string): Comment[];
  /** Those that name a person, the latest written or changed first. */
  naming(person: string, limit: number): Comment[];
}

export function commentTable(database: Database): CommentTable {
  const columns = commentRows.columns.join(', ');
  const one = database.prepare(`SELECT ${columns} FROM comment WHERE id = ?`).raw();
  const of = database.prepare(`SELECT ${columns} FROM comment WHERE card = ? ORDER BY at, rowid`).raw();
  const naming = database.prepare(`SELECT ${columns} FROM comment WHERE instr(mentions, ?) > 0 ORDER BY coalesce(edited ->> 'at', at) DESC, rowid DESC LIMIT ?`).raw();
  return {
    get(id) {
      const row = one.get(id) as CommentRow | undefined;
      return row && commentRows.fromRow(row);
    },
    values: () => (database.prepare(`SELECT ${columns} FROM comment ORDER BY rowid`).raw().all() as CommentRow[]).map(commentRows.fromRow),
    naming: (person, limit) => (naming.all(JSON.stringify(person), limit) as CommentRow[]).map(commentRows.fromRow),
    ofCard: (card) => (of.all(card) as CommentRow[]).map(commentRows.fromRow),
  };
}
