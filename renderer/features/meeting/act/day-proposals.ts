/** The slots that are offered by number: what is free for what collides, the days that come, no day, no date. */
import { addDays, fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { NO_SLOT, daySlot, sameSlot, slotTime, slotWeek, weekSlot } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';

/** So many, so that one figure is enough; the last two are the week and no date. */
const DAYS = 7;

/** In order, none twice, and not the one it has. The days are those from today on, or from the Monday of its week where that comes later; its time of day stays. */
export function dayProposals(slot: Slot, free: readonly Slot[], today: CalendarDate): readonly Slot[] {
  const now = isoWeekOf(toDayNumber(today));
  const own = slotWeek(slot);
  const first = own && mondayOf(own) > toDayNumber(today) ? fromDayNumber(mondayOf(own)) : today;
  const days = Array.from({ length: DAYS }, (_, i) => daySlot(addDays(first, i), slotTime(slot)));
  const week = weekSlot(own && mondayOf(own) > mondayOf(now) ? own : now);
  const known: Slot[] = [slot];
  const fresh = (of: readonly Slot[]): Slot[] => of.filter((one) => !known.some((other) => sameSlot(one, other)) && known.push(one));
  return [...[...fresh(free), ...fresh(days)].slice(0, DAYS), ...fresh([week, NO_SLOT])];
}

/** Next week, at the same weekday and time: the one after this, or after its own where that is later. Null where it has no week, and so no weekday. */
export function daysToNextWeek(slot: Slot, today: CalendarDate): number | null {
  const own = slotWeek(slot);
  return own && Math.max(mondayOf(isoWeekOf(toDayNumber(today))) - mondayOf(own), 0) + 7;
}
