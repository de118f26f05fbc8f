/** The sections inside a column, each a drop target that means what it says (planning rules §2). */
import type { DropTarget } from '../domain/command.ts';
import type { Card } from '../domain/records.ts';
import { BOARD_COLUMNS, boardDay, columnOf, columnQuarter, columnTarget, ruleOf } from './columns.ts';
import type { BoardDay, ColumnId } from './columns.ts';
import { civil, fromDayNumber, isoWeekOf, mondayOf, quarterOfMonth, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate, IsoWeek } from './date.ts';
import { monthOfRule } from './recurrence.ts';
import { nthWeekday } from './movable-holidays.ts';
import { NO_SLOT, daySlot, formatWeek, slotWeek, weekSlot } from './slot.ts';

export type SectionKind = 'overdue' | 'no-day' | 'day' | 'no-date' | 'week' | 'month' | 'quarter' | 'recurring-month' | 'ideas';
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}
export interface YearQuarter {
  readonly year: number;
  readonly quarter: number;
}

export interface Section {
  /** Stable: `day:2026-11-24`, `no-day:2026-W48`, `overdue`, `no-date`, `week:2026-W50`, `month:2027-02`, `quarter:2027-Q1`, `recurring:11`, `recurring:q4`, `ideas`. */
  readonly key: string;
  readonly column: ColumnId;
  readonly kind: SectionKind;
  readonly date: CalendarDate | null;
  readonly week: IsoWeek | null;
  /** Year 0 in a Recurring column: the month of every year. */
  readonly month: YearMonth | null;
  readonly quarter: YearQuarter | null;
  /** What dropping here means; null where nothing can be dropped. */
  readonly target: DropTarget | null;
}

const THURSDAY = 4;
/** Planned shows so many weeks one by one, from the week after next. */
const SINGLE_WEEKS = 8;
const MONTHS_AHEAD = 12;
const QUARTERS_AHEAD = 4;

const pad = (n: number): string => String(n).padStart(2, '0');
const slotTarget = (slot: Extract<DropTarget, { type: 'slot' }>['slot']): DropTarget => ({ type: 'slot', slot });

function section(column: ColumnId, kind: SectionKind, key: string, target: DropTarget | null, about: Partial<Section> = {}): Section {
  return { key, column, kind, date: null, week: null, month: null, quarter: null, target, ...about };
}

/** The first day after the eight single weeks of Planned: a Monday's day number. */
const farMonday = (day: BoardDay): number => day.monday + 7 * (2 + SINGLE_WEEKS);

/** The key of the section a card stands in; null where it is not on the board. */
export function sectionKeyOf(card: Card, today: CalendarDate): string | null {
  const column = columnOf(card, today);
  if (column === null || column === 'archive') return null;
  const day = boardDay(today);
  switch (column) {
    case 'ideas': return 'ideas';
    case 'this-week': return keyInWeek(card, day.thisWeek, day);
    case 'next-week': return keyInWeek(card, day.nextWeek, day);
    case 'planned': return keyInPlanned(card, day);
    default: {
      const month = monthOfRule(ruleOf(card), day.year);
      return month === null ? `recurring:q${columnQuarter(column)}` : `recurring:${pad(month)}`;
    }
  }
}

function keyInWeek({ slot, publishedAt }: Card, week: IsoWeek, day: BoardDay): string {
  const own = slotWeek(slot);
  if (own?.year === week.year && own.week === week.week) {
    return slot.precision === 'week' ? `no-day:${formatWeek(week)}` : `day:${slot.precision === 'day' || slot.precision === 'time' ? slot.date : ''}`;
  }
  // Published this week on an earlier slot: done, so on the day it went out rather than under Overdue.
  const out = publishedAt?.slice(0, 10);
  return out !== undefined && out >= day.firstDate && out < day.nextFirstDate ? `day:${out}` : 'overdue';
}

function keyInPlanned({ slot }: Card, day: BoardDay): string {
  if (slot.precision === 'none') return 'no-date';
  if (slot.precision === 'quarter') return `quarter:${slot.year}-Q${slot.quarter}`;
  const number = slot.precision === 'week' ? mondayOf(slot) : toDayNumber(slot.date);
  const monday = number - weekdayOf(number) + 1;
  if (monday < farMonday(day)) return `week:${formatWeek(isoWeekOf(monday))}`;
  const { year, month } = civil(monday + THURSDAY - 1);
  return `month:${year}-${pad(month)}`;
}

/**
 * The sections of a column, in order. Months and quarters of Planned are listed for a year ahead, and beyond that where
 * `occupied` (keys of sections that hold cards) names them.
 */
