import type { Slot } from '../../../shared/planning/slot.ts';

/** The year that a slot belongs to, as its week, quarter or day counts it; null for no slot. */
export function slotYear(slot: Slot): number | null {
  switch (slot.precision) {
    case 'none': return null;
    case 'quarter': case 'week': return slot.year;
    default: return +slot.date.slice(0, 4);
  }
}
