/** Sheets as a workbook (.xlsx): a frozen first row with filters, widths, days as real dates. Texts are texts: none is run as a formula. */
import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { SheetOut, ValueOut } from '../../shared/exchange/wheel/sheet-out.ts';
import { columnName } from '../../shared/exchange/wheel/sheet.ts';

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;
/** What a workbook would read as a character by its number; the library leaves it as it is. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;
const HEAD = { fontWeight: 'bold', backgroundColor: '#e8eef4', alignVertical: 'center', height: 22 } as const;

/** The bytes of a workbook. */
export function writeWorkbook(sheets: readonly SheetOut[]): Promise<Buffer> {
  const pages = sheets.map((sheet) => ({
    sheet: sheet.name, data: [sheet.headings.map((value) => ({ value, ...HEAD })), ...sheet.rows.map((row) => row.map(cellOf))],
    columns: sheet.widths.map((width) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' as const,
  }));
  return writeXlsxFile(pages, {
    features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: (xml, _options, { sheetIndex }) => withFilter(xml, sheets[sheetIndex]) } } } }],
  }).toBuffer();
}

function cellOf(value: ValueOut): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (typeof value === 'object') return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top', align: 'left' };
  const text = value.length > LONGEST ? `${value.slice(0, LONGEST - 1).toWellFormed()}…` : value;
  return { value: escaped(text), type: String, wrap: true, alignVertical: 'top' };
}

/** The library keeps texts as keys of an object, where "constructor" is one already: its first letter is then said by its number. */
function escaped(text: string): string {
  const plain = text.replace(ESCAPE, '_x005F_');
  return plain in {} ? `_x${plain.charCodeAt(0).toString(16).padStart(4, '0')}_${plain.slice(1)}` : plain;
}

/** Filters over the headings. */
function withFilter(xml: string, sheet: SheetOut | undefined): string {
  if (!sheet || sheet.rows.length === 0) return xml;
  const element = `<autoFilter ref="A1:${columnName(sheet.headings.length - 1)}${sheet.rows.length + 1}"/>`;
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [], 'worksheet');
}
