/** Changes of minutes by hand: a text, a row more, a row less. A row is known by its words: others take rows out and put them in meanwhile. */
import { MINUTES_PARTS } from '../domain/records.ts';
import type { Minutes, MinutesPart, MinutesSection, NoteKind } from '../domain/records.ts';
import { COLUMNS } from './minutes-columns.ts';

type Row = readonly string[];
/** Where each kind of note is told. */
export const NOTE_PARTS = { decision: 'decided', todo: 'todo', note: 'noted' } as const satisfies Readonly<Record<NoteKind, MinutesPart>>;

/** A row as somebody saw it: what stood in it, and where it was. */
export interface SeenRow {
  readonly part: MinutesPart;
  readonly row: number;
  readonly cells: Row;
}

/** What a person does to minutes, made again on them as they are when it arrives: others write in them too. */
export type MinutesEdit =
  | { readonly do: 'cell'; readonly seen: SeenRow; readonly cell: number; readonly text: string }
  /** `cells` null: a row to be written in. */
  | { readonly do: 'add'; readonly part: MinutesPart; readonly cells: Row | null }
  | { readonly do: 'remove'; readonly seen: SeenRow }
  /** `from`: the summary that was written in. */
  | { readonly do: 'summary'; readonly from: string; readonly text: string };

/** The minutes after that; null where what it is about is not there any more as it was seen. */
export function edited(minutes: Minutes, edit: MinutesEdit): Minutes | null {
  switch (edit.do) {
    case 'cell': return withCell(minutes, edit.seen, edit.cell, edit.text);
    case 'add': return withNewRow(minutes, edit.part, edit.cells ?? undefined);
    case 'remove': return withoutRow(minutes, edit.seen);
    case 'summary': return minutes.summary === edit.from ? { ...minutes, summary: edit.text } : null;
  }
}

const isSameRow = (a: Row, b: Row): boolean => Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? '') === (b[i] ?? '')).every(Boolean);
export const rowsIn = (minutes: Minutes, part: MinutesPart): MinutesSection['rows'] => minutes.sections.find((section) => section.part === part)?.rows ?? [];

export function withRows(minutes: Minutes, part: MinutesPart, rows: MinutesSection['rows']): Minutes {
  const all = new Map<MinutesPart, MinutesSection['rows']>([...minutes.sections.map((section) => [section.part, section.rows] as const), [part, rows]]);
  return { ...minutes, sections: MINUTES_PARTS.flatMap((one) => { const its = all.get(one) ?? []; return its.length > 0 ? [{ part: one, rows: its }] : []; }) };
}

/** Where a row is now: where it was, else wherever its words are; -1: it is gone, or says something else. */
function placeOf(minutes: Minutes, { part, row, cells }: SeenRow): number {
  const rows = rowsIn(minutes, part);
  const there = rows[row];
  return there && isSameRow(there, cells) ? row : rows.findIndex((one) => isSameRow(one, cells));
}

const filled = (part: MinutesPart, cells: Row = []): Row => Array.from({ length: COLUMNS[part] }, (_, i) => cells[i] ?? '');
/** A row with another text in one of its cells. */
export const seenWith = (seen: SeenRow, cell: number, text: string): SeenRow => ({ ...seen, cells: filled(seen.part, seen.cells).with(cell, text) });

/** Another text in a cell of a row; null where the row is not there any more as it was seen. */
export function withCell(minutes: Minutes, seen: SeenRow, cell: number, text: string): Minutes | null {
  const place = placeOf(minutes, seen);
  return place === -1 ? null : withRows(minutes, seen.part, rowsIn(minutes, seen.part).with(place, seenWith(seen, cell, text).cells));
}

/** A row more, last in its part: one to be written in, unless its words are known; the part comes with it. */
export const withNewRow = (minutes: Minutes, part: MinutesPart, cells?: Row): Minutes => withRows(minutes, part, [...rowsIn(minutes, part), filled(part, cells)]);

/** A row less; a part that has no row left goes too. Null where the row is not there any more as it was seen. */
export function withoutRow(minutes: Minutes, seen: SeenRow): Minutes | null {
  const place = placeOf(minutes, seen);
  return place === -1 ? null : withRows(minutes, seen.part, rowsIn(minutes, seen.part).toSpliced(place, 1));
}

/** Rows, and a key for each that stays its own while others come and go. */
export interface KeyedRows {
  readonly rows: MinutesSection['rows'];
  readonly keys: readonly number[];
}

/** The keys of rows that have changed: rows that say the same keep theirs, so does one that says something else in the same place. */
export function keyedAfter({ rows: before, keys }: KeyedRows, rows: KeyedRows['rows']): KeyedRows {
  const shorter = Math.min(before.length, rows.length);
  const isKept = (was: number, is: number): boolean => isSameRow(before[was] ?? [], rows[is] ?? []);
  let [head, tail] = [0, 0];
  while (head < shorter && isKept(head, head)) head++;
  while (tail < shorter - head && isKept(before.length - 1 - tail, rows.length - 1 - tail)) tail++;
  let [next, free] = [Math.max(-1, ...keys) + 1, head];
  const inPlace = before.length === rows.length;
  const between = rows.slice(head, rows.length - tail).map((_, i) => {
    if (inPlace) return keys[head + i] ?? next++;
    for (let was = free; was < before.length - tail; was++) {
      if (!isKept(was, head + i)) continue;
      free = was + 1;
      return keys[was] ?? next++;
    }
    return next++;
  });
  return { rows, keys: [...keys.slice(0, head), ...between, ...keys.slice(keys.length - tail)] };
}
