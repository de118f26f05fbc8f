/** The cards that were looked at last, from the moment that this code is there. */
import type { Card } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { onAddress, routeNow } from '../../store/route.ts';

const KEPT = 6;
let recent: readonly string[] = [];

function note(): void {
  const { panel } = routeNow();
  if (panel?.type === 'card') recent = [panel.id, ...recent.filter((id) => id !== panel.id)].slice(0, KEPT);
}
onAddress(note);
note();

/** Latest first; without those in the bin. */
export function recentCards(): readonly Card[] {
  const { cards } = usePlan.getState().plan;
  return recent.flatMap((id) => cards.get(id) ?? []).filter(({ deletedAt }) => deletedAt === null);
}
