/** The keyboard in the month: arrows walk days, Home and End the week, Page keys months, Enter goes into a day, X chooses what is there. */
import type { KeyboardEvent } from 'react';
import { addDays, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { sameDayOf } from '../../../../shared/planning/month-grid.ts';
import { onChoosingKey } from '../choosing.ts';
import { beginCard, cellOf, focusDay } from './calendar-state.ts';

/** The day that a key leads to from another; null for keys that lead nowhere. */
export function dayFrom(date: CalendarDate, key: string): CalendarDate | null {
  const weekday = weekdayOf(toDayNumber(date));
  switch (key) {
    case 'ArrowLeft': return addDays(date, -1);
    case 'ArrowRight': return addDays(date, 1);
    case 'ArrowUp': return addDays(date, -7);
    case 'ArrowDown': return addDays(date, 7);
    case 'Home': return addDays(date, 1 - weekday);
    case 'End': return addDays(date, 7 - weekday);
    case 'PageUp': return sameDayOf(date, -1);
    case 'PageDown': return sameDayOf(date, 1);
    default: return null;
  }
}

/** Keys that show the month of the day they lead to, even where that day is on screen already. */
export const turnsMonth = (key: string): boolean => key.startsWith('Page');

/** The date of the cell that an element is in. */
export function dateAt(target: EventTarget): CalendarDate | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-date]') : null;
  return (cell?.dataset['date'] ?? null) as CalendarDate | null; // written there as one
}

/** What can be pressed in a day, from the top; the button that adds a card comes last. */
function stopsOf(date: CalendarDate): HTMLElement[] {
  const all = [...(cellOf(date)?.querySelectorAll<HTMLElement>('button') ?? [])];
  return [...all.filter((stop) => !stop.matches('.add')), ...all.filter((stop) => stop.matches('.add'))];
}

export function onMonthKey(event: KeyboardEvent): void {
  if (!event.defaultPrevented && onChoosingKey(event)) return event.preventDefault();
  const date = dateAt(event.target);
  if (!date || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (inDay(event, date)) return event.preventDefault();
  const to = dayFrom(date, event.key);
  if (!to) return;
  event.preventDefault();
  focusDay(to, turnsMonth(event.key));
}

/** Keys that go into a day, out of it, and up and down in it. True where it was one of them. */
function inDay({ key, target }: KeyboardEvent, date: CalendarDate): boolean {
  const stops = stopsOf(date);
  const at = stops.indexOf(target as HTMLElement); // -1 on the cell itself
  if (at < 0) {
    if (key !== 'Enter') return key === ' '; // it would scroll
    if (stops.length > 1) stops[0]?.focus();
    else beginCard(date);
    return true;
  }
  if (key === 'Escape') cellOf(date)?.focus();
  else if (key === 'ArrowDown') stops[Math.min(at + 1, stops.length - 1)]?.focus();
  else if (key === 'ArrowUp') stops[Math.max(at - 1, 0)]?.focus();
  else return false;
  return true;
}
