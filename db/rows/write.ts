/** Writes a diff as rows. The caller owns the transaction. */
import type { Database, Statement } from 'better-sqlite3';
import { TABLES } from '../../shared/domain/records.ts';
import type { TableName, Tables } from '../../shared/domain/records.ts';
import type { Diff, TableDiff } from '../../shared/domain/state.ts';
import { cardRows, placementRows } from './card-rows.ts';
import { acceptanceRows, campaignRows, categoryRows, channelRows, dayNoteRows, feedRows, personRows, settingRows, tagRows, viewRows } from './directory-rows.ts';
import { meetingRows, noteRows } from './meeting-rows.ts';
import { commentRows, textRows } from './text-rows.ts';
import { pauseRows, seriesRows, skipRows } from './year-rows.ts';
import type { ChildMap, RowMap } from './row-map.ts';

const rowMaps: { readonly [T in TableName]: RowMap<Tables[T]> } = {
  settings: settingRows, channels: channelRows, people: personRows, categories: categoryRows, tags: tagRows,
  campaigns: campaignRows, cards: cardRows, texts: textRows, placements: placementRows, comments: commentRows, acceptances: acceptanceRows,
  views: viewRows, dayNotes: dayNoteRows, feeds: feedRows, skips: skipRows, pauses: pauseRows, series: seriesRows,
  meetings: meetingRows, notes: noteRows,
};

interface TableWriter<R> {
  write(diff: TableDiff<R>): void;
}

/** What `rowWriter` returns: applies a diff to the tables. */
export type RowWriter = (diff: Diff) => void;

/** Prepares the statements of every table once. */
export function rowWriter(database: Database): RowWriter {
  const writers = new Map<TableName, TableWriter<never>>();
  for (const table of TABLES) writers.set(table, tableWriter(database, rowMaps[table] as unknown as RowMap<{ id: string }>)); // one map per table, used for its own records only
  return (diff) => {
    for (const table of TABLES) {
      const change = diff[table];
      if (change) writers.get(table)!.write(change as TableDiff<never>); // every table has its writer
    }
  };
}

function tableWriter<R extends { readonly id: string }>(database: Database, map: RowMap<R>): TableWriter<R> {
  const columns = map.columns;
  const insert = insertInto(database, map.table, columns);
  const update = database.prepare(`UPDATE ${map.table} SET ${columns.map((c) => `${c} = ?`).join(', ')} WHERE id = ?`);
  const remove = database.prepare(`DELETE FROM ${map.table} WHERE id = ?`);
  const children = map.children.map((child) => childWriter(database, child));
  return {
    write({ removed = [], updated = [], added = [] }) {
      for (const { id } of removed) expectOne(remove.run(id).changes, map.table, id);
      for (const [from, to] of updated) {
        expectOne(update.run(...map.toRow(to), to.id).changes, map.table, to.id);
        for (const child of children) child.replace(from, to);
      }
      for (const record of added) {
        insert.run(...map.toRow(record));
        for (const child of children) child.insert(record);
      }
    },
  };
}

function childWriter<R extends { readonly id: string }>(database: Database, { table, columns, rowsOf }: ChildMap<R>) {
  const insert = insertInto(database, table, columns);
  const clear = database.prepare(`DELETE FROM ${table} WHERE ${columns[0]} = ?`);
  const insertAll = (record: R): void => {
    for (const row of rowsOf(record)) insert.run(...row);
  };
  return {
    insert: insertAll,
    replace(from: R, to: R): void {
      if (JSON.stringify(rowsOf(from)) === JSON.stringify(rowsOf(to))) return;
      clear.run(to.id);
      insertAll(to);
    },
  };
}

function insertInto(database: Database, table: string, columns: readonly string[]): Statement {
  return database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
}

/** A diff that speaks of a row which is not there means that memory and disk have come apart: better to stop. */
function expectOne(changes: number, table: string, id: string): void {
  if (changes !== 1) throw new Error(`${table} ${id} is not in the file`);
}
