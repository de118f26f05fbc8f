/** Changes of minutes by hand: a text, a row more, a row less. */
import { MINUTES_PARTS } from '../domain/records.ts';
import type { Minutes, MinutesPart, MinutesSection } from '../domain/records.ts';
import { COLUMNS } from './minutes.ts';

const withRows = (minutes: Minutes, part: MinutesPart, change: (rows: MinutesSection['rows']) => MinutesSection['rows']): Minutes => {
  const known = new Map(minutes.sections.map((section) => [section.part, section.rows]));
  known.set(part, change(known.get(part) ?? []));
  return { ...minutes, sections: MINUTES_PARTS.flatMap((one) => { const rows = known.get(one) ?? []; return rows.length > 0 ? [{ part: one, rows }] : []; }) };
};

/** Another text in a cell; a cell that is not there is left alone. */
export const withCell = (minutes: Minutes, part: MinutesPart, row: number, cell: number, text: string): Minutes =>
  withRows(minutes, part, (rows) => rows.map((cells, i) => (i === row ? Array.from({ length: COLUMNS[part] }, (_, n) => (n === cell ? text : (cells[n] ?? ''))) : cells)));

/** A row to be written in, last in its part; the part comes with it. */
export const withNewRow = (minutes: Minutes, part: MinutesPart): Minutes => withRows(minutes, part, (rows) => [...rows, Array.from({ length: COLUMNS[part] }, () => '')]);

/** A part that has no row left goes too. */
export const withoutRow = (minutes: Minutes, part: MinutesPart, row: number): Minutes => withRows(minutes, part, (rows) => rows.filter((_, i) => i !== row));
