/** Which of a workbook's sheets is the plan of a year, and how it is laid out. */
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { LAYOUTS } from './mapping.ts';
import type { WheelMapping } from './mapping.ts';
import { readSheet } from './read-table.ts';
import type { TableRead } from './read-table.ts';
import type { Sheet } from './sheet.ts';

export interface Reading {
  readonly sheet: Sheet;
  readonly mapping: WheelMapping;
  /** Null: nothing in the sheet is known. */
  readonly frame: Frame | null;
  readonly read: TableRead;
}

/** Without headings that we know, fewer rows than these make no list. */
const FEWEST = 3;
const NOTHING: TableRead = { activities: [], notTaken: [] };

/** The reading that takes most, the more precise of two that take as much; or as a person said. */
export function recognise(sheets: readonly Sheet[], said?: WheelMapping): Reading {
  const chosen = said && sheets.find(({ name }) => name === said.sheet);
  if (said && chosen) return readingOf(chosen, said);
  const readings = sheets.flatMap((sheet) => LAYOUTS.map((layout) => readingOf(sheet, { sheet: sheet.name, layout, roles: {} })));
  const best = readings.reduce<Reading | null>((most, next) => (worth(next) > (most ? worth(most) : 0) ? next : most), null);
  const [first = { name: '', rows: [], merges: [] }] = sheets;
  return best ?? { sheet: first, mapping: { sheet: first.name, layout: 'list', roles: {} }, frame: null, read: NOTHING };
}

function readingOf(sheet: Sheet, mapping: WheelMapping): Reading {
  const frame = frameOf(sheet, mapping.layout, mapping.roles);
  return { sheet, mapping, frame, read: frame ? readSheet(sheet, frame) : NOTHING };
}

/** A list with headings of its own is one, however many months stand in a column of it. */
function worth({ frame, mapping, read: { activities, notTaken } }: Reading): number {
  if (!frame || activities.length === 0) return 0;
  const bare = mapping.layout === 'list' && ![...frame.columns.values()].some(({ role, heading }) => role === 'title' && heading !== '');
  if (bare && activities.length < FEWEST) return 0;
  const own = mapping.layout === 'list' && !bare ? 0.9 : 0;
  return activities.length - notTaken.length / 2 - (bare ? 1 : 0) + own;
}
