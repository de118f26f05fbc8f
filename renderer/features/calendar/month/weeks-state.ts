/** Where the endless month is scrolled to: its rows on screen, and the ways to others. One list of weeks at a time is on the page. */
import { create } from 'zustand';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { monthOfRow, rowOf, rowsIn, spanAround, windowOver } from './week-window.ts';
import type { Range, Span } from './week-window.ts';

interface Weeks {
  /** The uppermost row; null until a day was asked for. */
  readonly top: number | null;
  readonly drawn: Range;
  /** Rows that fit, and the height of each in px. */
  readonly fits: number;
  readonly row: number;
}
/** The height of the weekdays' row, in px. */
export const WEEKDAYS = 28;
const TOP_BARS = 96;

const firstGuess = rowsIn(innerHeight - TOP_BARS - WEEKDAYS);
export const useWeeks = create<Weeks>(() => ({ top: null, drawn: { first: 0, end: 0 }, ...firstGuess }));

let known: Span | null = null;
/** The rows that there are; the same as long as the page is open. */
export const span = (): Span => (known ??= spanAround(usePlan.getState().today));

let scroller: HTMLElement | null = null;

/** Takes the element that scrolls, and its height; the uppermost week stays where it is. */
export function weeksIn(node: HTMLElement): void {
  scroller = node;
  const { fits, row } = rowsIn((node.parentElement?.clientHeight ?? node.clientHeight) - WEEKDAYS);
  if (row !== useWeeks.getState().row || fits !== useWeeks.getState().fits) useWeeks.setState({ fits, row });
  const { top } = useWeeks.getState();
  if (top !== null) place(top);
}

/** Follows the scrolling. */
export function scrolled(): void {
  if (scroller) sight(scroller.scrollTop);
}

function sight(from: number): void {
  const { row, fits, drawn, top } = useWeeks.getState();
  const seen = { first: Math.floor(from / row), end: Math.min(span().weeks, Math.ceil((from + fits * row) / row)) };
  const [next, now] = [windowOver(drawn.end > 0 ? drawn : null, seen, span().weeks, from % row !== 0), Math.round(from / row)];
  if (next !== drawn || now !== top) useWeeks.setState({ drawn: next, top: now });
}

function place(top: number): void {
  const { row, fits } = useWeeks.getState();
  const to = Math.max(0, Math.min(top, span().weeks - fits)) * row;
  sight(to);
  if (scroller && scroller.scrollTop !== to) scroller.scrollTop = to;
}

/** Puts the week of a day uppermost. */
export const weekToTop = (date: CalendarDate): void => place(rowOf(span(), date));

/** Brings the whole week of a day on screen, no further than needed. */
export function weekIntoSight(date: CalendarDate): void {
  const { fits, row: height, top } = useWeeks.getState();
  const row = rowOf(span(), date);
  const from = scroller ? scroller.scrollTop / height : (top ?? 0);
  if (row < from) place(row);
  else if (row + 1 > from + fits) place(row + 1 - fits);
}

/** The month that is on screen, as the address names it; null before a day was asked for. */
export function monthInSight(): YearMonth | null {
  const { top } = useWeeks.getState();
  return top === null ? null : monthOfRow(span(), top);
}