export function sectionsOf(column: ColumnId, today: CalendarDate, occupied: Iterable<string> = []): Section[] {
  const day = boardDay(today);
  switch (column) {
    case 'ideas': return [section(column, 'ideas', 'ideas', { type: 'ideas' })];
    case 'this-week': return [section(column, 'overdue', 'overdue', null), ...weekSections(column, day.monday)];
    case 'next-week': return weekSections(column, day.monday + 7);
    case 'planned': return plannedSections(day, occupied);
    case 'archive': return [];
    default: return recurringSections(column, columnQuarter(column)!, today); // the rest are the four Recurring columns
  }
}

function weekSections(column: ColumnId, monday: number): Section[] {
  const week = isoWeekOf(monday);
  const days = Array.from({ length: 7 }, (_, i) => {
    const date = fromDayNumber(monday + i);
    return section(column, 'day', `day:${date}`, slotTarget(daySlot(date)), { date, week });
  });
  return [section(column, 'no-day', `no-day:${formatWeek(week)}`, slotTarget(weekSlot(week)), { week }), ...days];
}

function plannedSections(day: BoardDay, occupied: Iterable<string>): Section[] {
  const weeks = Array.from({ length: SINGLE_WEEKS }, (_, i) => {
    const week = isoWeekOf(day.monday + 7 * (2 + i));
    return section('planned', 'week', `week:${formatWeek(week)}`, slotTarget(weekSlot(week)), { week });
  });
  const keys = [...occupied];
  const far = farMonday(day);
  const firstMonth = monthCount(civil(far + THURSDAY - 1));
  const months = numbered(firstMonth, MONTHS_AHEAD, keys, /^month:(\d+)-(\d+)$/, 12);
  const { year, month } = civil(toDayNumber(day.today));
  const currentQuarter = year * 4 + quarterOfMonth(month) - 1;
  const quarters = numbered(currentQuarter, QUARTERS_AHEAD, keys, /^quarter:(\d+)-Q(\d)$/, 4);
  return [
    section('planned', 'no-date', 'no-date', slotTarget(NO_SLOT)),
    ...weeks,
    ...months.map((n) => monthSection({ year: Math.floor(n / 12), month: (n % 12) + 1 }, far)),
    ...quarters.map((n) => quarterSection({ year: Math.floor(n / 4), quarter: (n % 4) + 1 }, n >= currentQuarter)),
  ];
}

const monthCount = ({ year, month }: YearMonth): number => year * 12 + month - 1;

/** `count` numbers from `first`, and those that keys name, in order: months or quarters counted from year 0. */
function numbered(first: number, count: number, keys: readonly string[], pattern: RegExp, perYear: number): number[] {
  const numbers = new Set(Array.from({ length: count }, (_, i) => first + i));
  for (const key of keys) {
    const match = pattern.exec(key);
    if (match) numbers.add(+match[1]! * perYear + +match[2]! - 1); // the pattern has both groups
  }
  return [...numbers].sort((a, b) => a - b);
}

/** A month's target is its first ISO week (by Thursday) after the single weeks, so that a drop lands here. */
function monthSection(month: YearMonth, far: number): Section {
  const thursday = Math.max(nthWeekday(month.year, month.month, 1, THURSDAY), far + THURSDAY - 1);
  return section('planned', 'month', `month:${month.year}-${pad(month.month)}`, slotTarget(weekSlot(isoWeekOf(thursday))), { month });
}

/** A quarter that has ended holds published cards only and takes no drop: it would land under Overdue. */
function quarterSection(quarter: YearQuarter, open: boolean): Section {
  const target = open ? slotTarget({ precision: 'quarter', ...quarter }) : null;
  return section('planned', 'quarter', `quarter:${quarter.year}-Q${quarter.quarter}`, target, { quarter });
}

function recurringSections(column: ColumnId, quarter: number, today: CalendarDate): Section[] {
  const months = [1, 2, 3].map((i) => {
    const month = (quarter - 1) * 3 + i;
    const target: DropTarget = { type: 'recurring', rule: { type: 'month', month } };
    return section(column, 'recurring-month', `recurring:${pad(month)}`, target, { month: { year: 0, month } });
  });
  return [...months, section(column, 'quarter', `recurring:q${quarter}`, columnTarget(column, today), { quarter: { year: 0, quarter } })];
}

/** The sections of all columns of the board, in order. */
export function allSections(today: CalendarDate, occupied: Iterable<string> = []): Section[] {
  const keys = [...occupied];
  return BOARD_COLUMNS.flatMap((column) => sectionsOf(column, today, keys));
}
