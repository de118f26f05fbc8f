/** Where one is in the calendar: the day that the keyboard stands on, the day that gets a new card, the day that is open. */
import { create } from 'zustand';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { formatMonth } from '../../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';
import { go, routeNow } from '../../../store/route.ts';
import type { Gap } from '../../gaps/gaps.ts';
import { weekIntoSight, weekToTop } from './weeks-state.ts';

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

/** The day that gets the focus as soon as it is drawn. */
let awaited: CalendarDate | null = null;

export const cellOf = (date: CalendarDate): HTMLElement | null => document.querySelector(`.month [data-date="${date}"]`);

/** Turns to a month, in the address. What lies over the view stays. */
export function showMonth(month: YearMonth): void {
  go({ view: { name: 'calendar', mode: 'month', at: `${formatMonth(month)}-01` as CalendarDate }, panel: routeNow().panel }); // every month has a first
}

/** Scrolls no further than to the week of a day; `asOwn`: so that its month begins at the top. */
export function bringOnScreen(date: CalendarDate, asOwn: boolean): void {
  if (asOwn) weekToTop(`${date.slice(0, 7)}-01` as CalendarDate); // every month has a first
  weekIntoSight(date);
}

/** Puts the keyboard on a day, wherever it is. */
export function focusDay(date: CalendarDate, asOwn = false): void {
  useCalendar.setState({ active: date });
  bringOnScreen(date, asOwn);
  awaited = date;
  focusAwaited();
}

/** Gives the focus to the day that was waiting to be drawn. */
export function focusAwaited(): void {
  const cell = awaited && cellOf(awaited);
  if (!cell) return;
  awaited = null;
  cell.focus({ preventScroll: true });
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
