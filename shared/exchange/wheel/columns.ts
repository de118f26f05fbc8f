/** The columns of a table: which hold anything, and under which heading. */
import { roleOfHeading } from './mapping.ts';
import type { Role } from './mapping.ts';
import { cellAt } from './sheet.ts';
import type { Sheet } from './sheet.ts';

export interface Column {
  readonly role: Role;
  readonly heading: string;
}

/** The row of headings right above a table: the last with more than a title in it. */
export function lastFilledBefore(sheet: Sheet, row: number): number | null {
  for (let i = row - 1; i >= Math.max(0, row - 3); i--) {
    const filled = (sheet.rows[i] ?? []).filter((cell) => cell !== '');
    if (filled.length > 1 || filled.some((cell) => roleOfHeading(cell) !== null)) return i;
  }
  return null;
}

/** The columns with anything from a row on, by what their headings say. */
export function columnsOf(sheet: Sheet, head: number | null, first: number, roleOf: (heading: string) => Role): Map<number, Column> {
  return new Map(filledColumns(sheet, first).map((column) => {
    const heading = head === null ? '' : headingAt(sheet, [head], column);
    return [column, { role: roleOf(heading), heading }];
  }));
}

/** What stands over a column: in the first of some rows that says anything. */
export const headingAt = (sheet: Sheet, rows: readonly number[], column: number): string => rows.map((row) => cellAt(sheet, row, column)).find((cell) => cell !== '') ?? '';

/** The columns with anything from a row on, from left to right. */
export function filledColumns(sheet: Sheet, first: number): number[] {
  const filled = new Set<number>();
  for (const row of sheet.rows.slice(first)) row.forEach((cell, i) => cell !== '' && filled.add(i));
  return [...filled].sort((a, b) => a - b);
}
