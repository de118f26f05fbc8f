/** Where one is in the week: the place that the keyboard stands on, the place that gets a new card, the hours that were asked for. */
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { CardId } from '../../../../shared/domain/records.ts';
import { addDays, isoWeekOf, mondayOf, fromDayNumber, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import type { Gap } from '../../gaps/gaps.ts';
import { itemsOn } from '../day-store.ts';
import { showWeek } from '../week-turn.tsx';
import type { Hours } from './hours.ts';
import type { Stop } from './stops.ts';

/** A stop of a day. */
export interface Spot extends Stop {
  readonly date: CalendarDate;
}
/** A place for a new card. */
interface Place extends Omit<Spot, 'key'> {
  /** The gap that it is to fill. */
  readonly gap: Gap | null;
}

interface WeekState {
  readonly at: Spot | null;
  readonly adding: Place | null;
  /** The hours that are shown at least, asked for by somebody; they stay until the page is left. */
  readonly asked: Hours | null;
  /** The hours on screen. */
  readonly shown: Hours;
}
export const useWeek = create<WeekState>(() => ({ at: null, adding: null, asked: null, shown: { from: 7, to: 18 } }));

const WEEK = '.week:not(.is-behind)';
/** The spot that gets the focus as soon as its week is shown. */
let awaited: Spot | null = null;

export const mondayOfDate = (date: CalendarDate): CalendarDate => fromDayNumber(mondayOf(isoWeekOf(toDayNumber(date))));

/** Turns to the week of a day that is not on screen. True when it has to. */
export function bringOnScreen(date: CalendarDate): boolean {
  if (document.querySelector(`${WEEK} [data-date="${date}"]`)) return false;
  showWeek('week', mondayOfDate(date));
  return true;
}

/** The element of a spot: the item, the gap, or the place that waits for a card. */
function nodeOf({ date, time, key }: Spot): HTMLElement | null {
  const within = `${WEEK} ${time ? '.wk-hours' : '.wk-strip'} [data-date="${date}"]`;
  const name = key === null ? null : CSS.escape(key);
  return document.querySelector(name === null ? `${within} .wk-spot` : `${within} :is([data-item="${name}"], [data-gap="${name}"])`);
}

/** Puts the keyboard on a spot, in another week too. */
export function focusSpot(spot: Spot): void {
  flushSync(() => useWeek.setState({ at: spot, adding: null })); // an empty place is drawn first; the next key may come at once
  if (bringOnScreen(spot.date)) awaited = spot;
  else focusNow(spot);
}

function focusNow(spot: Spot): void {
  const node = nodeOf(spot);
  node?.focus({ preventScroll: true });
  node?.scrollIntoView({ block: 'nearest' });
}

/** Called when another week is on screen: gives the focus to the spot that was waiting for it. */
export function weekShown(): void {
  if (awaited) focusNow(awaited);
  awaited = null;
}

export function beginCard(date: CalendarDate, time: TimeOfDay | null, gap: Gap | null = null): void {
  useWeek.setState({ adding: { date, time, gap }, at: { date, time, key: null } });
}

/** Leaves the field; `back`: the focus goes to the card that was made, if it is shown, else to the place. */
export function endCard(back: boolean, made: CardId | null): void {
  const { adding } = useWeek.getState();
  useWeek.setState({ adding: null });
  if (!adding) return;
  const { date, time } = adding;
  const at = { date, time, key: itemsOn(date).some(({ key }) => key === made) ? made : null };
  if (back) focusSpot(at);
  else if (at.key !== null) useWeek.setState({ at });
}

/** So many hours more are shown at a time. */
const MORE = 2;
/** Shows earlier (-1) or later (1) hours. */
export function growHours(step: -1 | 1): void {
  const { shown } = useWeek.getState();
  useWeek.setState({ asked: { from: step < 0 ? Math.max(0, shown.from - MORE) : shown.from, to: step > 0 ? Math.min(24, shown.to + MORE) : shown.to } });
}

/** The seven days of a week. */
export const daysOf = (monday: CalendarDate): readonly CalendarDate[] => [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
