/** When a row of a list, or of a table with a column of its own for it, is. */
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { parseRule } from '../../planning/recurrence-text.ts';
import { cleanName } from '../directory.ts';
import type { Frame } from './frame.ts';
import { cellAt } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { readWhen } from './when.ts';
import type { When } from './when.ts';

export interface RowTime {
  /** Null where nothing says it, or nothing that can be read. */
  readonly rule: RecurrenceRule | null;
  /** What the text says beyond the rule. */
  readonly note: readonly string[];
  /** What could not be read; '' where nothing stands. */
  readonly unread: string;
  /** Where it stands, or should; null where the rule is read, or no column is for it. */
  readonly column: number | null;
  /** A month, which stands once for several rows. */
  readonly month: RecurrenceRule | null;
}

/** A row's rule, else its day, week or month: the first of them that can be read. */
export function timeOfRow(sheet: Sheet, frame: Frame, row: number): RowTime {
  let unread = '';
  let at: number | null = null;
  for (const role of ['rule', 'when', 'week', 'month'] as const) {
    for (const column of frame.byRole.get(role) ?? []) {
      const cell = cellAt(sheet, row, column);
      at ??= column;
      if (cell === '') continue;
      const heading = cleanName(frame.columns.get(column)?.heading ?? '');
      const when = /^\d{1,2}$/.test(cell) ? numbered(cell, role, heading) : readWhen(cell);
      if (when) return { rule: when.rule, note: when.exact ? [] : [heading === '' ? cell : `${heading}: ${cell}`], unread: '', column: null, month: role === 'month' ? when.rule : null };
      if (unread === '') [unread, at] = [cell, column];
    }
  }
  return { rule: null, note: [], unread, column: at, month: null };
}

/** A number alone means what its heading counts. */
function numbered(cell: string, role: 'rule' | 'when' | 'week' | 'month', heading: string): When | null {
  const unit = role === 'week' ? 'week' : role === 'month' ? (/kv|qu/i.test(heading) ? 'quarter' : 'month') : '';
  const rule = unit === '' ? null : parseRule(`${unit} ${+cell}`);
  return rule && { rule, exact: true };
}
