/** The year that the wheel shows, worked out anew when the plan, the filter or the day changes. */
import { useMemo } from 'react';
import { wheelYear } from '../../../shared/wheel/wheel-year.ts';
import type { WheelYear } from '../../../shared/wheel/wheel-year.ts';
import { useShows } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';

/** `year` null: today's. */
export function useWheelYear(year: number | null): WheelYear {
  const shows = useShows();
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  const [today, dayNames] = [usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  const shown = year ?? +today.slice(0, 4);
  return useMemo(() => wheelYear(plan, shown, dayNames, today, shows), [plan, version, shown, dayNames, today, shows]);
}
