/** The plan as a sheet: the rows of the CSV, with days as days. */
import type { State } from '../domain/state.ts';
import type { Language } from '../i18n/language.ts';
import { parseDate } from '../planning/date.ts';
import { COLUMNS, headersIn } from './csv/columns.ts';
import type { Column } from './csv/columns.ts';
import { planRows } from './csv/write-csv.ts';
import type { ExportRange } from './range.ts';
import { wheelWords } from './wheel/wheel-words.ts';
import type { SheetOut } from './wheel/sheet-out.ts';

const WIDTHS: Partial<Record<Column, number>> = { id: 12, title: 44, text: 60, owners: 22, channel: 26, category: 22, status: 14, recurring: 26, tags: 20, campaign: 20 };

/** What is planned in a range: a row for each placement, as in the CSV. */
export function planSheet(state: State, range: ExportRange, language: Language): SheetOut {
  const day = COLUMNS.indexOf('date');
  return {
    name: wheelWords[language].plan, headings: headersIn(language), widths: COLUMNS.map((column) => WIDTHS[column] ?? 12),
    rows: planRows(state, range, language).map((row) => row.map((cell, i) => {
      const date = i === day ? parseDate(cell) : null;
      return date ? { date } : cell;
    })),
  };
}
