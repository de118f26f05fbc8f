/** The activities in a table, cell by cell; what can't be read is named with its cell. */
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { cleanName } from '../directory.ts';
import type { LeftOutReason } from '../import-plan.ts';
import { isMark, linesOf, tooLong } from './activity.ts';
import type { Activity, Detail, NotTaken } from './activity.ts';
import type { Column } from './columns.ts';
import type { ChannelOf, Frame } from './frame.ts';
import { isWeekday, roleOfHeading } from './mapping.ts';
import { ownTime } from './own-time.ts';
import { detailOfRow } from './row-detail.ts';
import { timeOfRow } from './row-time.ts';
import { cellAt, MOST_COLUMNS } from './sheet.ts';
import type { Merge, Sheet } from './sheet.ts';
import type { Times } from './times.ts';

export interface TableRead {
  readonly activities: readonly Activity[];
  readonly notTaken: readonly NotTaken[];
}

/** Reads a sheet in a frame. */
export function readSheet(sheet: Sheet, frame: Frame): TableRead {
  const reader = new Reader(sheet, frame);
  for (let row = frame.first; row < sheet.rows.length; row++) {
    if (!frame.headings.includes(row)) reader.readRow(row);
  }
  return reader;
}

const place = (row: number, column: number): number => row * MOST_COLUMNS + column;

/** What the heading of a column of things adds to a row's details: its channel where it holds posts; a weekday is a note, others are categories, but for words for what happens. */
function saysOf({ heading, role }: Column = { heading: '', role: 'title' }, channelOf: ChannelOf): (detail: Detail) => Detail {
  const name = cleanName(heading);
  if (role === 'posts' && name !== '') return (detail) => ({ ...detail, channels: [...new Set([channelOf(heading) ?? name, ...detail.channels])] });
  if (isWeekday(heading)) return (detail) => ({ ...detail, notes: [name, ...detail.notes] });
  if (role !== 'activities' || roleOfHeading(heading) !== null) return (detail) => detail;
  return (detail) => (detail.category === '' ? { ...detail, category: name } : detail);
}

class Reader implements TableRead {
  readonly activities: Activity[] = [];
  readonly notTaken: NotTaken[] = [];
  readonly #sheet: Sheet;
  readonly #frame: Frame;
  /** The category, and the month, that stand once for the rows below them. */
  #category = '';
  #month: RecurrenceRule | null = null;
  #times: Times;
  readonly #merges: ReadonlyMap<number, Merge>;
  /** The columns of things, from left to right, and what the heading of each says of them; those that name a row's. */
  readonly #things: readonly (readonly [column: number, says: (detail: Detail) => Detail])[];
  readonly #labels: readonly number[];

  constructor(sheet: Sheet, frame: Frame) {
    this.#sheet = sheet;
    this.#frame = frame;
    this.#times = frame.times;
    this.#merges = new Map(sheet.merges.map((merge) => [place(merge.row, merge.column), merge]));
    const { byRole, columns, timeColumn } = frame;
    const things = [...(byRole.get('title') ?? []), ...(byRole.get('activities') ?? []), ...(byRole.get('posts') ?? [])].sort((a, b) => a - b);
    this.#things = things.map((column) => [column, saysOf(columns.get(column), frame.channelOf)]);
    this.#labels = timeColumn === null ? (byRole.get('title') ?? []) : [];
  }

  readRow(row: number): void {
    const { layout, timeColumn, blocks } = this.#frame;
    const block = blocks?.get(row);
    if (block) {
      this.#times = block;
      return;
    }
    const cells = this.#sheet.rows[row] ?? [];
    if (cells.every((cell) => cell === '')) {
      this.#category = '';
      return;
    }
    const detail = detailOfRow(this.#sheet, this.#frame, row, this.#category);
    this.#category = detail.category;
    if (layout === 'list') this.#readListed(row, detail);
    else if (timeColumn === null) for (const [column, rule] of this.#times) this.#readCell(row, column, rule, detail);
    else this.#readDown(row, this.#times.get(row), detail);
  }

  #readListed(row: number, detail: Detail): void {
    const { rule, note, unread, column: at, month } = timeOfRow(this.#sheet, this.#frame, row);
    this.#month = month ?? this.#month;
    const when = rule ?? (unread === '' && this.#frame.byRole.has('month') ? this.#month : null);
    for (const [column] of this.#things) {
      const cell = cellAt(this.#sheet, row, column);
      const titles = linesOf(cell);
      if (titles.length > 0 && when) for (const title of titles) this.#take(row, column, title, when, { ...detail, notes: [...detail.notes, ...note] });
      else if (titles.length > 0) this.#refuse(row, at ?? column, cell, unread === '' ? 'when-missing' : 'when-unknown', { value: unread.slice(0, 60).toWellFormed() });
      else if (rule) this.#refuse(row, column, '', 'title-missing');
    }
  }

  #readDown(row: number, rule: RecurrenceRule | undefined, detail: Detail): void {
    const when = timeOfRow(this.#sheet, this.#frame, row).rule ?? rule;
    for (const [column, says] of this.#things) {
      const cell = cellAt(this.#sheet, row, column);
      if (cell !== '' && when) this.#readCell(row, column, when, says(detail));
      else if (cell !== '') this.#refuse(row, column, cell, 'when-missing');
    }
  }

  /** A cell below or beside its month: each line an activity, that may name its own week or day. */
  #readCell(row: number, column: number, rule: RecurrenceRule, detail: Detail): void {
    const cell = cellAt(this.#sheet, row, column);
    if (cell === '') return;
    const labelled = this.#labels.find((one) => one !== column && cellAt(this.#sheet, row, one) !== '');
    const label = labelled === undefined ? '' : cellAt(this.#sheet, row, labelled);
    if (label !== '' && isMark(cell)) return this.#take(row, column, cleanName(label), rule, detail);
    const merge = this.#merges.get(place(row, column));
    const end = merge && this.#times.get(this.#frame.timeColumn === null ? merge.toColumn : merge.toRow);
    const spanning = end && end !== rule ? [this.#spanNote(merge.row, merge.column, merge.toRow, merge.toColumn)] : [];
    for (const line of linesOf(cell)) {
      const { title, rule: named, elsewhere } = ownTime(line, rule);
      this.#take(row, column, label === '' ? title : `${cleanName(label)}: ${title}`, named, spanning.length > 0 ? { ...detail, notes: [...detail.notes, ...spanning] } : detail, elsewhere);
    }
  }

  /** Which headings a cell over several of them covers. */
  #spanNote(row: number, column: number, toRow: number, toColumn: number): string {
    const { timeColumn, headings } = this.#frame;
    const head = (at: number): string => headings.map((one) => cellAt(this.#sheet, one, at)).findLast((text) => text !== '') ?? '';
    return timeColumn === null ? `${head(column)}–${head(toColumn)}` : `${cellAt(this.#sheet, row, timeColumn)}–${cellAt(this.#sheet, toRow, timeColumn)}`;
  }

  #take(row: number, column: number, title: string, rule: RecurrenceRule, detail: Detail, elsewhere = false): void {
    const activity: Activity = { ...detail, title, rule, row, column, ...(elsewhere && { elsewhere }) };
    const wrong = tooLong(activity);
    if (wrong) this.#refuse(row, column, title, wrong.reason, wrong.params);
    else this.activities.push(activity);
  }

  #refuse(row: number, column: number, what: string, reason: LeftOutReason, params: NotTaken['params'] = {}): void {
    const short = cleanName(what);
    this.notTaken.push({ row, column, what: short.length > 60 ? `${short.slice(0, 60).toWellFormed()}…` : short, reason, params });
  }
}
