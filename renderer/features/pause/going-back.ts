/** What of a pause can go back where it was: what is to come, and what has passed meanwhile. */
import { canGoBack } from '../../../shared/domain/commands/pause.ts';
import type { Pause, Taken } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import { slotSpan } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import type { PlanStore } from '../../store/plan-store.ts';
import { languageNow } from '../../ui/language.tsx';
import type { PlacedRow } from './placed-list.tsx';

export type GoingBack = PlacedRow;

export function goesBack({ taken }: Pause, { plan, today, preferences }: Pick<PlanStore, 'plan' | 'today' | 'preferences'>): { readonly coming: readonly GoingBack[]; readonly passed: readonly GoingBack[] } {
  const language = languageNow(preferences.language);
  const [coming, passed]: [GoingBack[], GoingBack[]] = [[], []];
  for (const one of taken.filter((each) => canGoBack(plan, each))) {
    const slot = slotBefore(one, plan, taken);
    const own = one.placement && plan.placements.get(one.placement);
    const on = own ? [own] : plan.placementsOf(one.card).filter((placement) => placement.slot === null);
    const row = { key: one.placement ?? one.card, title: plan.cards.get(one.card)?.title ?? '', when: slotText(slot, language), on };
    const span = slotSpan(slot);
    (span && span[1] < toDayNumber(today) ? passed : coming).push(row);
  }
  return { coming, passed };
}

/** Where it was; what followed its card goes back to it, where that is now or comes back to. */
function slotBefore({ card, slot }: Taken, plan: PlanStore['plan'], taken: readonly Taken[]): Slot {
  return slot ?? taken.find((one) => one.card === card && one.placement === null)?.slot ?? plan.cards.get(card)?.slot ?? { precision: 'none' };
}
