/** Where one is in the calendar: the day that the keyboard stands on, the day that gets a new card, the day that is open. */
import { create } from 'zustand';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { formatMonth, monthOf } from '../../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';
import { go, routeNow } from '../../../store/route.ts';
import type { Gap } from '../../gaps/gaps.ts';

interface CalendarState {
  readonly active: CalendarDate | null;
  /** The day under the pointer. */
  readonly pointed: CalendarDate | null;
  readonly adding: CalendarDate | null;
  /** The gap that the new card is to fill. */
  readonly addingFor: Gap | null;
  readonly opened: CalendarDate | null;
}
export const useCalendar = create<CalendarState>(() => ({ active: null, pointed: null, adding: null, addingFor: null, opened: null }));

/** Whether a day is one that is pointed at or walked to: only these offer and explain, a month has too many others. */
export const useIsNear = (date: CalendarDate): boolean => useCalendar((s) => s.pointed === date || s.active === date);

/** The day that gets the focus as soon as its month is shown. */
let awaited: CalendarDate | null = null;

const MONTH = '.month:not(.is-behind)';
export const cellOf = (date: CalendarDate): HTMLElement | null => document.querySelector(`${MONTH} [data-date="${date}"]`);

/** Shows a month. What lies over the view stays. */
export function showMonth(month: YearMonth): void {
  go({ view: { name: 'calendar', mode: 'month', at: `${formatMonth(month)}-01` as CalendarDate }, panel: routeNow().panel }); // every month has a first
}

/** Turns to the month of a day that is not on screen, or (`asOwn`) that is there only at the edge of another. True when it has to. */
export function bringOnScreen(date: CalendarDate, asOwn: boolean): boolean {
  const month = monthOf(date);
  if (asOwn ? document.querySelector(`${MONTH}[data-month="${formatMonth(month)}"]`) : cellOf(date)) return false;
  showMonth(month);
  return true;
}

/** Puts the keyboard on a day, in another month too. */
export function focusDay(date: CalendarDate, asOwn = false): void {
  useCalendar.setState({ active: date });
  if (bringOnScreen(date, asOwn)) awaited = date;
  else cellOf(date)?.focus();
}

/** Called when another month is on screen: gives the focus to the day that was waiting for it. */
export function monthShown(): void {
  if (awaited) cellOf(awaited)?.focus();
  awaited = null;
}

export function openDay(date: CalendarDate): void {
  useCalendar.setState({ opened: date, adding: null, addingFor: null, active: date });
}

/** Closes the open day. `back`: the focus returns to its cell. */
export function closeDay(back: boolean): void {
  const { opened } = useCalendar.getState();
  useCalendar.setState({ opened: null });
  if (opened && back) cellOf(opened)?.focus();
}

export function beginCard(date: CalendarDate, addingFor: Gap | null = null): void {
  useCalendar.setState({ adding: date, addingFor, opened: null, active: date });
}

/** In an open day the field is there already. */
export function fillInOpenDay(addingFor: Gap | null): void {
  useCalendar.setState({ addingFor });
}

export function endCard(back: boolean): void {
  const { adding } = useCalendar.getState();
  useCalendar.setState({ adding: null, addingFor: null });
  if (adding && back) cellOf(adding)?.focus();
}
