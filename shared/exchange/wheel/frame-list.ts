/** A list: a row for each thing, with its time beside it. */
import { columnsOf, filledColumns, lastFilledBefore } from './columns.ts';
import type { BareFrame } from './frame.ts';
import { roleOfHeading } from './mapping.ts';
import type { Role } from './mapping.ts';
import { COLUMNS_LOOKED_AT, LOOKED_AT } from './times.ts';
import type { Sheet } from './sheet.ts';
import { readWhen } from './when.ts';

/** So many rows tell which column has the times. */
const SAMPLE = 200;

/** The frame of a list: by the row with most headings that we know. Any sheet can be one. */
export function listFrame(sheet: Sheet): BareFrame {
  const known = sheet.rows.slice(0, LOOKED_AT).map((row) => new Set(row.map(roleOfHeading).filter((role) => role !== null)));
  const tells = (roles: ReadonlySet<Role>): boolean => roles.has('title') && (['rule', 'when', 'week', 'month'] as const).some((role) => roles.has(role));
  const head = known.reduce((best, roles, i) => (tells(roles) && roles.size > (known[best]?.size ?? 0) ? i : best), -1);
  if (head < 0) return bareList(sheet);
  return { layout: 'list', headings: [head], first: head + 1, times: new Map(), timeColumn: null, columns: columnsOf(sheet, head, head + 1, (heading) => roleOfHeading(heading) ?? 'notes') };
}

/** A list without headings that we know: the column that can be read as times, and the first other one. Without such a column nobody knows what it lists. */
function bareList(sheet: Sheet): BareFrame {
  const columns = filledColumns(sheet, 0).slice(0, COLUMNS_LOOKED_AT);
  const read = new Map(columns.map((column) => [column, sheet.rows.slice(0, SAMPLE).filter((row) => readWhen(row[column] ?? '')).length]));
  const times = (column: number | null): number => (column === null ? 0 : (read.get(column) ?? 0));
  const when = columns.reduce<number | null>((best, column) => (times(column) > times(best) ? column : best), null);
  const first = when === null ? Math.min(1, sheet.rows.length - 1) : sheet.rows.findIndex((row) => readWhen(row[when] ?? ''));
  const head = lastFilledBefore(sheet, first);
  const found = columnsOf(sheet, head, first, (heading) => roleOfHeading(heading) ?? 'notes');
  const title = [...found].find(([column, { role }]) => column !== when && ['title', 'activities', 'notes'].includes(role))?.[0];
    for (const [column, role] of [[title, 'title'], [when, 'when']] as const) if (column !== undefined && column !== null && when !== null) found.set(column, { role, heading: found.get(column)?.heading ?? '' });
  return { layout: 'list', headings: head === null ? [] : [head], first, times: new Map(), timeColumn: null, columns: found };
}
