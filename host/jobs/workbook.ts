/** The plan and the wheel as workbooks. */
import type { State } from '../../shared/domain/state.ts';
import { planSheet } from '../../shared/exchange/plan-sheet.ts';
import type { ExportRange } from '../../shared/exchange/range.ts';
import type { SheetOut } from '../../shared/exchange/wheel/sheet-out.ts';
import { wheelTemplate } from '../../shared/exchange/wheel/template.ts';
import { wheelSheet } from '../../shared/exchange/wheel/write-wheel.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface WorkbookRequest extends ExportRange {
  readonly language: Language;
  readonly today: CalendarDate;
  /** Only the wheel, of this year; null: the plan too, and the wheel of today's year. */
  readonly year: number | null;
}

/** The writer, with its library: loaded when it is needed. */
const write = async (sheets: readonly SheetOut[]): Promise<Buffer> => (await import('../xlsx/write-workbook.ts')).writeWorkbook(sheets);

/** The bytes of a workbook: the plan as in the CSV, and the wheel of a year. */
export function workbookOf(state: State, { language, today, year, from, to }: WorkbookRequest): Promise<Buffer> {
  const wheel = wheelSheet(state, year ?? Number((from ?? today).slice(0, 4)), today, language);
  return write(year === null ? [planSheet(state, { from, to }, language), wheel] : [wheel]);
}

/** The bytes of the template for a wheel. */
export const templateWorkbook = (language: Language): Promise<Buffer> => write(wheelTemplate(language));
