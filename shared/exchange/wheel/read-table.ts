/** The activities in a table, cell by cell; what can't be read is named with its cell. */
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { parseRule } from '../../planning/recurrence-text.ts';
import { cleanName } from '../directory.ts';
import type { LeftOutReason } from '../import-plan.ts';
import { NO_DETAIL, linesOf, readLead, readNameCell, tooLong } from './activity.ts';
import type { Activity, Detail, NotTaken } from './activity.ts';
import { isMark } from './frame.ts';
import type { Frame } from './frame.ts';
import { roleOfHeading } from './mapping.ts';
import { ownTime } from './own-time.ts';
import { cellAt, mergeAt } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { readWhen } from './when.ts';

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

class Reader implements TableRead {
  readonly activities: Activity[] = [];
  readonly notTaken: NotTaken[] = [];
  readonly #sheet: Sheet;
  readonly #frame: Frame;
  /** The category, or the month, that stands once for the rows below it. */
  #category = '';
  #month: RecurrenceRule | null = null;

  constructor(sheet: Sheet, frame: Frame) {
    this.#sheet = sheet;
    this.#frame = frame;
  }

  readRow(row: number): void {
    const { layout, times } = this.#frame;
    const cells = this.#sheet.rows[row] ?? [];
    if (cells.every((cell) => cell === '')) {
      this.#category = '';
      return;
    }
    const detail = this.#detailOf(row);
    if (layout === 'list') this.#readListed(row, detail);
    else if (this.#frame.timeColumn === null) for (const [column, rule] of times) this.#readCell(row, column, rule, detail);
    else this.#readDown(row, times.get(row), detail);
  }

  #columnsWith(...roles: string[]): number[] {
    return [...this.#frame.columns].filter(([, { role }]) => roles.includes(role)).map(([column]) => column);
  }

  #detailOf(row: number): Detail {
    const texts = (role: string): string[] => this.#columnsWith(role).map((column) => cellAt(this.#sheet, row, column)).filter((cell) => cell !== '');
    const own = cleanName(texts('category')[0] ?? '');
    if (own !== '') this.#category = own;
    const noted = this.#columnsWith('notes').flatMap((column) => {
      const [heading, cell] = [cleanName(this.#frame.columns.get(column)?.heading ?? ''), cellAt(this.#sheet, row, column)];
      return cell === '' ? [] : [heading === '' ? cell : `${heading}: ${cell}`];
    });
    return {
      category: own === '' && this.#holds(row) ? this.#category : own, owners: readNameCell(texts('owners').join('\n')), channels: readNameCell(texts('channel').join('\n')),
      campaign: cleanName(texts('campaign')[0] ?? ''), tags: readNameCell(texts('tags').join('\n')), leadWeeks: readLead(texts('lead')[0] ?? ''), text: texts('text').join('\n'), notes: noted,
    };
  }

