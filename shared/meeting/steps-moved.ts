/** What stood in some days and was moved away from them, by the change log. */
import type { CardId } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
import { isoWeekOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { slotWeek } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';

/** A card, and where it stood. */
export interface MovedAway {
  readonly card: CardId;
  readonly slot: Slot;
}

/** Whether a slot is a day of a week, or the week itself; the week by its Monday. */
export function isInWeek(slot: Slot, monday: CalendarDate): boolean {
  const [week, of] = [slotWeek(slot), isoWeekOf(toDayNumber(monday))];
  return week !== null && week.year === of.year && week.week === of.week;
}

/** The cards that some changes, oldest first, moved out of a week, each with where it stood first; those that came back are not told from the rest. */
export function movedAway(diffs: Iterable<Diff>, monday: CalendarDate): readonly MovedAway[] {
  const moved = new Map<CardId, MovedAway>();
  for (const { cards } of diffs) {
    for (const [{ id, slot }, to] of cards?.updated ?? []) {
      if (!moved.has(id) && isInWeek(slot, monday) && !isInWeek(to.slot, monday)) moved.set(id, { card: id, slot });
    }
  }
  return [...moved.values()];
}
