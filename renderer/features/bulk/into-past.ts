/** What a move would leave lying on days that have passed. */
import type { Diff } from '../../../shared/domain/state.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { slotSpan } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';

/** How many cards and placements move to where no day is left; a week that still has one is not passed. */
export function intoPast({ cards, placements }: Diff, today: CalendarDate): number {
  const passed = (slot: Slot | null): boolean => {
    const span = slot && slotSpan(slot);
    return span ? span[1] < toDayNumber(today) : false;
  };
  const moved = [...(cards?.updated ?? []), ...(placements?.updated ?? [])];
  return moved.filter(([from, to]) => from.slot !== to.slot && passed(to.slot)).length;
}
