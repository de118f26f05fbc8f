/** The XML of a workbook's sheets, before the library reads it: what it has no limit for, and what it leaves out. */
import { MOST_COLUMNS, MOST_ROWS } from '../../shared/exchange/wheel/sheet.ts';
import type { Merge } from '../../shared/exchange/wheel/sheet.ts';

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*`;
const PLACED = new RegExp(String.raw`<(?:\w+:)?(row|c)(?=[\s/>])(${ATTRIBUTES})(\/?)>`, 'g');
const OPENED = /<(?:\w+:)?(?:row|c)(?=[\s/>])/g;

/** A sheet without the cells and rows that hold nothing: formatting often goes on to the last of a million rows. Null where its cells can't be told. */
export function withoutEmpty(xml: string): string | null {
  if ((xml.match(OPENED)?.length ?? 0) !== (xml.match(PLACED)?.length ?? 0)) return null;
  const cells = xml.replace(PLACED, (tag, name: string, _attributes, closed: string) => (closed && name === 'c' ? '' : tag));
  return cells.replace(new RegExp(String.raw`<((?:\w+:)?row)(?=[\s/>])${ATTRIBUTES}(?:\/>|>\s*<\/\1>)`, 'g'), '');
}

/** How many cells a sheet has. */
export const cellsIn = (xml: string): number => xml.match(/<(?:\w+:)?c(?=[\s/>])/g)?.length ?? 0;

/** Whether a cell or row lies outside of what we read, or says its place in a way that nobody writes. */
export function isTooLarge(xml: string): 'rows' | 'columns' | 'unreadable' | null {
  for (const [, name, attributes = ''] of xml.matchAll(PLACED)) {
    const place = /\sr\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (place === undefined && name === 'row') continue;
    const match = /^([A-Z]{0,3})(\d{1,7})$/.exec(place ?? '');
    if (!match || (name === 'c') !== (match[1] !== '')) return 'unreadable';
    if (+match[2]! > MOST_ROWS) return 'rows'; // the group is there
    if (columnNumber(match[1]!) > MOST_COLUMNS) return 'columns'; // the group is there
  }
  return null;
}

/** The merged cells of a sheet. */
export function mergesIn(xml: string): Merge[] {
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)].slice(0, 5000);
  return merges.map(([, column, row, toColumn, toRow]) => ({ row: +row! - 1, column: columnNumber(column!) - 1, toRow: +toRow! - 1, toColumn: columnNumber(toColumn!) - 1 })); // the groups are there
}

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The attributes of each element of a name. */
export function elements(xml: string, name: string): Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${name}(?=[\s/>])(${ATTRIBUTES})\/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [key, double ?? single ?? ''])));
}
