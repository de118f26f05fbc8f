/** Takes the plan away as a file. */
import type { Calls } from '../../../shared/contract/contract.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { say } from '../../store/notices.ts';
import { host } from '../../store/session.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Downloads the whole plan; where it can't be made, says why. */
export const downloadPlan = (format: 'csv' | 'json' | 'xlsx'): Promise<void> => download({ format, from: null, to: null });

/** Downloads what a filter shows, all without one, as a calendar file. */
export const downloadIcs = (filter?: Filter): Promise<void> => download({ format: 'ics', from: null, to: null, ...(filter && { filter }) });

/** Downloads the wheel of a year as a workbook. */
export const downloadWheel = (year: number): Promise<void> => download({ format: 'xlsx', from: null, to: null, year });

/** Downloads a workbook to fill in and import as a wheel. */
export const downloadWheelTemplate = (): Promise<void> => download({ format: 'wheel-template', from: null, to: null });

async function download(asked: Calls['exportFile']['input']): Promise<void> {
  const outcome = await host().call('exportFile', asked);
  if (!outcome.ok) return say({ error: outcome.error });
  const { name, mime, content, encoding } = outcome.value;
  saveFile(new Blob([encoding ? bytesOf(content) : content], { type: mime }), name);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
