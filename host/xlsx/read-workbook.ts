/** A workbook's sheets as grids of texts: formulas as their values, dates as days. No macro, link or picture is looked at. */
import readXlsxFile from 'read-excel-file/universal';
import { ImportProblem } from '../../shared/exchange/import-plan.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../../shared/exchange/wheel/sheet.ts';
import type { Merge, Sheet } from '../../shared/exchange/wheel/sheet.ts';
import { isOld } from './is-workbook.ts';
import { cellsIn, elements, isTooLarge, mergesIn, withoutEmpty } from './sheet-xml.ts';
import { unzip, ZipProblem, zipStored } from './zip.ts';

/** Limits of a workbook, in MB. */
const LARGEST = 16;
const LARGEST_UNPACKED = 64;
const MOST_SHEETS = 60;
const MOST_CELLS = 200_000;
const MEGABYTE = 1024 * 1024;

/** Reads a workbook, or says why it can't. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<readonly Sheet[] | ImportProblem> {
  if (isOld(bytes)) return new ImportProblem(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'workbook-locked' : 'old-workbook');
  if (bytes.length > LARGEST * MEGABYTE) return tooLarge(`${Math.round(bytes.length / MEGABYTE)} MB`, `${LARGEST} MB`);
  const entries = unzip(bytes, (name) => name.startsWith('xl/') && /\.xml(?:\.rels)?$/.test(name), LARGEST_UNPACKED * MEGABYTE);
  if (entries instanceof ZipProblem) {
    return entries.reason === 'too-large' ? tooLarge('zip', `${LARGEST_UNPACKED} MB`) : new ImportProblem(entries.reason === 'locked' ? 'workbook-locked' : 'workbook-broken');
  }
  const kept: Record<string, Buffer> = { ...entries };
  const merges = new Map<string, readonly Merge[]>();
  let cells = 0;
  for (const [name, data] of Object.entries(entries)) {
    if (!name.startsWith('xl/worksheets/') || !name.endsWith('.xml')) continue;
    const xml = withoutEmpty(data.toString());
    const wrong = xml === null ? 'unreadable' : isTooLarge(xml);
    if (xml === null || wrong === 'unreadable') return new ImportProblem('workbook-broken');
    if (wrong) return wrong === 'rows' ? tooLarge('rows', String(MOST_ROWS)) : tooLarge('columns', String(MOST_COLUMNS));
    cells += cellsIn(xml);
    if (cells > MOST_CELLS) return tooLarge('cells', String(MOST_CELLS));
    merges.set(name, mergesIn(xml));
    kept[name] = Buffer.from(xml);
  }
  if (merges.size > MOST_SHEETS) return tooLarge('sheets', String(MOST_SHEETS));
  return sheetsOf(kept, merges);
}

const tooLarge = (what: string, limit: string): ImportProblem => new ImportProblem('workbook-too-large', { what, limit });

async function sheetsOf(entries: Readonly<Record<string, Buffer>>, merges: ReadonlyMap<string, readonly Merge[]>): Promise<readonly Sheet[] | ImportProblem> {
  const zip = zipStored(entries);
  let read: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    read = await readXlsxFile(new Blob([zip]), { trim: false });
  } catch {
    return new ImportProblem('workbook-broken'); // what the library can't read is no workbook; its words are about XML
  }
  const files = filesOfSheets(entries);
  return read.map(({ sheet, data }, i) => ({ name: sheet, rows: data.map((row) => row.map(textOf)), merges: merges.get(files[i] ?? '') ?? [] }));
}

/** The file of each sheet, in the workbook's order. */
function filesOfSheets(entries: Readonly<Record<string, Buffer>>): string[] {
  const targets = new Map(elements(String(entries['xl/_rels/workbook.xml.rels'] ?? ''), 'Relationship').map(({ Id = '', Target = '' }) => [Id, Target]));
  return elements(String(entries['xl/workbook.xml'] ?? ''), 'sheet').map((sheet) => {
    const id = Object.entries(sheet).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
    const target = targets.get(id) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

/** A cell as text: a day as `YYYY-MM-DD`, also where Excel shows it otherwise. */
function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim() : '';
}
