/** A workbook's sheets as grids of texts: formulas as their values, dates as days. No macro, link or picture is looked at. */
import readXlsxFile from 'read-excel-file/universal';
import { ImportProblem } from '../../shared/exchange/import-plan.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../../shared/exchange/wheel/sheet.ts';
import type { Merge, Sheet } from '../../shared/exchange/wheel/sheet.ts';
import { isOld } from './is-workbook.ts';
import { partsOf, plainWorkbook } from './parts.ts';
import { checkSheet, mergesIn } from './sheet-xml.ts';
import { unzip, ZipProblem, zipStored } from './zip.ts';

/** Limits of a workbook, in MB. */
const LARGEST = 16;
const LARGEST_UNPACKED = 64;
const MOST_SHEETS = 60;
const MOST_CELLS = 200_000;
/** Empty ones between others included. */
const MOST_AREA = 3_000_000;
/** Characters: Excel takes no more in a cell; no plan has more in all of them. */
const LONGEST_CELL = 32_767;
const MOST_TEXT = 20_000_000;
const MEGABYTE = 1024 * 1024;

/** Reads a workbook, or says why it can't. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<readonly Sheet[] | ImportProblem> {
  if (isOld(bytes)) return new ImportProblem(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'workbook-locked' : 'old-workbook');
  if (bytes.length > LARGEST * MEGABYTE) return tooLarge(`${Math.round(bytes.length / MEGABYTE)} MB`, `${LARGEST} MB`);
  const entries = unzip(bytes, (name) => name.startsWith('xl/') && /\.xml(?:\.rels)?$/.test(name), LARGEST_UNPACKED * MEGABYTE);
  if (entries instanceof ZipProblem) {
    return entries.reason === 'too-large' ? tooLarge('zip', `${LARGEST_UNPACKED} MB`) : new ImportProblem(entries.reason === 'locked' ? 'workbook-locked' : 'workbook-broken');
  }
  const parts = partsOf(entries);
  if (!parts) return new ImportProblem('workbook-broken');
  if (parts.sheets.length > MOST_SHEETS) return tooLarge('sheets', String(MOST_SHEETS));
  const sheets: string[] = [];
  let [left, area] = [MOST_CELLS, 0];
  for (const { xml } of parts.sheets) {
    const checked = checkSheet(String(xml), left);
    switch (checked) {
      case 'unreadable': return new ImportProblem('workbook-broken');
      case 'rows': return tooLarge('rows', String(MOST_ROWS));
      case 'columns': return tooLarge('columns', String(MOST_COLUMNS));
      case 'cells': return tooLarge('cells', String(MOST_CELLS));
      default: [left, area] = [left - checked.cells, area + checked.area];
    }
    if (area > MOST_AREA) return tooLarge('cells', String(MOST_AREA));
    sheets.push(checked.xml);
  }
  return sheetsOf(zipStored(plainWorkbook(parts, sheets)), sheets.map(mergesIn));
}

const tooLarge = (what: string, limit: string): ImportProblem => new ImportProblem('workbook-too-large', { what, limit });

async function sheetsOf(zip: Buffer<ArrayBuffer>, merges: readonly (readonly Merge[])[]): Promise<readonly Sheet[] | ImportProblem> {
  let read: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    read = await readXlsxFile(new Blob([zip]), { trim: false });
  } catch {
    return new ImportProblem('workbook-broken'); // what the library can't read is no workbook; its words are about XML
  }
  const lengths = read.flatMap(({ data }) => data.flat()).map((value) => (typeof value === 'string' ? value.length : 0));
  if (lengths.some((length) => length > LONGEST_CELL)) return tooLarge('cell', String(LONGEST_CELL));
  if (lengths.reduce((sum, length) => sum + length, 0) > MOST_TEXT) return tooLarge('text', String(MOST_TEXT));
  const textOf = cellTexts();
  return read.map(({ sheet, data }, i) => ({ name: sheet, rows: data.map((row) => row.map(textOf)), merges: merges[i] ?? [] }));
}

/** Cells as texts: a day as `YYYY-MM-DD`, also where Excel shows it otherwise. Cells that share a text share the work. */
function cellTexts(): (value: unknown) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') return '';
    const text = known.get(value) ?? value.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim();
    known.set(value, text);
    return text;
  };
}
