/** One row of the CSV: one placement, with what it says about its card. */
import { NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH } from '../../domain/lengths.ts';
import type { Format, Status } from '../../domain/records.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { parseRule } from '../../planning/recurrence-text.ts';
import { NO_SLOT, daySlot, slotDate } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import { cleanName } from '../directory.ts';
import type { LeftOut, LeftOutReason } from '../import-plan.ts';
import type { Column } from './columns.ts';
import { readDateCell, readTimeCell } from './slot-cell.ts';
import type { CsvRow, CsvTable } from './table.ts';
import { readFormat, readNames, readStatus, readYesNo } from './words.ts';

export interface PlacementRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly owners: readonly string[];
  readonly channel: string;
  /** Null: what the channel's platform usually takes. */
  readonly format: Format | null;
  readonly slot: Slot;
  readonly sponsored: boolean;
  readonly category: string;
  readonly status: Status;
  readonly rule: RecurrenceRule | null;
  readonly tags: readonly string[];
  readonly campaign: string;
  /** What has no field of its own: "header: value". */
  readonly notes: readonly string[];
}

const SHOWN = 60;
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text);

/** Reads a row, or says why it is left out: the first thing that is wrong with it. */
export function readRow(table: CsvTable, row: CsvRow): PlacementRow | LeftOut {
  const cells = new Cells(table, row);
  const title = cleanName(cells.text('title'));
  if (row.quoteOpen) cells.refuse('quote-open', '');
  const extra = row.cells.slice(table.headers.length).join(' ').trim();
  if (extra !== '') cells.refuse('too-many-cells', extra);
  if (title === '') cells.refuse('title-missing', '');
  if (title.length > TITLE_LENGTH) cells.refuse('title-too-long', title);
  if (cells.text('text').length > TEXT_LENGTH) cells.refuse('text-too-long', cells.text('text'));
  const rule = cells.read('recurring', 'rule-unknown', parseRule, null);
  const { slot, notes } = slotOf(cells, rule !== null);
  const read: PlacementRow = {
    id: cells.text('id').trim(), title, text: cells.text('text'), rule, slot,
    owners: cells.names('owners'), channel: cells.name('channel'), category: cells.name('category'), tags: cells.names('tags'),
    campaign: cells.name('campaign'),
    format: cells.read('format', 'format-unknown', readFormat, null),
    status: cells.read('status', 'status-unknown', readStatus, 'planned'),
    sponsored: cells.read('sponsored', 'sponsored-unknown', readYesNo, false),
    notes: [...notes, ...cells.unknown()],
  };
  return cells.wrong ? { row: row.row, what: shorten(title), ...cells.wrong } : read;
}

/** A recurring card's day comes from its rule, and a time needs a day: what has no place is kept as a note. */
function slotOf(cells: Cells, recurring: boolean): { slot: Slot; notes: string[] } {
  const slot = cells.read('date', 'date-unknown', readDateCell, NO_SLOT);
  const time = cells.read('time', 'time-unknown', readTimeCell, null);
  if (recurring) return { slot: NO_SLOT, notes: [...cells.asNote('date'), ...cells.asNote('time')] };
  if (time === null) return { slot, notes: [] };
  const date = slotDate(slot);
  return date ? { slot: daySlot(date, time), notes: [] } : { slot, notes: cells.asNote('time') };
}

/** The cells of a row by column, and the first that can't be read. */
class Cells {
  readonly #table: CsvTable;
  readonly #cells: readonly string[];
  wrong: Pick<LeftOut, 'reason' | 'params'> | null = null;

  constructor(table: CsvTable, row: CsvRow) {
    this.#table = table;
    this.#cells = row.cells;
  }

  refuse(reason: LeftOutReason, value: string): void {
    this.wrong ??= { reason, params: { value: shorten(cleanName(value)) } };
  }

  text(column: Column): string {
    return this.#cells[this.#table.columns.get(column) ?? -1] ?? '';
  }

  /** What a cell says; `empty` where it says nothing. */
  read<T>(column: Column, reason: LeftOutReason, reader: (cell: string) => T | null, empty: T): T {
    const cell = this.text(column);
    if (cell.trim() === '') return empty;
    const value = reader(cell);
    if (value === null) this.refuse(reason, cell);
    return value ?? empty;
  }

  name(column: Column): string {
    return this.#checked(cleanName(this.text(column)));
  }

  names(column: Column): string[] {
    return readNames(this.text(column)).map((name) => this.#checked(name));
  }

  asNote(column: Column): string[] {
    const value = this.text(column).trim();
    return value === '' ? [] : [`${this.#table.headers[this.#table.columns.get(column) ?? -1] ?? column}: ${value}`];
  }

  /** The cells of columns that we don't know. */
  unknown(): string[] {
    const known = new Set(this.#table.columns.values());
    return this.#table.headers.flatMap((header, i) => {
      const value = this.#cells[i]?.trim() ?? '';
      return known.has(i) || value === '' ? [] : [header.trim() === '' ? value : `${header.trim()}: ${value}`];
    });
  }

  #checked(name: string): string {
    if (name.length > NAME_LENGTH) this.refuse('name-too-long', name);
    return name;
  }
}
