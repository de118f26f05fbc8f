/** A sheet to be written: texts, numbers and days. */
import type { CalendarDate } from '../../planning/date.ts';

export type ValueOut = string | number | { readonly date: CalendarDate } | null;
export interface SheetOut {
  readonly name: string;
  readonly headings: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ValueOut[])[];
}
