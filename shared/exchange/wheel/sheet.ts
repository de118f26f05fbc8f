/** A sheet of a workbook, or a CSV, as a grid of texts: what a wheel is read from. */
import Papa from 'papaparse';
import { unescapeFormula } from '../csv/formula.ts';
import { ImportProblem } from '../import-plan.ts';

/** A sheet with more than this is no plan of a year. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 500;
/** Cells that hold something, of all sheets together. */
const MOST_CELLS = 30_000;
/** Characters of a text with separators. */
const MOST_TEXT = 5_000_000;

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

/** Why sheets are too large for the plan of a year; null where they are not. */
export function tooLarge(sheets: readonly Sheet[]): ImportProblem | null {
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return new ImportProblem('too-many-rows', { limit: MOST_ROWS });
  if (sheets.some((sheet) => widthOf(sheet) > MOST_COLUMNS)) return new ImportProblem('workbook-too-large', { what: 'columns', limit: String(MOST_COLUMNS) });
  let cells = 0;
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) if (cell !== '') cells++;
  return cells > MOST_CELLS ? new ImportProblem('workbook-too-large', { what: 'cells', limit: String(MOST_CELLS) }) : null;
}

const SEPARATORS = [';', '\t', ','] as const;
/** So many characters tell the separator. */
const LOOKED_AT = 50_000;

/** A text with separators as a sheet: the separator that makes the widest table. Of a text that is too large so much that it is seen. */
export function sheetOfText(text: string, name: string): Sheet | ImportProblem {
  if (text.length > MOST_TEXT) return new ImportProblem('workbook-too-large', { what: 'text', limit: String(MOST_TEXT) });
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, '').trimEnd();
  const parse = (from: string, delimiter: string): string[][] => Papa.parse<string[]>(from, { delimiter, newline: '\n', preview: MOST_ROWS + 1 }).data;
  const cells = (delimiter: string): number => parse(plain.slice(0, LOOKED_AT), delimiter).reduce((sum, { length }) => sum + length - 1, 0);
  const [first, ...others] = SEPARATORS.map((delimiter) => ({ delimiter, cells: cells(delimiter) }));
  const { delimiter } = others.reduce((best, next) => (next.cells > best.cells ? next : best), first!); // there are three
  return { name, rows: parse(plain, delimiter).map((row) => row.slice(0, MOST_COLUMNS + 1).map((cell) => unescapeFormula(cell).trim())), merges: [] };
}
