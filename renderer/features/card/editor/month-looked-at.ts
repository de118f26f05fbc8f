/** The month of the wheel that one looks at: of what is chosen there, else this month, else the quarter's first. Null beside the wheel. */
import { quarterOfMonth } from '../../../../shared/planning/date.ts';
import { ruleOf } from '../../../../shared/planning/columns.ts';
import { monthOfRule } from '../../../../shared/planning/recurrence.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { routeNow } from '../../../store/route.ts';
import { useSelected } from '../../wheel/selected.ts';

export function monthLookedAt(): number | null {
  const { view } = routeNow();
  if (view.name !== 'wheel') return null;
  const { plan, today } = usePlan.getState();
  const chosen = plan.cards.get(useSelected.getState().id ?? '');
  const [thisYear, thisMonth] = [+today.slice(0, 4), +today.slice(5, 7)];
  const months = [chosen && monthOfRule(ruleOf(chosen), view.year ?? thisYear), thisMonth];
  return months.find((month) => month && (view.quarter === null || quarterOfMonth(month) === view.quarter)) ?? (view.quarter ?? 1) * 3 - 2;
}
