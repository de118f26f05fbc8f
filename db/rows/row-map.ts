/** How records of one table become rows and rows become records again. */
import { formatSlot, parseSlot, slotSpan } from '../../shared/planning/slot.ts';
import type { Slot } from '../../shared/planning/slot.ts';
import { fromDayNumber } from '../../shared/planning/date.ts';

export type SqlValue = string | number | null;
export type Row = readonly SqlValue[];

/** A list of a record that has rows of its own, in order: (owner id, position, …values). */
export interface ChildMap<R> {
  readonly table: string;
  /** The column that names the record, and the others. */
  readonly columns: readonly [owner: string, ...rest: string[]];
  readonly rowsOf: (record: R) => readonly Row[];
}

export interface RowMap<R extends { readonly id: string }> {
  readonly table: string;
  /** The first is the id. */
  readonly columns: readonly ['id', ...string[]];
  readonly toRow: (record: R) => Row;
  readonly children: readonly ChildMap<R>[];
}

/** A map whose record needs nothing but its row. */
export interface WholeRowMap<R extends { readonly id: string }> extends RowMap<R> {
  readonly fromRow: (row: never) => R;
}

export const flag = (value: boolean): number => (value ? 1 : 0);

/** Stable JSON of a value that is small and read as a whole: staffed hours, rules. */
export const json = (value: unknown): string => JSON.stringify(value);

/** The same of a value that may be null, as NULL. */
export const nullableJson = (value: unknown): string | null => (value === null ? null : json(value));

/** The first day of a slot as a date, for the index; null for no slot. */
export function firstDay(slot: Slot): string | null {
  const span = slotSpan(slot);
  return span ? fromDayNumber(span[0]) : null;
}

const known = new Map<string, Slot>();

/** Reads a slot as the file has it; the same text gives the same object. Throws where the text is no slot. */
export function readSlot(text: string): Slot {
  const seen = known.get(text);
  if (seen) return seen;
  const slot = parseSlot(text);
  if (!slot) throw new Error(`no slot: ${text}`);
  if (known.size < 50_000) known.set(text, slot);
  return slot;
}

export { formatSlot as writeSlot };
