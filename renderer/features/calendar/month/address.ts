/** The address and the scrolled month follow each other. */
import { useEffect, useLayoutEffect } from 'react';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { formatMonth } from '../../../../shared/planning/month-grid.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { go, routeNow } from '../../../store/route.ts';
import { useSpotlight } from '../../../store/spotlight.ts';
import { monthInSight, useWeeks, weekIntoSight, weekToTop } from './weeks-state.ts';

/** So long one has stopped scrolling before the address says where. */
const REST_MS = 250;

const shownMonth = (): string | null => {
  const month = monthInSight();
  return month && formatMonth(month);
};

/** Goes to the month of the address when that is another; null: to today. */
export function useAddress(at: CalendarDate | null): void {
  useLayoutEffect(() => {
    if (at === null) weekToTop(usePlan.getState().today);
    else if (at.slice(0, 7) !== shownMonth()) weekToTop(at);
  }, [at]);
  useEffect(followed, []);
}

/** Says the month that is on screen in the address; the way back stays what it was. Gives what ends it. */
function followed(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ends = [
    useWeeks.subscribe((now, before) => {
      if (now.top === before.top) return;
      clearTimeout(timer);
      timer = setTimeout(tellAddress, REST_MS);
    }),
    useSpotlight.subscribe(({ reveal: asked }, { reveal: before }) => {
      if (asked && asked !== before && 'day' in asked) weekIntoSight(asked.day);
    }),
    () => clearTimeout(timer),
  ];
  return () => ends.forEach((end) => end());
}

function tellAddress(): void {
  const { view, panel } = routeNow();
  const month = shownMonth();
  if (view.name !== 'calendar' || view.mode !== 'month' || month === null) return;
  if (month !== (view.at ?? usePlan.getState().today).slice(0, 7)) go({ view: { ...view, at: `${month}-01` as CalendarDate }, panel }, true); // every month has a first
}
