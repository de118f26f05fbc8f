/** What stood in some days and was moved away from them, by the change log. */
import type { CardId, PlacementId } from '../domain/records.ts';
import type { Diff, State } from '../domain/state.ts';
import { isoWeekOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { slotWeek } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';

/** A card, or one placement of it alone, and where it stood. */
export interface MovedAway {
  readonly card: CardId;
  /** Null: the card itself. */
  readonly placement: PlacementId | null;
  readonly slot: Slot;
}

/** Whether a slot is a day of a week, or the week itself; the week by its Monday. */
export function isInWeek(slot: Slot, monday: CalendarDate): boolean {
  const [week, of] = [slotWeek(slot), isoWeekOf(toDayNumber(monday))];
  return week !== null && week.year === of.year && week.week === of.week;
}

/** What some changes, oldest first, moved out of a week, each with where it stood first; what came back is not told from the rest. `plan`: as it is after them. */
export function movedAway(diffs: Iterable<Diff>, monday: CalendarDate, plan: Pick<State, 'cards'>): readonly MovedAway[] {
  const moved = new Map<string, MovedAway>();
  const look = (id: string, one: MovedAway, to: Slot): void => {
    if (!moved.has(id) && isInWeek(one.slot, monday) && !isInWeek(to, monday)) moved.set(id, one);
  };
  for (const { cards, placements } of diffs) {
    for (const [{ id, slot }, to] of cards?.updated ?? []) look(id, { card: id, placement: null, slot }, to.slot);
    for (const [{ id, card, slot: own }, to] of placements?.updated ?? []) {
      const now = plan.cards.get(card)?.slot; // the card's move is told for itself
      const [slot, then] = [own ?? now, to.slot ?? now];
      if (slot && then) look(id, { card, placement: id, slot }, then);
    }
  }
  return [...moved.values()];
}
