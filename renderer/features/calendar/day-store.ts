/** The plan by day on this page: made when the calendar is first opened, in step with the plan from then on. */
import { create } from 'zustand';
import { followPlan } from '../../store/followers.ts';
import { usePlan } from '../../store/plan-store.ts';
import { addDays } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { DayIndex, publications } from './day-index.ts';
import type { DayItem, TrayItem, TraySection } from './day-index.ts';

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

/** What stands on a day; the same list until something in it changes. */
export const useDayItems = (date: CalendarDate): readonly DayItem[] => useDays((s) => s.index.on(date));
/** What stands on a day, outside of rendering. */
export const itemsOn = (date: CalendarDate): readonly DayItem[] => useDays.getState().index.on(date);
/** What waits for a day in a section of the tray. */
export const useUndated = (section: TraySection): readonly TrayItem[] => useDays((s) => s.index.undated(section));
/** How many publications the seven days from a Monday have. */
export const usePublicationsOfWeek = (monday: CalendarDate): number =>
  useDays(({ index }) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + publications(index.on(addDays(monday, day))), 0));
