/** Which of a workbook's sheets is the plan of a year, and how it is laid out. */
import { frameOf } from './frame.ts';
import type { ChannelOf, Frame } from './frame.ts';
import { LAYOUTS, roleOfHeading } from './mapping.ts';
import type { Layout, WheelMapping } from './mapping.ts';
import { readSheet } from './read-table.ts';
import type { TableRead } from './read-table.ts';
import type { Sheet } from './sheet.ts';
import { forgetWhen } from './when.ts';

export type KnownMapping = WheelMapping & { readonly layout: Layout };
export interface Reading {
  readonly sheet: Sheet;
  readonly mapping: KnownMapping;
  /** Null: nothing in the sheet is known. */
  readonly frame: Frame | null;
  readonly read: TableRead;
}

/** Without headings that we know, fewer rows than these make no list. */
const FEWEST = 3;
const NOTHING: TableRead = { activities: [], notTaken: [] };

/** The reading that takes most, the more precise of two that take as much; or as a person said. */
export function recognise(sheets: readonly Sheet[], said?: WheelMapping, channelOf?: ChannelOf): Reading {
  try {
    return reading(sheets, said, channelOf);
  } finally {
    forgetWhen();
  }
}

function reading(sheets: readonly Sheet[], said?: WheelMapping, channelOf?: ChannelOf): Reading {
  const chosen = said && sheets.find(({ name }) => name === said.sheet);
  if (said && chosen) return said.layout === null ? best([chosen], channelOf) : readingOf(chosen, { ...said, layout: said.layout }, channelOf);
  return best(sheets, channelOf);
}

function best(sheets: readonly Sheet[], channelOf?: ChannelOf): Reading {
  const readings = sheets.flatMap((sheet) => mostOf(LAYOUTS.map((layout) => readingOf(sheet, { sheet: sheet.name, layout, roles: {} }, channelOf)), worth) ?? []);
  const most = mostOf(readings, taken);
  const [first = { name: '', rows: [], merges: [] }] = sheets;
  return most ?? readingOf(first, { sheet: first.name, layout: 'list', roles: {} }, channelOf);
}

/** Any sheet can be read as a list, once somebody says what its columns hold. */
function readingOf(sheet: Sheet, mapping: KnownMapping, channelOf?: ChannelOf): Reading {
  const frame = frameOf(sheet, mapping.layout, mapping.roles, channelOf);
  return { sheet, mapping, frame, read: frame ? readSheet(sheet, frame) : NOTHING };
}

/** The first of those that are worth most; null where none is worth anything. */
function mostOf(readings: readonly Reading[], worthOf: (reading: Reading) => number): Reading | null {
  return readings.reduce<Reading | null>((before, next) => (worthOf(next) > (before ? worthOf(before) : 0) ? next : before), null);
}

const taken = ({ read: { activities, notTaken } }: Reading): number => activities.length - notTaken.length / 2;

/** A list whose headings are all known is one, however many months stand in a column of it. */
const CERTAIN = 1_000_000;

function worth(reading: Reading): number {
  const { frame, mapping, read: { activities } } = reading;
  if (!frame || activities.length === 0) return 0;
  if (mapping.layout !== 'list') return taken(reading);
  const columns = [...frame.columns.values()];
  const headed = columns.some(({ role, heading }) => role === 'title' && roleOfHeading(heading) === 'title');
  if (!headed) return activities.length < FEWEST ? 0 : taken(reading) - 1;
  return columns.every(({ heading }) => roleOfHeading(heading) !== null) ? CERTAIN + taken(reading) : taken(reading) + 0.9;
}
