/** A CSV as a table: its separator, its headers and its rows with their numbers. */
import Papa from 'papaparse';
import { ImportProblem } from '../import-plan.ts';
import { columnOfHeader } from './columns.ts';
import type { Column } from './columns.ts';
import { unescapeFormula } from './formula.ts';

export interface CsvRow {
  /** The header is row 1; a line break inside quotes makes no new row. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark that is never closed, or closed in the middle: where the cells end is a guess. */
  readonly quoteOpen: boolean;
}

export interface CsvTable {
  readonly headers: readonly string[];
  /** The index of every column that is there. */
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly CsvRow[];
}

const SEPARATORS = [',', ';', '\t'] as const;
/** More rows than any plan has: a file of this size is something else. */
const MOST_ROWS = 100_000;

/** Reads the table, or says why the text is none of ours. Empty rows are counted and left away. */
export function readTable(source: string): CsvTable | ImportProblem {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, '');
  const separators = SEPARATORS.map((separator) => ({ separator, columns: columnsOf(headersOf(text, separator)) }));
  const { separator, columns } = separators.reduce((best, next) => (next.columns.size > best.columns.size ? next : best));
  if (columns.size === 0) return new ImportProblem('kind-unknown');
  if (!columns.has('title')) return new ImportProblem('no-title-column');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  if (data.length > MOST_ROWS + 1) return new ImportProblem('too-many-rows', { limit: MOST_ROWS });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const rows = data.map((cells, i): CsvRow => ({ row: i + 1, cells: cells.map(unescapeFormula), quoteOpen: broken.has(i) }));
  const [header] = data;
  return { headers: header ?? [], columns, rows: rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

function headersOf(text: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
}

/** Where each column stands; of two with the same meaning the first. */
function columnsOf(headers: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  headers.forEach((header, i) => {
    const column = columnOfHeader(header);
    if (column && !columns.has(column)) columns.set(column, i);
  });
  return columns;
}
