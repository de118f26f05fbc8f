/** The keyboard in the week: up and down by quarters and through what stands there, sideways by days, Page keys by hours, Home and End the week. */
import type { FocusEvent, KeyboardEvent } from 'react';
import { addDays } from '../../../../shared/planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { isGap } from '../../gaps/gaps.ts';
import { onChoosingKey } from '../choosing.ts';
import { dayFindingsNow } from '../day-findings.ts';
import { itemsOn } from '../day-store.ts';
import { quartersOf } from './hours.ts';
import { sameStop, stopFrom, stopsOf } from './stops.ts';
import type { Stop } from './stops.ts';
import { focusSpot, mondayOfDate, useWeek } from './week-state.ts';
import type { Spot } from './week-state.ts';

/** The stops of a day, on screen or not. */
function stopsOn(date: CalendarDate): readonly Stop[] {
  const items = itemsOn(date);
  const loose = items.filter(({ time }) => time === null).map(({ key }) => key);
  const gaps = dayFindingsNow(date).filter(isGap).map(({ key }) => key);
  const timed = items.flatMap(({ key, time }) => (time === null ? [] : [{ key, time }]));
  return stopsOf([...loose, ...gaps], timed, quartersOf(useWeek.getState().shown));
}

/** The spot that an element is, or is in. */
function spotAt(target: EventTarget): Spot | null {
  const node = target instanceof Element ? target.closest<HTMLElement>('[data-item], [data-gap], .wk-spot') : null;
  const date = node?.closest<HTMLElement>('[data-date]')?.dataset['date'] as CalendarDate | undefined; // written there as one
  if (!node || !date) return null;
  const { item, gap, time } = node.dataset;
  const key = item ?? gap ?? null;
  return { date, key, time: item ? (itemsOn(date).find((one) => one.key === item)?.time ?? null) : ((time as TimeOfDay | undefined) ?? null) }; // as above
}

export function walkedTo({ target }: FocusEvent): void {
  const at = spotAt(target);
  // A gap is gone as soon as it is filled: Tab comes back to the row that it was in.
  if (at) useWeek.setState({ at: target instanceof HTMLElement && target.dataset['gap'] ? { ...at, key: null } : at });
}

export function onWeekKey(event: KeyboardEvent): void {
  if (!event.defaultPrevented && spotAt(event.target) && onChoosingKey(event)) return event.preventDefault();
  const from = spotAt(event.target);
  if (!from || event.defaultPrevented || event.altKey || event.metaKey || !/^(Arrow|Page|Home|End)/.test(event.key)) return;
  event.preventDefault();
  const to = spotFrom(from, event.key, event.ctrlKey);
  if (to) focusSpot(to);
}

function spotFrom(from: Spot, key: string, items: boolean): Spot | null {
  const date = dayFrom(from.date, key);
  const stop = date ? sameStop(stopsOn(date), from.time) : stopFrom(stopsOn(from.date), from, key, items);
  return stop && { ...stop, date: date ?? from.date };
}

/** The day that a key leads to from another; null for keys that stay in the day. */
function dayFrom(date: CalendarDate, key: string): CalendarDate | null {
  switch (key) {
    case 'ArrowLeft': return addDays(date, -1);
    case 'ArrowRight': return addDays(date, 1);
    case 'Home': return mondayOfDate(date);
    case 'End': return addDays(mondayOfDate(date), 6);
    default: return null;
  }
}
