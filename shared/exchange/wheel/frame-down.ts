/** Months or weeks in a column, what happens beside them. */
import { columnsOf, lastFilledBefore } from './columns.ts';
import type { BareFrame } from './frame.ts';
import { roleOfHeading } from './mapping.ts';
import { cellAt, widthOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { COLUMNS_LOOKED_AT, LOOKED_AT, timesIn } from './times.ts';
import type { Times, Unit } from './times.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';

/** The frame of a table on the column that holds most months (or weeks); null for none. */
export function downFrame(sheet: Sheet, unit: Unit): BareFrame | null {
  let [best, times]: [number, Times] = [-1, new Map()];
  for (let column = 0; column < Math.min(COLUMNS_LOOKED_AT, widthOf(sheet)); column++) {
    const cells = sheet.rows.map((row) => row[column] ?? '');
    const found = timesIn(cells, unit, cells.slice(0, LOOKED_AT).some((cell) => roleOfHeading(cell) === (unit === 'weeks' ? 'week' : 'month')));
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
