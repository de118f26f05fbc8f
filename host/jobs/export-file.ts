/** Exports: the plan as a file, whole or the part that lies in a range. */
import type { Calls, ExportedFile } from '../../shared/contract/contract.ts';
import { assertNever } from '../../shared/domain/errors.ts';
import type { PersonId } from '../../shared/domain/records.ts';
import { exportJson } from '../../shared/exchange/copy/write-copy.ts';
import { exportCsv } from '../../shared/exchange/csv/write-csv.ts';
import { exportHtml } from '../../shared/exchange/html/write-html.ts';
import { wheelWords } from '../../shared/exchange/wheel/wheel-words.ts';
import { translate } from '../../shared/i18n/messages.ts';
import type { Service } from '../service.ts';
import { calendarOf } from './calendar.ts';
import { XLSX, templateWorkbook, workbookOf } from './workbook.ts';

/** The file that an export gives; its headers are in the language that this computer's user chose. */
export async function exportPlan(service: Service, { format, from, to, filter, year }: Calls['exportFile']['input'], actor: string): Promise<ExportedFile> {
  const { state, workspace } = service.plan;
  const today = service.today();
  const language = workspace.preferences.read().language ?? 'sv';
  const t = translate(language);
  const name = `wheelhouse-${today}.${format}`;
  switch (format) {
    case 'json': return { name, mime: 'application/json', content: exportJson(state, { from, to }) };
    case 'csv': return { name, mime: 'text/csv', content: exportCsv(state, { from, to }, language) };
    case 'html': return { name, mime: 'text/html', content: exportHtml(state, { from, to, language, today }) };
    case 'xlsx': return {
      name: year === undefined ? name : `${wheelWords[language].sheet} ${year}.xlsx`, mime: XLSX, encoding: 'base64',
      content: (await workbookOf(state, { from, to, language, today, year: year ?? null })).toString('base64'),
    };
    case 'wheel-template': return { name: `${t('wheelFile.templateName')}.xlsx`, mime: XLSX, encoding: 'base64', content: (await templateWorkbook(language)).toString('base64') };
    case 'ics': {
      const person = actor as PersonId; // who has not said which of the people they are owns no card
      return { name, mime: 'text/calendar', content: calendarOf(service, { from, to, language, person, ...(filter && { filter }) }) };
    }
    default: return assertNever(format);
  }
}
