/** The plan as a file. */
import type { State } from '../domain/state.ts';
import type { Language } from '../i18n/language.ts';
import type { CalendarDate } from '../planning/date.ts';

/** Which cards go along: those with a placement (or, without one, a slot) in these days; null: no limit on that side. */
export interface ExportRange {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export function exportCsv(_state: State, _range: ExportRange, _language: Language): string {
  return '';
}
export function exportJson(_state: State, _range: ExportRange): string {
  return '';
}
