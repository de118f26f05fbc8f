/** Exports: the plan as a file, whole or the part that lies in a range. */
import type { Calls, ExportedFile } from '../../shared/contract/contract.ts';
import { exportJson } from '../../shared/exchange/copy/write-copy.ts';
import { exportCsv } from '../../shared/exchange/csv/write-csv.ts';
import type { Service } from '../service.ts';

/** The file that an export gives; its headers are in the language that this computer's user chose. */
export function exportPlan(service: Service, { format, from, to }: Calls['exportFile']['input']): ExportedFile {
  const { state, workspace } = service.plan;
  const name = `wheelhouse-${service.today()}.${format}`;
  if (format === 'json') return { name, mime: 'application/json', content: exportJson(state, { from, to }) };
  return { name, mime: 'text/csv', content: exportCsv(state, { from, to }, workspace.preferences.read().language ?? 'sv') };
}
