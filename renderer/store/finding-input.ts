/** Builds the checker's index from what the page holds. */
import { FindingIndex } from '../../shared/collisions/finding-index.ts';
import { planCalendar } from '../../shared/collisions/plan.ts';
import type { MemoryState } from '../../shared/domain/memory-state.ts';
import type { PlanStore } from './plan-store.ts';

/** The index of a plan; null before there are settings. */
export function indexFindings(plan: MemoryState, { dayNames, today }: Pick<PlanStore, 'dayNames' | 'today'>): FindingIndex | null {
  if (!plan.settings.has('workspace')) return null;
  const { cards, placements, channels, settings, categories, tags } = plan;
  return new FindingIndex({ cards, placements, channels, settings, categories, tags, calendar: planCalendar(dayNames), today });
}
