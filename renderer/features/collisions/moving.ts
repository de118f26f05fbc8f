/** Which placement of a finding could move, and moving it. */
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Placement, PlacementId, RuleId } from '../../../shared/domain/records.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';

/** The rules for which a free slot helps (planning rules §4). */
const SOLVED_BY_MOVING: ReadonlySet<RuleId> = new Set([
  'max-per-day', 'max-per-week', 'min-gap', 'same-time', 'sponsored-overlap', 'unstaffed',
]);

const isOut = (plan: MemoryState, placement: Placement): boolean =>
  placement.publishedAt !== null || plan.cards.get(placement.card)?.status === 'published';

/** The placements of a finding that moving would help: those not published yet; none where the rule is not about time. */
export function movablePlacements(finding: Finding, plan: MemoryState): readonly PlacementId[] {
  if (!SOLVED_BY_MOVING.has(finding.rule)) return [];
  return finding.placements.filter((id) => {
    const placement = plan.placements.get(id);
    return placement !== undefined && !isOut(plan, placement);
  });
}

/**
 * Moves a placement to a slot. Where it is the only one that follows its card, the card moves; otherwise the placement
 * gets a slot of its own, so that the others stay. One step to undo.
 */
export function movePlacement(id: PlacementId, slot: Slot): boolean {
  const { plan } = usePlan.getState();
  const placement = plan.placements.get(id);
  if (!placement) return false;
  const followers = plan.placementsOf(placement.card).filter((other) => other.slot === null);
  if (placement.slot === null && followers.length === 1) return run('moveCard', { id: placement.card, to: { type: 'slot', slot } });
  return run('editPlacement', { id, change: { slot } });
}

/** Gives an overdue placement a new day: its card's, where it follows the card, so that what belongs together stays so. */
export function moveOverdue(id: PlacementId, slot: Slot): boolean {
  const placement = usePlan.getState().plan.placements.get(id);
  if (!placement) return false;
  if (placement.slot === null) return run('moveCard', { id: placement.card, to: { type: 'slot', slot } });
  return run('editPlacement', { id, change: { slot } });
}
