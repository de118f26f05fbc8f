/** The year that the wheel shows, worked out anew when the plan, the filter or the day changes. */
import { wheelYear } from '../../../shared/wheel/wheel-year.ts';
import type { WheelYear } from '../../../shared/wheel/wheel-year.ts';
import { YearIndex } from '../../../shared/wheel/year-index.ts';
import { useShows } from '../../store/filter.ts';
import type { Shows } from '../../store/filter.ts';
import { followPlan } from '../../store/followers.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { PlanStore } from '../../store/plan-store.ts';

type Now = Pick<PlanStore, 'plan' | 'version' | 'today' | 'dayNames'>;
/** `now`: what its years were worked out from. */
interface Kept {
  readonly shows: Shows;
  readonly index: YearIndex;
  now: Now;
  readonly years: Map<number, WheelYear>;
}
let kept: Kept | null = null;

followPlan((diff) => {
  if (diff) kept?.index.apply(diff);
  else kept = null;
});

/** All years of the plan; another only for another plan or filter. */
function keptFor(now: Now, shows: Shows): Kept {
  if (kept?.now.plan !== now.plan || kept.shows !== shows) return (kept = { now, shows, index: new YearIndex(now.plan, shows), years: new Map() });
  if (kept.now.version !== now.version || kept.now.today !== now.today || kept.now.dayNames !== now.dayNames) kept.years.clear();
  kept.now = now;
  return kept;
}

/** A year is worked out once, until something changes. */
function yearOf(now: Now, shows: Shows, year: number): WheelYear {
  const { years, index } = keptFor(now, shows);
  let known = years.get(year);
  if (!known) years.set(year, (known = wheelYear(now.plan, year, now.dayNames, now.today, shows, index)));
  return known;
}

/** `year` null: today's. */
export function useWheelYear(year: number | null): WheelYear {
  const shows = useShows();
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  const [today, dayNames] = [usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  return yearOf({ plan, version, today, dayNames }, shows, year ?? +today.slice(0, 4));
}

/** Another year of the plan as it is now, with the filter that the wheel has. */
export const otherYear = (year: number): WheelYear | null => kept && yearOf(usePlan.getState(), kept.shows, year);
