/** How a lifted card goes through the calendar by keyboard, and where the focus is after the drop. */
import type { CardId } from '../../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useDrag } from '../../drag/drag-store.ts';
import type { Walk } from '../../drag/target-key-sensor.ts';
import { bringOnScreen, focusDay, useCalendar } from './calendar-state.ts';
import { dayFrom, turnsMonth } from './month-keys.ts';
import { TRAY_TARGET } from '../into-tray.ts';

const DAY = 'day:';
/** A day as a target, on screen. */
function shown(date: CalendarDate, key: string): string {
  bringOnScreen(date, turnsMonth(key));
  return `${DAY}${date}`;
}

/** The day that a lifted card counts from: where it was lifted, else today. */
function whereLifted(): CalendarDate {
  const { item } = useDrag.getState();
  const chip = document.querySelector(`[data-item="${item?.placement ?? item?.card}"]`);
  const day = chip?.closest<HTMLElement>('[data-date]')?.dataset['date'] ?? useCalendar.getState().opened;
  return (day as CalendarDate | null) ?? usePlan.getState().today; // cells carry dates
}

/** The Monday from which the card went to the tray. */
let besideTray: CalendarDate | null = null;

/**
 * Arrows go day by day and week by week, Page keys month by month. The tray lies to the left of every Monday: going on
 * to the left leads to the Sunday before, to the right back to the Monday.
 */
export const walk: Walk = (from, key) => {
  if (from === TRAY_TARGET) {
    const monday = besideTray ?? usePlan.getState().today;
    const to = key === 'ArrowLeft' ? dayFrom(monday, key) : key === 'ArrowRight' ? monday : null;
    return to && shown(to, key);
  }
  const date = from === null ? whereLifted() : (from.slice(DAY.length) as CalendarDate); // the other targets are days
  const inTray = from === null && !document.querySelector('.month .is-lifted, .openday .is-lifted');
  if (key === 'ArrowLeft' && !inTray && weekdayOf(toDayNumber(date)) === 1) {
    besideTray = date;
    return TRAY_TARGET;
  }
  const to = inTray ? date : dayFrom(date, key);
  return to && shown(to, key);
};

/** What was lifted last, and where it was let go. */
let last: { readonly key: string; readonly over: string | null } | null = null;
useDrag.subscribe((now, before) => {
  if (before.item && !now.item) last = { key: before.item.placement ?? before.item.card, over: before.over };
});

/** After a drop: the focus goes to the chip or card where it is now, else to the day it went to. */
export function focusDropped(card: CardId): void {
  useCalendar.setState({ opened: null });
  requestAnimationFrame(() => {
    const places = [...document.querySelectorAll<HTMLElement>(`.month [data-card="${card}"], .tray [data-card="${card}"]`)];
    const place = places.find((node) => node.dataset['item'] === last?.key) ?? places[0];
    if (place) place.focus();
    else if (last?.over?.startsWith(DAY)) focusDay(last.over.slice(DAY.length) as CalendarDate); // the other targets are days
  });
}
