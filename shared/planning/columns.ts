/** The columns of the board: derived from slot, kind and status, never stored (planning rules §2). */
import type { DropTarget } from '../domain/command.ts';
import type { Card } from '../domain/records.ts';
import { fromDayNumber, isoWeekOf, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate, IsoWeek } from './date.ts';
import { quarterOfRule } from './recurrence.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { NO_SLOT, slotDate, slotSpan, weekSlot } from './slot.ts';
import type { Slot } from './slot.ts';

export const BOARD_COLUMNS = [
  'ideas', 'this-week', 'next-week', 'planned', 'recurring-q1', 'recurring-q2', 'recurring-q3', 'recurring-q4',
] as const;
export type BoardColumnId = (typeof BOARD_COLUMNS)[number];
/** The archive is not on the board, but always findable. */
export type ColumnId = BoardColumnId | 'archive';

/** The weeks around today, worked out once a day. Dates compare as text. */
export interface BoardDay {
  readonly today: CalendarDate;
  readonly year: number;
  /** Day number of this week's Monday. */
  readonly monday: number;
  readonly thisWeek: IsoWeek;
  readonly nextWeek: IsoWeek;
  readonly firstDate: CalendarDate;
  readonly nextFirstDate: CalendarDate;
  /** The first date after next week. */
  readonly laterDate: CalendarDate;
}

let known: BoardDay | null = null; // of the last day asked for: the same answer, sooner

/** The weeks around a day. */
export function boardDay(today: CalendarDate): BoardDay {
  if (known?.today === today) return known;
  const number = toDayNumber(today);
  const monday = number - weekdayOf(number) + 1;
  known = {
    today, year: +today.slice(0, 4), monday, thisWeek: isoWeekOf(monday), nextWeek: isoWeekOf(monday + 7),
    firstDate: fromDayNumber(monday), nextFirstDate: fromDayNumber(monday + 7), laterDate: fromDayNumber(monday + 14),
  };
  return known;
}

/** Where the days of a slot lie, seen from the current week. Quarters and no slot lie in no week: later, or past. */
type Place = 'past' | 'this-week' | 'next-week' | 'later';

function placeOf(slot: Slot, day: BoardDay): Place {
  const date = slotDate(slot);
  if (date !== null) {
    if (date < day.firstDate) return 'past';
    if (date < day.nextFirstDate) return 'this-week';
    return date < day.laterDate ? 'next-week' : 'later';
  }
  if (slot.precision === 'week') {
    const weeks = (slotSpan(slot)![0] - day.monday) / 7; // a week has days
    if (weeks < 0) return 'past';
    return weeks === 0 ? 'this-week' : weeks === 1 ? 'next-week' : 'later';
  }
  // A quarter is overdue when it has ended, in the middle of a week too.
  const span = slotSpan(slot);
  return span && span[1] < toDayNumber(day.today) ? 'past' : 'later';
}

/** A recurring card has a rule; one that lost it is shown rather than hidden. */
export function ruleOf(card: Pick<Card, 'rule'>): RecurrenceRule {
  return card.rule ?? { type: 'quarter', quarter: 1 };
}

/**
 * The column a card stands in (planning rules §2); null for a card that was archived by hand or lies in the bin.
 * Published this week on a slot of an earlier one: it stays in This week.
 */
export function columnOf(card: Card, today: CalendarDate): ColumnId | null {
  if (card.archived || card.deletedAt !== null) return null;
  const day = boardDay(today);
  if (card.kind === 'recurring') return recurringColumn(quarterOfRule(ruleOf(card), day.year));
  if (card.status === 'idea' && card.slot.precision === 'none') return 'ideas';
  const place = placeOf(card.slot, day);
  if (card.status === 'published') {
    const published = card.publishedAt === null ? place === 'past' && card.slot.precision !== 'quarter' : card.publishedAt.slice(0, 10) < day.firstDate;
    if (published) return 'archive';
    if (place === 'past' && card.publishedAt === null) return 'planned'; // a past quarter: the week is not known
  }
  return place === 'past' ? 'this-week' : place === 'later' ? 'planned' : place;
}

/** The Recurring column of a quarter (1–4). */
function recurringColumn(quarter: number): ColumnId {
  return `recurring-q${quarter as 1 | 2 | 3 | 4}`; // there are four quarters
}

/** The quarter (1–4) of a Recurring column; null for the other columns. */
export function columnQuarter(column: ColumnId): number | null {
  return column.startsWith('recurring-q') ? +column.slice(-1) : null;
}

/** What a drop on a column's own head means (planning rules §2); null where nothing can be dropped. */
export function columnTarget(column: ColumnId, today: CalendarDate): DropTarget | null {
  const quarter = columnQuarter(column);
  if (quarter !== null) return { type: 'recurring', rule: { type: 'quarter', quarter } };
  switch (column) {
    case 'ideas': return { type: 'ideas' };
    case 'this-week': return { type: 'slot', slot: weekSlot(boardDay(today).thisWeek) };
    case 'next-week': return { type: 'slot', slot: weekSlot(boardDay(today).nextWeek) };
    case 'planned': return { type: 'slot', slot: NO_SLOT };
    default: return null;
  }
}
