/** Builds the checker's index from what the page holds. */
import { FindingIndex } from '../../shared/collisions/finding-index.ts';
import type { MemoryState } from '../../shared/domain/memory-state.ts';
import { fromDayNumber } from '../../shared/planning/date.ts';
import type { PlanStore } from './plan-store.ts';

/** The index of a plan; null before there are settings. */
export function indexFindings(plan: MemoryState, { dayNames, today }: Pick<PlanStore, 'dayNames' | 'today'>): FindingIndex | null {
  const settings = plan.settings.get('workspace');
  if (!settings) return null;
  const calendar = { isRed: (day: number) => dayNames.get(fromDayNumber(day))?.red ?? false };
  return new FindingIndex({ state: plan, settings, calendar, today });
}
