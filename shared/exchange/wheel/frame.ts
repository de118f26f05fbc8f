/** The frame of a table: where its months or weeks stand, its headings, and where its rows begin. */
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { roleOfHeading } from './mapping.ts';
import type { Layout, Role } from './mapping.ts';
import { cellAt, widthOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { timesIn } from './times.ts';
import type { Times, Unit } from './times.ts';
import { readWhen } from './when.ts';

export interface Frame {
  readonly layout: Layout;
  /** The rows of headings, the first data row after them; from 0. A table without headings has none. */
  readonly headings: readonly number[];
  readonly first: number;
  /** Across: by column; down: by row; a list has none. */
  readonly times: Times;
  /** Down: the column that the times stand in. */
  readonly timeColumn: number | null;
  /** The other columns that hold anything, by what they hold, and under which heading. */
  readonly columns: ReadonlyMap<number, { readonly role: Role; readonly heading: string }>;
}

/** A heading stands in one of so many first rows, a column of months in one of so many first columns. */
const LOOKED_AT = 40;
const COLUMNS_LOOKED_AT = 12;
const MARK = /^(?:x|xx|•|●|■|✓|✔|√|\*|1|ja|yes)$/i;

/** Whether a cell only marks that something is then. */
export const isMark = (text: string): boolean => MARK.test(text);

/** The frame of a sheet in a layout; null where it has none. `said`: what a person says of the columns. */
export function frameOf(sheet: Sheet, layout: Layout, said: Readonly<Record<string, Role>> = {}): Frame | null {
  const frame = layout === 'list' ? listFrame(sheet) : layout.endsWith('-across') ? acrossFrame(sheet, unitOf(layout)) : downFrame(sheet, unitOf(layout));
  if (!frame) return null;
  const columns = new Map([...frame.columns].map(([column, { role, heading }]) => [column, { role: said[column] ?? role, heading }]));
  return { ...frame, columns };
}

const unitOf = (layout: Layout): Unit => (layout.startsWith('weeks') ? 'weeks' : 'months');

function acrossFrame(sheet: Sheet, unit: Unit): Frame | null {
  let [head, times]: [number, Times] = [-1, new Map()];
  sheet.rows.slice(0, LOOKED_AT).forEach((row, i) => {
    const found = timesIn(row, unit);
    if (found.size > times.size) [head, times] = [i, found];
  });
  if (head < 0) return null;
  const other = unit === 'weeks' ? 'months' : 'weeks';
  const isOther = (row: number): boolean => timesIn(sheet.rows[row] ?? [], other, true).size > 0;
  const headings = [head - 1, head, head + 1].filter((row) => row === head || isOther(row));
  const first = headings.at(-1)! + 1; // the head is one of them
  const wide = spread(sheet, head, times, headings.length > 1 ? headings : []);
  const columns = new Map<number, { role: Role; heading: string }>();
  const texts = bodyTexts(sheet, first, [...wide.keys()]);
  const marks = texts.length > 0 && texts.filter(isMark).length > texts.length / 2;
  for (const column of filledColumns(sheet, first)) {
    if (wide.has(column)) continue;
    const heading = headingAt(sheet, [...headings.map((row) => row), head - 1], column);
    columns.set(column, { role: roleOfHeading(heading) ?? 'notes', heading });
  }
  nameLabels(columns, Math.min(...wide.keys()), marks);
  return { layout: unit === 'weeks' ? 'weeks-across' : 'months-across', headings, first, times: wide, timeColumn: null, columns };
}

/** The columns before the first month: the table’s categories; where cells only hold marks, the last of them is what is marked. */
function nameLabels(columns: Map<number, { role: Role; heading: string }>, firstTime: number, marks: boolean): void {
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
  !times.has(column) && cellAt(sheet, head, column) === '' && headings.some((row) => row !== head && readWhenOrNumber(cellAt(sheet, row, column)));
const readWhenOrNumber = (cell: string): boolean => /^\d{1,2}$/.test(cell) || readWhen(cell) !== null;

function downFrame(sheet: Sheet, unit: Unit): Frame | null {
  let [best, times]: [number, Times] = [-1, new Map()];
  for (let column = 0; column < Math.min(COLUMNS_LOOKED_AT, widthOf(sheet)); column++) {
    const cells = sheet.rows.map((row) => row[column] ?? '');
    const found = timesIn(cells, unit, cells.some((cell) => roleOfHeading(cell) === (unit === 'weeks' ? 'week' : 'month')));
    if (found.size > times.size) [best, times] = [column, found];
  }
  if (best < 0) return null;
  const top = Math.min(...times.keys());
  const head = lastFilledBefore(sheet, top);
  const columns = columnsOf(sheet, head, top, (heading) => {
    const role = roleOfHeading(heading) ?? 'activities';
    return role === 'title' ? 'activities' : role;
  });
  columns.delete(best);
  return { layout: unit === 'weeks' ? 'weeks-down' : 'months-down', headings: head === null ? [] : [head], first: top, times: below(sheet, times, best), timeColumn: best, columns };
}

/** A row without a month of its own belongs to the month above. */
function below(sheet: Sheet, times: Times, column: number): Times {
  const all = new Map<number, RecurrenceRule>();
  let rule: RecurrenceRule | undefined;
  sheet.rows.forEach((_row, i) => {
    rule = times.get(i) ?? (cellAt(sheet, i, column) === '' ? rule : undefined);
    if (rule) all.set(i, rule);
  });
  return all;
}

function listFrame(sheet: Sheet): Frame {
  const known = sheet.rows.slice(0, LOOKED_AT).map((row) => new Set(row.map(roleOfHeading).filter((role) => role !== null)));
  const tells = (roles: ReadonlySet<Role>): boolean => roles.has('title') && (['rule', 'when', 'week', 'month'] as const).some((role) => roles.has(role));
  const head = known.reduce((best, roles, i) => (tells(roles) && roles.size > (known[best]?.size ?? 0) ? i : best), -1);
  if (head < 0) return bareList(sheet);
  return { layout: 'list', headings: [head], first: head + 1, times: new Map(), timeColumn: null, columns: columnsOf(sheet, head, head + 1, (heading) => roleOfHeading(heading) ?? 'notes') };
}

/** A list without headings that we know: the column that can be read as times, and the first other one. Without such a column nobody knows what it lists. */
function bareList(sheet: Sheet): Frame {
  const columns = filledColumns(sheet, 0);
  const read = (column: number): number => sheet.rows.filter((row) => readWhen(row[column] ?? '')).length;
  const when = columns.reduce<number | null>((best, column) => (read(column) > (best === null ? 0 : read(best)) ? column : best), null);
  const first = when === null ? Math.min(1, sheet.rows.length - 1) : sheet.rows.findIndex((row) => readWhen(row[when] ?? ''));
  const head = lastFilledBefore(sheet, first);
  const found = columnsOf(sheet, head, first, (heading) => roleOfHeading(heading) ?? 'notes');
  const title = [...found].find(([column, { role }]) => column !== when && ['title', 'activities', 'notes'].includes(role))?.[0];
    for (const [column, role] of [[title, 'title'], [when, 'when']] as const) if (column !== undefined && column !== null && when !== null) found.set(column, { role, heading: found.get(column)?.heading ?? '' });
  return { layout: 'list', headings: head === null ? [] : [head], first, times: new Map(), timeColumn: null, columns: found };
}

/** The row of headings right above a table: the last with more than a title in it. */
function lastFilledBefore(sheet: Sheet, row: number): number | null {
  for (let i = row - 1; i >= Math.max(0, row - 3); i--) {
    const filled = (sheet.rows[i] ?? []).filter((cell) => cell !== '');
    if (filled.length > 1 || filled.some((cell) => roleOfHeading(cell) !== null)) return i;
  }
  return null;
}

function columnsOf(sheet: Sheet, head: number | null, first: number, roleOf: (heading: string) => Role): Map<number, { role: Role; heading: string }> {
  return new Map(filledColumns(sheet, first).map((column) => {
    const heading = head === null ? '' : headingAt(sheet, [head], column);
    return [column, { role: roleOf(heading), heading }];
  }));
}

const headingAt = (sheet: Sheet, rows: readonly number[], column: number): string => rows.map((row) => cellAt(sheet, row, column)).find((cell) => cell !== '') ?? '';

function filledColumns(sheet: Sheet, first: number): number[] {
  const filled = new Set<number>();
  for (const row of sheet.rows.slice(first)) row.forEach((cell, i) => cell !== '' && filled.add(i));
  return [...filled].sort((a, b) => a - b);
}

const bodyTexts = (sheet: Sheet, first: number, columns: readonly number[]): string[] => sheet.rows.slice(first).flatMap((row) => columns.map((column) => row[column] ?? '').filter((cell) => cell !== ''));
