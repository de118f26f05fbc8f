/** What the checker looks at: a plan, its calendar and a day, and which placements of it count (planning rules §4). */
import type { Card, Placement } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { DayNames } from '../planning/day-names.ts';
import { effectiveSlot } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';

/** The red days that come from a library; a workspace's closed days are in its settings and count beside them. */
export interface PlanCalendar {
  isRed(dayNumber: number): boolean;
}

/** The calendar of the day names that a host hands out. */
export function planCalendar(names: DayNames): PlanCalendar {
  const red = new Set<number>();
  for (const { date, red: isRed } of names.values()) if (isRed) red.add(toDayNumber(date));
  return { isRed: (dayNumber) => red.has(dayNumber) };
}

/** The checker's input. A State has the tables; a `Map` by id will do for each. */
export interface CheckedPlan extends Pick<State, 'cards' | 'placements' | 'channels' | 'settings' | 'categories' | 'tags'> {
  readonly calendar: PlanCalendar;
  readonly today: CalendarDate;
  /** The days on which `cadence-gap` is looked for; left out: from today to the last of Planned's eight weeks. */
  readonly window?: { readonly from: CalendarDate; readonly to: CalendarDate };
}

/** Whether the checker looks at a card's placements: a post, no idea, not archived, not in the bin. */
function cardCounts({ kind, status, archived, deletedAt }: Card): boolean {
  return kind === 'post' && status !== 'idea' && !archived && deletedAt === null;
}

/** The effective slot of a placement that counts: a week, a day or a time; else null. */
export function countedSlot(card: Card, placement: Placement): Exclude<Slot, { precision: 'none' | 'quarter' }> | null {
  if (!cardCounts(card)) return null;
  const slot = effectiveSlot(card, placement);
  return slot.precision === 'none' || slot.precision === 'quarter' ? null : slot;
}
