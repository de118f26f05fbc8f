/** The XML of a workbook's sheets, before the library reads it: what it has no limit for, and what it leaves out. */
import { MOST_COLUMNS, MOST_ROWS } from '../../shared/exchange/wheel/sheet.ts';
import type { Merge } from '../../shared/exchange/wheel/sheet.ts';

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,30}\s*`;
/** A tag's name may have a prefix. */
const PREFIX = String.raw`(?:[^\s<>:]*:)?`;
const OPENED = String.raw`<${PREFIX}(row|c)(?=[\s/>])`;
const EMPTY_ROW = new RegExp(String.raw`<(${PREFIX}row)(?=[\s/>])${ATTRIBUTES}(?:\/>|>\s*<\/\1>)`, 'g');
/** Formatted cells and rows count, too: so many have the million rows of a sheet. */
const MOST_TAGS = 3_000_000;
const MOST_ELEMENTS = 2000;

interface Checked {
  readonly xml: string;
  readonly cells: number;
  /** Cells from the first to the last row and column: the library makes room for all of them. */
  readonly area: number;
}

/** A sheet without what is empty, and how many cells it has; or why it is not read: a place outside of what we read, or said in a way that nobody writes. */
export function checkSheet(source: string, mostCells: number): Checked | 'rows' | 'columns' | 'cells' | 'unreadable' {
  const xml = withoutEmpty(source);
  if (xml === 'cells' || xml === 'unreadable') return xml;
  const opened = new RegExp(`${OPENED}(${ATTRIBUTES})`, 'g');
  let [cells, rows, columns] = [0, 0, 0];
  for (let match = opened.exec(xml); match; match = opened.exec(xml)) {
    const [, name, attributes = ''] = match;
    if (name === 'c' && ++cells > mostCells) return 'cells';
    const [place, second] = [...attributes.matchAll(/[\s:]r\s*=\s*["']([^"']*)["']/g)];
    if (!place && name === 'row') continue;
    const [, letters = '', number = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place?.[1] ?? '') ?? [];
    if (second || number === '' || (name === 'c') !== (letters !== '')) return 'unreadable';
    [rows, columns] = [Math.max(rows, +number), Math.max(columns, columnNumber(letters))];
    if (rows > MOST_ROWS) return 'rows';
    if (columns > MOST_COLUMNS) return 'columns';
  }
  return { xml, cells, area: rows * columns };
}

/** A sheet without the cells and rows that hold nothing: formatting often goes on to the last of a million rows. */
function withoutEmpty(xml: string): string {
  const opened = new RegExp(OPENED, 'g');
  const rest = new RegExp(String.raw`${ATTRIBUTES}(\/?)>`, 'y');
  const kept: string[] = [];
  let [from, tags] = [0, 0];
  for (let match = opened.exec(xml); match; match = opened.exec(xml)) {
    if (++tags > MOST_TAGS) return 'cells';
    rest.lastIndex = opened.lastIndex;
    const closed = rest.exec(xml);
    if (!closed) return 'unreadable';
    opened.lastIndex = rest.lastIndex;
    if (closed[1] === '' || match[1] === 'row') continue;
    if (match.index > from) kept.push(xml.slice(from, match.index));
    from = rest.lastIndex;
  }
  return [...kept, xml.slice(from)].join('').replace(EMPTY_ROW, '');
}

/** The merged cells of a sheet. */
export function mergesIn(xml: string): Merge[] {
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g).take(5000)];
  return merges.map(([, column = '', row = '', toColumn = '', toRow = '']) => ({ row: +row - 1, column: columnNumber(column) - 1, toRow: +toRow - 1, toColumn: columnNumber(toColumn) - 1 }));
}

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The attributes of each element of a name. */
export function elements(xml: string, name: string): Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(String.raw`<${PREFIX}${name}(?=[\s/>])(${ATTRIBUTES})\/?>`, 'g')).take(MOST_ELEMENTS)].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [key, double ?? single ?? ''])));
}
