/** Where one is in the matrix: the channel's day that is chosen, the one that gets a new card, what is on screen. */
import { create } from 'zustand';
import type { ChannelId } from '../../../../shared/domain/records.ts';
import { addDays, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { calendarStart, go, routeNow } from '../../../store/route.ts';
import type { ChannelDay } from '../../gaps/gaps.ts';

/** What is on screen: the rows, and so many weeks from a Monday. */
export interface Shown {
  readonly rows: readonly ChannelId[];
  readonly monday: CalendarDate;
  readonly weeks: number;
}

interface MatrixState {
  /** The keyboard stands on it, and what is below is about it. */
  readonly at: ChannelDay | null;
  readonly adding: ChannelDay | null;
}
export const useMatrix = create<MatrixState>(() => ({ at: null, adding: null }));

let shown: Shown = { rows: [], monday: '1970-01-05' as CalendarDate, weeks: 0 }; // until something is on screen
export const shownNow = (): Shown => shown;
/** The cell that gets the focus as soon as its weeks are on screen. */
let awaited: ChannelDay | null = null;

/** Called when something else is on screen. */
export function matrixShown(now: Shown): void {
  shown = now;
  if (awaited) cellOf(awaited)?.focus();
  awaited = null;
}

export const cellOf = ({ channel, date }: ChannelDay): HTMLElement | null =>
  document.querySelector(`.matrix [data-channel="${CSS.escape(channel)}"][data-date="${date}"]`);

/** The channel's day that an element is in. */
export function placeAt(target: EventTarget | null): ChannelDay | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.matrix [data-channel]') : null;
  const { channel, date } = cell?.dataset ?? {};
  return channel && date ? ({ channel, date } as ChannelDay) : null; // written there as such
}

export const isSame = (a: ChannelDay | null, b: ChannelDay | null): boolean => a?.channel === b?.channel && a?.date === b?.date;

/** Shows other weeks. What lies over the view stays. */
export function showWeeks(monday: CalendarDate): void {
  go({ view: { name: 'calendar', mode: 'channels', at: monday }, panel: routeNow().panel });
}

/** Turns whole pages until a date is on screen; `first`: its own week comes first then. True when it has to turn. */
export function bringOnScreen(date: CalendarDate, first = false): boolean {
  const page = shown.weeks * 7;
  const pages = Math.floor((toDayNumber(date) - toDayNumber(shown.monday)) / page);
  if (pages === 0 || page === 0) return false;
  showWeeks(first ? calendarStart('channels', date) : addDays(shown.monday, pages * page));
  return true;
}

/** Chooses a channel's day. The keyboard goes there too (`focus`), on other weeks as soon as they are shown (`first`: with its own week first). */
export function choose(at: ChannelDay, { focus = true, first = false }: { readonly focus?: boolean; readonly first?: boolean } = {}): void {
  useMatrix.setState({ at, adding: null });
  const turned = bringOnScreen(at.date, first);
  if (!focus) return;
  if (turned) awaited = at;
  else cellOf(at)?.focus();
}

export function beginCard(adding: ChannelDay): void {
  bringOnScreen(adding.date);
  useMatrix.setState({ at: adding, adding });
}

/** The field for a new card is left. `back`: the keyboard returns to its cell. */
export function endCard(back: boolean): void {
  const { adding } = useMatrix.getState();
  useMatrix.setState({ adding: null });
  if (adding && back) cellOf(adding)?.focus();
}