  /** Whether the category above goes on in a row that has none: it is one cell with it, or the table is no list. */
  #holds(row: number): boolean {
    const column = this.#columnsWith('category')[0] ?? -1;
    return this.#frame.layout !== 'list' || this.#sheet.merges.some((merge) => merge.column === column && merge.row < row && merge.toRow >= row);
  }

  #readListed(row: number, detail: Detail): void {
    for (const column of this.#columnsWith('title', 'activities')) {
      const cell = cellAt(this.#sheet, row, column);
      const { rule, note, wrong } = this.#timeOf(row);
      if (linesOf(cell).length === 0) {
        if (wrong === null) this.#refuse(row, column, '', 'title-missing');
      } else if (!rule) this.#refuse(row, column, cell, wrong === '' || wrong === null ? 'when-missing' : 'when-unknown', { value: wrong ?? '' });
      else for (const title of linesOf(cell)) this.#take(row, column, title, rule, { ...detail, notes: [...detail.notes, ...note] });
    }
  }

  /** When a row of a list is: its rule, else its day, week or month; the last where it stands once for several rows. `wrong`: what could not be read, '' for nothing. */
  #timeOf(row: number): { rule: RecurrenceRule | null; note: string[]; wrong: string | null } {
    let wrong: string | null = '';
    for (const role of ['rule', 'when', 'week', 'month'] as const) {
      for (const column of this.#columnsWith(role)) {
        const cell = cellAt(this.#sheet, row, column);
        if (cell === '') continue;
        const when = /^\d{1,2}$/.test(cell) ? numbered(cell, role, this.#frame.columns.get(column)?.heading ?? '') : readWhen(cell);
        if (!when) {
          wrong ||= cell;
          continue;
        }
        if (role === 'month') this.#month = when.rule;
        return { rule: when.rule, note: when.exact ? [] : [`${cleanName(this.#frame.columns.get(column)?.heading ?? '') || 'När'}: ${cell}`], wrong: null };
      }
    }
    const month = wrong === '' && this.#columnsWith('month').length > 0 ? this.#month : null;
    return { rule: month, note: [], wrong: month ? null : wrong };
  }

  #readDown(row: number, rule: RecurrenceRule | undefined, detail: Detail): void {
    const own = this.#timeOf(row).rule;
    for (const column of this.#columnsWith('activities', 'title')) {
      const { heading = '', role = 'title' } = this.#frame.columns.get(column) ?? {};
      const category = role === 'activities' && detail.category === '' && !isTitleWord(this.#frame, column) ? cleanName(heading) : detail.category;
      const cell = cellAt(this.#sheet, row, column);
      if (cell === '') continue;
      if (own ?? rule) this.#readCell(row, column, own ?? rule!, { ...detail, category }); // one of them is there
      else this.#refuse(row, column, cell, 'when-missing');
    }
  }

  /** A cell below or beside its month: each line an activity, that may name its own week or day. */
  #readCell(row: number, column: number, rule: RecurrenceRule, detail: Detail): void {
    const cell = cellAt(this.#sheet, row, column);
    const label = this.#columnsWith('title').filter((one) => one !== column && this.#frame.timeColumn === null).map((one) => cellAt(this.#sheet, row, one)).find((text) => text !== '') ?? '';
    if (label !== '' && isMark(cell)) return this.#take(row, column, cleanName(label), rule, detail);
    const merge = mergeAt(this.#sheet, row, column);
    const end = merge && this.#frame.times.get(this.#frame.timeColumn === null ? merge.toColumn : merge.toRow);
    const spanning = end && end !== rule ? [this.#spanNote(merge.row, merge.column, merge.toRow, merge.toColumn)] : [];
    for (const line of linesOf(cell)) {
      const { title, rule: named } = ownTime(line, rule);
      this.#take(row, column, label === '' ? title : `${cleanName(label)}: ${title}`, named, { ...detail, notes: [...detail.notes, ...spanning] });
    }
  }

  /** Which headings a cell over several of them covers. */
  #spanNote(row: number, column: number, toRow: number, toColumn: number): string {
    const { timeColumn, headings } = this.#frame;
    const head = (at: number): string => headings.map((one) => cellAt(this.#sheet, one, at)).findLast((text) => text !== '') ?? '';
    return timeColumn === null ? `${head(column)}–${head(toColumn)}` : `${cellAt(this.#sheet, row, timeColumn)}–${cellAt(this.#sheet, toRow, timeColumn)}`;
  }

  #take(row: number, column: number, title: string, rule: RecurrenceRule, detail: Detail): void {
    const activity: Activity = { ...NO_DETAIL, ...detail, title, rule, row, column };
    const wrong = tooLong(activity);
    if (wrong) this.#refuse(row, column, title, wrong.reason, wrong.params);
    else this.activities.push(activity);
  }

  #refuse(row: number, column: number, what: string, reason: LeftOutReason, params: NotTaken['params'] = {}): void {
    const short = cleanName(what);
    this.notTaken.push({ row, column, what: short.length > 60 ? `${short.slice(0, 60).toWellFormed()}…` : short, reason, params });
  }
}

/** A number alone means what its heading counts. */
function numbered(cell: string, role: string, heading: string): { rule: RecurrenceRule; exact: boolean } | null {
  const unit = role === 'week' ? 'week' : role === 'month' ? (/kv|qu/i.test(heading) ? 'quarter' : 'month') : '';
  const rule = unit === '' ? null : parseRule(`${unit} ${+cell}`);
  return rule && { rule, exact: true };
}

/** Whether a column is headed by a word for what happens, not by a category. */
function isTitleWord({ columns }: Frame, column: number): boolean {
  const heading = columns.get(column)?.heading ?? '';
  return heading === '' || roleOfHeading(heading) !== null;
}
