/** The plan by day on this page: made when the calendar is first opened, in step with the plan from then on. */
import { create } from 'zustand';
import { shownNow, useShown } from '../../store/filter.ts';
import { followPlan } from '../../store/followers.ts';
import { usePlan } from '../../store/plan-store.ts';
import { addDays } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { DayIndex, inWeek, publications } from './day-index.ts';
import type { DayItem, TrayItem, TraySection } from './day-index.ts';
import { narrowed } from './narrow.ts';

const indexNow = (): DayIndex => new DayIndex(usePlan.getState().plan);
export const useDays = create<{ readonly index: DayIndex; readonly version: number }>(() => ({ index: indexNow(), version: 0 }));

followPlan((diff) => {
  if (diff) useDays.getState().index.apply(diff);
  useDays.setState((s) => ({ index: diff ? s.index : indexNow(), version: s.version + 1 }));
});

/** Called when the days have changed, before they are drawn. */
export const followDays = (changed: () => void): void => void useDays.subscribe(changed);
/** The day that an item stands on, by its key; null for none. */
export const dateOfItem = (key: string): CalendarDate | null => useDays.getState().index.dateOf(key);

/** What is shown on a day; the same list until something in it changes. */
export function useDayItems(date: CalendarDate): readonly DayItem[] {
  const shown = useShown();
  return useDays((s) => narrowed(s.index.on(date), shown));
}
/** What is shown on a day, outside of rendering. */
export const itemsOn = (date: CalendarDate): readonly DayItem[] => narrowed(allOn(date), shownNow());
/** What stands on a day, shown or not: what ranks and limits go by. */
export const allOn = (date: CalendarDate): readonly DayItem[] => useDays.getState().index.on(date);
/** What is shown of what waits for a day in a section of the tray. */
export function useUndated(section: TraySection): readonly TrayItem[] {
  const shown = useShown();
  return useDays((s) => narrowed(s.index.undated(section), shown));
}
/** How many publications are shown in the week of a Monday, those without a day in it too: they count for its maximum (planning rules §4). */
export function usePublicationsOfWeek(monday: CalendarDate): number {
  const shown = useShown();
  return useDays(({ index }) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + publications(narrowed(index.on(addDays(monday, day)), shown)), publications(inWeek(narrowed(index.undated('week'), shown), monday))));
}
