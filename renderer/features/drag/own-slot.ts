import type { DropTarget } from '../../../shared/domain/command.ts';
import type { PlacementId } from '../../../shared/domain/records.ts';
import { daySlot, effectiveSlot, slotTime } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';

/** The slot that a placement with a slot of its own would get: it keeps its time of day on another day. */
export function ownSlotAt(id: PlacementId, to: DropTarget): Slot | null {
  const { plan } = usePlan.getState();
  const placement = plan.placements.get(id);
  const card = placement && plan.cards.get(placement.card);
  if (!placement?.slot || !card || to.type !== 'slot') return null;
  return to.slot.precision === 'day' && !to.exact ? daySlot(to.slot.date, slotTime(effectiveSlot(card, placement))) : to.slot;
}
