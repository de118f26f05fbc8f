/** A sheet of a workbook, or a CSV, as a grid of texts: what a wheel is read from. */
import Papa from 'papaparse';
import { unescapeFormula } from '../csv/formula.ts';

/** A sheet with more than this is no plan of a year. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 500;

/** Cells that are one, from the first to the last, counted from 0, both included. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** Dates are `YYYY-MM-DD`, numbers as they are written, a formula its value; '' for an empty cell. Only the first of merged cells has its text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

export const cellAt = ({ rows }: Sheet, row: number, column: number): string => rows[row]?.[column] ?? '';

/** The widest row's number of cells. */
export const widthOf = ({ rows }: Sheet): number => rows.reduce((most, { length }) => Math.max(most, length), 0);

/** A column as a spreadsheet names it: A … Z, AA … */
export function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

/** A cell as a spreadsheet names it: C7. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const SEPARATORS = [';', '\t', ','] as const;

/** A text with separators as a sheet: the separator that makes the widest table. */
export function sheetOfText(text: string, name: string): Sheet {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, '');
  const tables = SEPARATORS.map((delimiter) => Papa.parse<string[]>(plain, { delimiter, newline: '\n', preview: MOST_ROWS }).data);
  const cells = (rows: readonly (readonly string[])[]): number => rows.reduce((sum, { length }) => sum + length - 1, 0);
  const rows = tables.reduce((best, next) => (cells(next) > cells(best) ? next : best));
  return { name, rows: rows.map((row) => row.slice(0, MOST_COLUMNS).map((cell) => unescapeFormula(cell).trim())), merges: [] };
}
