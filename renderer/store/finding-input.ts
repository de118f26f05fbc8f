/** Builds the checker's index from what the page holds. */
import { FindingIndex } from '../../shared/collisions/finding-index.ts';
import { planCalendar } from '../../shared/collisions/plan.ts';
import type { MemoryState } from '../../shared/domain/memory-state.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { indexDayNames } from '../../shared/planning/day-names.ts';
import type { DayName } from '../../shared/planning/day-names.ts';

/** The index of a plan; null before there are settings. `dayNames`: the host's own; the workspace's closed days are the settings', and come and go with them. */
export function indexFindings(plan: MemoryState, dayNames: readonly DayName[], today: CalendarDate): FindingIndex | null {
  if (!plan.settings.has('workspace')) return null;
  const { cards, placements, channels, settings, categories, tags } = plan;
  return new FindingIndex({ cards, placements, channels, settings, categories, tags, calendar: planCalendar(indexDayNames(dayNames)), today });
}
