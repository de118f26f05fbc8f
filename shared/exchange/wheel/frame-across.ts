/** Months or weeks in a row across the top, what happens below them. */
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { filledColumns, headingAt } from './columns.ts';
import type { Column } from './columns.ts';
import { isMark } from './activity.ts';
import type { BareFrame } from './frame.ts';
import { roleOfHeading } from './mapping.ts';
import { cellAt } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { isTime, LOOKED_AT, timesIn } from './times.ts';
import type { Times, Unit } from './times.ts';

/** The frame of a table below the row that holds most months (or weeks); null for none. */
export function acrossFrame(sheet: Sheet, unit: Unit): BareFrame | null {
  const [head, times] = headOf(sheet, unit);
  if (head < 0) return null;
  const other = unit === 'weeks' ? 'months' : 'weeks';
  const isOther = (row: number): boolean => timesIn(sheet.rows[row] ?? [], other, true).size > 0;
  const headings = [head - 1, head, head + 1].filter((row) => row === head || isOther(row));
  const first = headings.at(-1)! + 1; // the head is one of them
  const wide = spread(sheet, head, times, headings.length > 1 ? headings : []);
  const columns = new Map<number, Column>();
  const marks = holdsMarks(sheet, first, [...wide.keys()]);
  for (const column of filledColumns(sheet, first)) {
    if (wide.has(column)) continue;
    const heading = headingAt(sheet, [...headings, head - 1], column);
    columns.set(column, { role: roleOfHeading(heading) ?? 'notes', heading });
  }
  nameLabels(columns, Math.min(...wide.keys()), marks);
  return { layout: unit === 'weeks' ? 'weeks-across' : 'months-across', headings, first, times: wide, timeColumn: null, columns, blocks: blocksBelow(sheet, unit, first) };
}

/** The first row with as many months as any: a table may go on with more of them below. */
function headOf(sheet: Sheet, unit: Unit): [row: number, times: Times] {
  const found = sheet.rows.slice(0, LOOKED_AT).map((row) => timesIn(row, unit));
  const most = Math.max(0, ...found.map(({ size }) => size));
  const head = found.findIndex((times, i) => times.size === most || (times.size * 2 > most && !found[i + 1]?.size && isHeading(sheet.rows[i] ?? [], times)));
  return most === 0 ? [-1, new Map()] : [head, found[head]!]; // one of them has the most
}

/** Whether all of a row's cells but two are times of some kind: most rows needn't be read to their end. */
function mightBeHeading(row: readonly string[]): boolean {
  let others = 0;
  return row.every((cell) => cell === '' || isTime(cell) || ++others <= 2);
}

/** Rows of months further down, with hardly anything else in them. */
function blocksBelow(sheet: Sheet, unit: Unit, first: number): ReadonlyMap<number, Times> {
  return new Map(sheet.rows.flatMap((row, i): [number, Times][] => {
    const times = i < first || !mightBeHeading(row) ? null : timesIn(row, unit);
    return times && times.size > 0 && isHeading(row, times) ? [[i, times]] : [];
  }));
}

const isHeading = (row: readonly string[], times: Times): boolean => times.size >= row.filter((cell) => cell !== '').length - 2;

/** The columns before the first month: the table’s categories; where cells only hold marks, the last of them is what is marked. */
function nameLabels(columns: Map<number, Column>, firstTime: number, marks: boolean): void {
  const labels = [...columns].filter(([column, { role }]) => column < firstTime && ['notes', 'title', 'ignore'].includes(role));
  const titled = labels.find(([, { role }]) => role === 'title') ?? labels.at(-1);
  const category = [...columns.values()].some(({ role }) => role === 'category');
  for (const [column, { heading }] of labels) {
    const known = roleOfHeading(heading);
    if (marks && column === titled?.[0]) columns.set(column, { role: 'title', heading });
    else if (known === 'title' || known === null) columns.set(column, { role: category || (marks ? column > titled![0] : column !== labels[0]![0]) ? 'notes' : 'category', heading }); // there are labels
  }
}

/** A month that is one cell over several weeks stands for all of them. */
function spread(sheet: Sheet, head: number, times: Times, headings: readonly number[]): Map<number, RecurrenceRule> {
  const wide = new Map(times);
  for (const [column, rule] of times) {
    const merge = sheet.merges.find((one) => one.row === head && one.column === column);
    for (let next = column + 1; merge ? next <= merge.toColumn : isCovered(sheet, head, next, headings, times); next++) wide.set(next, rule);
  }
  return wide;
}

const isCovered = (sheet: Sheet, head: number, column: number, headings: readonly number[], times: Times): boolean =>
  !times.has(column) && cellAt(sheet, head, column) === '' && headings.some((row) => row !== head && isTime(cellAt(sheet, row, column)));

/** Whether most cells of some columns only mark that something is then. */
function holdsMarks(sheet: Sheet, first: number, columns: readonly number[]): boolean {
  let [marks, texts] = [0, 0];
  for (const row of sheet.rows.slice(first)) {
    for (const column of columns) {
      const cell = row[column] ?? '';
      if (cell !== '') texts++;
      if (isMark(cell)) marks++;
    }
  }
  return marks > texts / 2;
}
