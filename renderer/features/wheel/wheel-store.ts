/** The year that the wheel shows, worked out anew when the plan, the filter or the day changes. */
import { useMemo } from 'react';
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import { wheelYear } from '../../../shared/wheel/wheel-year.ts';
import type { WheelYear } from '../../../shared/wheel/wheel-year.ts';
import { YearIndex } from '../../../shared/wheel/year-index.ts';
import { useShows } from '../../store/filter.ts';
import type { Shows } from '../../store/filter.ts';
import { followPlan } from '../../store/followers.ts';
import { usePlan } from '../../store/plan-store.ts';

let kept: { readonly plan: MemoryState; readonly shows: Shows; readonly index: YearIndex } | null = null;

followPlan((diff) => {
  if (diff) kept?.index.apply(diff);
  else kept = null;
});

/** All years of the plan; another only for another plan or filter. */
function indexOf(plan: MemoryState, shows: Shows): YearIndex {
  if (kept?.plan !== plan || kept.shows !== shows) kept = { plan, shows, index: new YearIndex(plan, shows) };
  return kept.index;
}

/** `year` null: today's. */
export function useWheelYear(year: number | null): WheelYear {
  const shows = useShows();
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  const [today, dayNames] = [usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  const shown = year ?? +today.slice(0, 4);
  const now = useMemo(() => ({ plan, version }), [plan, version]); // the plan changes in place
  return useMemo(() => wheelYear(now.plan, shown, dayNames, today, shows, indexOf(now.plan, shows)), [now, shown, dayNames, today, shows]);
}
