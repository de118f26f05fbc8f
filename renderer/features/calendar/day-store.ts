/** The plan by day on this page: made when the calendar is first opened, in step with the plan from then on. */
import { create } from 'zustand';
import { followPlan } from '../../store/followers.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { Card } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { DayIndex } from './day-index.ts';
import type { DayItem, TraySection } from './day-index.ts';

const indexNow = (): DayIndex => new DayIndex(usePlan.getState().plan);
const useDays = create<{ readonly index: DayIndex; readonly version: number }>(() => ({ index: indexNow(), version: 0 }));

followPlan((diff) => {
  if (diff) useDays.getState().index.apply(diff);
  useDays.setState((s) => ({ index: diff ? s.index : indexNow(), version: s.version + 1 }));
});

/** What stands on a day; the same list until something in it changes. */
export const useDayItems = (date: CalendarDate): readonly DayItem[] => useDays((s) => s.index.on(date));
/** What stands on a day, outside of rendering. */
export const itemsOn = (date: CalendarDate): readonly DayItem[] => useDays.getState().index.on(date);
/** The cards of a section of the tray. */
export const useUndated = (section: TraySection): readonly Card[] => useDays((s) => s.index.undated(section));
/** A number worked out from the index. */
export const useDayCount = (count: (index: DayIndex) => number): number => useDays((s) => count(s.index));
