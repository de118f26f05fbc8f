/** Slots: when a card is planned, as precisely as it is known (planning rules §1). */
import { fromDayNumber, isoWeekOf, mondayOf, parseDate, parseTime, quarterSpan, toDayNumber, weeksInYear } from './date.ts';
import type { CalendarDate, IsoWeek, TimeOfDay } from './date.ts';

export type Slot =
  | { readonly precision: 'none' }
  | { readonly precision: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly precision: 'week'; readonly year: number; readonly week: number }
  | { readonly precision: 'day'; readonly date: CalendarDate }
  | { readonly precision: 'time'; readonly date: CalendarDate; readonly time: TimeOfDay };

/** First and last day number of a slot, both included. */
export type DaySpan = readonly [from: number, to: number];

export const NO_SLOT: Slot = { precision: 'none' };

/** A week slot; week 53 becomes 52 in a year without one (planning rules §3). */
export function weekSlot({ year, week }: IsoWeek): Slot {
  return { precision: 'week', year, week: Math.min(week, weeksInYear(year)) };
}

/** A day slot, or a time slot where a time is given. */
export function daySlot(date: CalendarDate, time?: TimeOfDay | null): Slot {
  return time ? { precision: 'time', date, time } : { precision: 'day', date };
}

/** The date of a slot that has one, else null. */
export function slotDate(slot: Slot): CalendarDate | null {
  return slot.precision === 'day' || slot.precision === 'time' ? slot.date : null;
}

/** The time of day of a slot that has one, else null. */
export function slotTime(slot: Slot): TimeOfDay | null {
  return slot.precision === 'time' ? slot.time : null;
}

/** A slot that something moves to from another: on another day it keeps its time of day. */
export function slotAt(from: Slot, to: Slot): Slot {
  return to.precision === 'day' ? daySlot(to.date, slotTime(from)) : to;
}

/** The days a slot covers; null for no slot. */
export function slotSpan(slot: Slot): DaySpan | null {
  switch (slot.precision) {
    case 'none':
      return null;
    case 'quarter':
      return quarterSpan(slot.year, slot.quarter);
    case 'week': {
      const monday = mondayOf(slot);
      return [monday, monday + 6];
    }
    case 'day':
    case 'time': {
      const day = toDayNumber(slot.date);
      return [day, day];
    }
  }
}

/** The ISO week a slot lies in; null for none and for a quarter, which lies in no week (planning rules §2). */
export function slotWeek(slot: Slot): IsoWeek | null {
  if (slot.precision === 'week') return { year: slot.year, week: slot.week };
  const date = slotDate(slot);
  return date ? isoWeekOf(toDayNumber(date)) : null;
}

/** A slot the same distance later: days for a day or time, the nearest whole weeks for a week, otherwise unchanged. */
export function shiftSlot(slot: Slot, days: number): Slot {
  switch (slot.precision) {
    case 'day':
    case 'time':
      return { ...slot, date: fromDayNumber(toDayNumber(slot.date) + days) };
    case 'week':
      return { precision: 'week', ...isoWeekOf(mondayOf(slot) + 7 * Math.round(days / 7)) };
    default:
      return slot;
  }
}

/** Writes a slot as `2026-Q4`, `2026-W48`, `2026-11-23`, `2026-11-23T13:00`, or an empty text for none. */
export function formatSlot(slot: Slot): string {
  switch (slot.precision) {
    case 'none':
      return '';
    case 'quarter':
      return `${slot.year}-Q${slot.quarter}`;
    case 'week':
      return formatWeek(slot);
    case 'day':
      return slot.date;
    case 'time':
      return `${slot.date}T${slot.time}`;
  }
}

/** Writes an ISO week as `2026-W48`. */
export function formatWeek({ year, week }: IsoWeek): string {
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Reads what `formatSlot` writes; null for anything else, weeks and quarters that do not exist included. */
export function parseSlot(text: string): Slot | null {
  if (text === '') return NO_SLOT;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) return { precision: 'quarter', year: +quarter[1]!, quarter: +quarter[2]! };
  const week = /^(\d{4})-W(\d{2})$/.exec(text);
  if (week) {
    const [year, number] = [+week[1]!, +week[2]!];
    return number >= 1 && number <= weeksInYear(year) ? { precision: 'week', year, week: number } : null;
  }
  const [dateText = '', timeText] = text.split('T');
  const date = parseDate(dateText);
  if (!date) return null;
  if (timeText === undefined) return { precision: 'day', date };
  const time = parseTime(timeText);
  return time ? { precision: 'time', date, time } : null;
}

/** Whether two slots mean the same. */
export function sameSlot(a: Slot, b: Slot): boolean {
  return a === b || formatSlot(a) === formatSlot(b);
}

/** A placement's effective slot: its own, else the card's (planning rules §1). */
export function effectiveSlot(card: { readonly slot: Slot }, placement: { readonly slot: Slot | null }): Slot {
  return placement.slot ?? card.slot;
}
