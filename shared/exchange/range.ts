/** Which cards an export takes along. */
import type { Card } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { effectiveSlot, slotSpan } from '../planning/slot.ts';

/** From and to, both included; null: no limit on that side. */
export interface ExportRange {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Whether the card, or a placement of it, is planned in the range. Without limits every card is, undated and recurring ones too. */
export function isInRange(card: Card, state: State, { from, to }: ExportRange): boolean {
  if (from === null && to === null) return true;
  const first = from === null ? -Infinity : toDayNumber(from);
  const last = to === null ? Infinity : toDayNumber(to);
  const slots = [card.slot, ...state.placementsOf(card.id).map((placement) => effectiveSlot(card, placement))];
  return slots.some((slot) => {
    const span = slotSpan(slot);
    return span !== null && span[0] <= last && span[1] >= first;
  });
}
