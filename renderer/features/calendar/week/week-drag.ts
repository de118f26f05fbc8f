/** How a lifted card goes through the week by keyboard, and where the focus is after the drop. */
import { flushSync } from 'react-dom';
import type { CardId } from '../../../../shared/domain/records.ts';
import { addDays, minutesOf, timeOfMinutes, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useDrag } from '../../drag/drag-store.ts';
import type { Arrow, Walk } from '../../drag/target-key-sensor.ts';
import { dateOfItem, itemsOn } from '../day-store.ts';
import { TRAY_TARGET } from '../into-tray.ts';
import { QUARTER } from './hours.ts';
import { bringOnScreen, focusSpot, growHours, mondayOfDate, useWeek } from './week-state.ts';

/** A day and a time, or the day's row without times. */
interface Place {
  readonly date: CalendarDate;
  readonly time: TimeOfDay | null;
}

const DAY = 1440;
/** Where one comes to from the row without times: the first hour that somebody mostly works. */
const MORNING = '08:00' as TimeOfDay; // a time

const idOf = ({ date, time }: Place): string => (time ? `hours:${date}@${time}` : `strip:${date}`);
/** The place of a target; null for the tray. */
function placeOf(id: string): Place | null {
  const [, date, time] = /^(?:strip|hours|day):([\d-]+)(?:@(.+))?$/.exec(id) ?? [];
  return date ? { date: date as CalendarDate, time: (time as TimeOfDay | undefined) ?? null } : null; // as `idOf` writes them
}

/** A place as a target, its hour on screen. */
function shown(place: Place): string {
  if (!bringOnScreen(place.date) && place.time) showTime(minutesOf(place.time));
  return idOf(place);
}

/** Scrolls to a minute of the day, and shows more hours where it lies outside. */
function showTime(minutes: number): void {
  const { from, to } = useWeek.getState().shown;
  if (minutes < from * 60) flushSync(() => growHours(-1));
  if (minutes >= to * 60) flushSync(() => growHours(1));
  const view = document.querySelector('.week:not(.is-behind) .wk-scroll');
  const hours = view?.querySelector('.wk-hours');
  if (!view || !hours) return;
  const now = useWeek.getState().shown;
  const height = hours.clientHeight / (now.to - now.from); // of an hour
  const y = hours.getBoundingClientRect().top - view.getBoundingClientRect().top + (minutes / 60 - now.from) * height;
  if (y < height) view.scrollBy({ top: y - height });
  else if (y > view.clientHeight - 2 * height) view.scrollBy({ top: y - view.clientHeight + 2 * height });
}

/** Where the lifted item stands; null in the tray. */
function whereLifted(): Place | null {
  const { item } = useDrag.getState();
  const key = item?.placement ?? item?.card ?? '';
  const date = dateOfItem(key);
  return date && { date, time: itemsOn(date).find((one) => one.key === key)?.time ?? null };
}

/** The place from which the card went to the tray. */
let besideTray: Place | null = null;

/** What is on screen of today, else the first day. */
function firstPlace(): Place {
  const { today } = usePlan.getState();
  const monday = document.querySelector<HTMLElement>('.week:not(.is-behind) [data-date]')?.dataset['date'] as CalendarDate | undefined; // cells carry dates
  return { date: monday && mondayOfDate(today) !== monday ? monday : today, time: null };
}

/**
 * Up and down by a quarter, Page keys by an hour; above the hours lies the row without times. Sideways by days; the tray
 * lies to the left of every Monday: on to the left is the Sunday before, to the right back.
 */
export const walk: Walk = (from, key) => {
  if (from === TRAY_TARGET) {
    const beside = besideTray ?? firstPlace();
    if (key === 'ArrowRight') return shown(beside);
    return key === 'ArrowLeft' ? shown({ ...beside, date: addDays(beside.date, -1) }) : null;
  }
  const at = from === null ? whereLifted() : placeOf(from);
  if (!at) return shown(firstPlace()); // out of the tray
  if (key === 'ArrowLeft' && weekdayOf(toDayNumber(at.date)) === 1) {
    besideTray = at;
    return TRAY_TARGET;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') return shown({ ...at, date: addDays(at.date, key === 'ArrowLeft' ? -1 : 1) });
  const to = timeFrom(at.time, key);
  return to === undefined ? null : shown({ date: at.date, time: to });
};

/** The time that a key leads to; null for the row without times, undefined where there is nothing that way. */
function timeFrom(time: TimeOfDay | null, key: Arrow): TimeOfDay | null | undefined {
  const { from } = useWeek.getState().shown;
  const [down, page] = [key.endsWith('Down'), key.startsWith('Page')];
  if (time === null) return down ? timeOfMinutes(Math.max(minutesOf(MORNING), from * 60)) : undefined;
  const minutes = minutesOf(time);
  const step = page ? 60 : QUARTER;
  // From a time between two quarters to the next one that way.
  const next = down ? Math.floor(minutes / QUARTER) * QUARTER + step : Math.ceil(minutes / QUARTER) * QUARTER - step;
  if (next < 0 || (!page && next < from * 60)) return null;
  return next < DAY ? timeOfMinutes(next) : undefined;
}

/** What was lifted last, and where it was let go. */
let last: { readonly key: string; readonly over: string | null } | null = null;
useDrag.subscribe((now, before) => {
  if (before.item && !now.item) last = { key: before.item.placement ?? before.item.card, over: before.over };
});

/** After a drop: the focus goes to the item where it is now, else to the place it went to. */
export function focusDropped(card: CardId): void {
  requestAnimationFrame(() => {
    const places = [...document.querySelectorAll<HTMLElement>(`.week:not(.is-behind) [data-card="${card}"], .tray [data-card="${card}"]`)];
    const node = places.find(({ dataset }) => dataset['item'] === last?.key) ?? places[0];
    if (node) {
      node.focus({ preventScroll: true });
      return node.scrollIntoView({ block: 'nearest' });
    }
    const place = last?.over ? placeOf(last.over) : null;
    if (place) focusSpot({ ...place, key: null });
  });
}
