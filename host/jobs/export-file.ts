/** Exports: the plan as a file, whole or the part that lies in a range. */
import type { Calls, ExportedFile } from '../../shared/contract/contract.ts';
import type { PersonId } from '../../shared/domain/records.ts';
import { exportJson } from '../../shared/exchange/copy/write-copy.ts';
import { exportCsv } from '../../shared/exchange/csv/write-csv.ts';
import type { Service } from '../service.ts';
import { calendarOf } from './calendar.ts';

/** The file that an export gives; its headers are in the language that this computer's user chose. */
export function exportPlan(service: Service, { format, from, to, filter }: Calls['exportFile']['input'], actor: string): ExportedFile {
  const { state, workspace } = service.plan;
  const name = `wheelhouse-${service.today()}.${format}`;
  if (format === 'json') return { name, mime: 'application/json', content: exportJson(state, { from, to }) };
  const language = workspace.preferences.read().language ?? 'sv';
  if (format === 'csv') return { name, mime: 'text/csv', content: exportCsv(state, { from, to }, language) };
  const person = actor as PersonId; // who has not said which of the people they are owns no card
  return { name, mime: 'text/calendar', content: calendarOf(service, { from, to, language, person, ...(filter && { filter }) }) };
}
