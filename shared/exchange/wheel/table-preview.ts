/** The table as it was understood, for a person to look at before anything is made. */
import { roleOfHeading } from './mapping.ts';
import type { NotTaken } from './activity.ts';
import type { Role } from './mapping.ts';
import type { KnownMapping, Reading } from './recognise.ts';
import { cellAt, cellName, columnName, widthOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { ruleKey } from './when.ts';

/** So much of a table is shown. */
const ROWS = 60;
const COLUMNS = 64;
const TEXT = 160;

/** head: a heading; time: a month or week; cards: becomes cards; out: is left out; detail: says something of its row's cards; else nothing. */
export type CellMeaning = 'empty' | 'plain' | 'head' | 'time' | 'cards' | 'out' | 'detail';
export interface PreviewCell {
  readonly text: string;
  readonly meaning: CellMeaning;
  /** The rules of the cards that the cell becomes, as text; each once. */
  readonly rules: readonly string[];
  readonly reason: NotTaken['reason'] | null;
}
export interface WheelPreview {
  readonly recognised: boolean;
  readonly sheets: readonly string[];
  readonly mapping: KnownMapping;
  /** `role`: null for a column of months or weeks, or one that holds nothing. */
  readonly columns: readonly { readonly column: number; readonly name: string; readonly heading: string; readonly role: Role | null }[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly PreviewCell[] }[];
  /** Rows that are not shown. */
  readonly more: number;
  /** What names a day or week of another month than its cell's, which holds: made, and worth a look. */
  readonly elsewhere: readonly { readonly cell: { readonly sheet: string; readonly name: string }; readonly what: string }[];
}

/** The table of a reading. `notTaken`: what is left out of it, also for being here already. */
export function tablePreview(sheets: readonly Sheet[], reading: Reading, notTaken: readonly NotTaken[]): WheelPreview {
  const { sheet, mapping, frame } = reading;
  const width = Math.min(COLUMNS, widthOf(sheet));
  const place = (row: number, column: number): number => row * COLUMNS + column;
  const out = new Map(notTaken.map(({ row, column, reason }) => [place(row, column), reason]));
  const rules = new Map<number, Set<string>>();
  for (const { row, column, rule } of reading.read.activities) {
    if (column >= COLUMNS) continue;
    const own = rules.get(place(row, column)) ?? new Set();
    rules.set(place(row, column), own.add(ruleKey(rule)));
  }
  const cellOf = (row: number, column: number): PreviewCell => {
    const text = cellAt(sheet, row, column);
    const reason = out.get(place(row, column)) ?? null;
    const becomes = [...(rules.get(place(row, column)) ?? [])];
    return { text: text.length > TEXT ? `${text.slice(0, TEXT).toWellFormed()}…` : text, meaning: meaningOf(text, row, column, becomes, reason), rules: becomes, reason };
  };
  const meaningOf = (text: string, row: number, column: number, becomes: readonly string[], reason: string | null): CellMeaning => {
    if (reason) return 'out';
    if (text === '') return 'empty';
    if (becomes.length > 0) return 'cards';
    if (!frame) return 'plain';
    if (frame.headings.includes(row)) return frame.times.has(column) && frame.timeColumn === null ? 'time' : roleOfHeading(text) || frame.columns.has(column) ? 'head' : 'plain';
    if (row < frame.first) return 'plain';
    if (frame.blocks?.has(row)) return 'time';
    if (column === frame.timeColumn) return 'time';
    const role = frame.columns.get(column)?.role ?? 'ignore';
    return ['ignore', 'title', 'activities', 'posts'].includes(role) ? 'plain' : ['rule', 'when', 'week', 'month'].includes(role) ? 'time' : 'detail';
  };
  const shown = sheet.rows.slice(0, ROWS);
  return {
    recognised: frame !== null && (frame.times.size > 0 || [...frame.columns.values()].some(({ role }) => role === 'title' || role === 'activities' || role === 'posts')), sheets: sheets.map(({ name }) => name), mapping,
    columns: Array.from({ length: width }, (_, column) => ({ column, name: columnName(column), heading: frame?.columns.get(column)?.heading ?? '', role: frame?.columns.get(column)?.role ?? null })),
    rows: shown.map((_row, row) => ({ row: row + 1, cells: Array.from({ length: width }, (_, column) => cellOf(row, column)) })),
    more: Math.max(0, sheet.rows.length - ROWS),
    elsewhere: reading.read.activities.filter(({ row, column, elsewhere }) => elsewhere && !out.has(place(row, column))).map(({ row, column, title }) => ({ cell: { sheet: sheet.name, name: cellName(row, column) }, what: title })),
  };
}
