/** The plan as the room walks through it: without what went out long ago, in step with every change. */
import type { State } from '../../../../shared/domain/state.ts';
import { NearCards } from '../../../../shared/meeting/near-cards.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { followPlan } from '../../../store/followers.ts';

let known: NearCards | null = null;
followPlan((diff) => {
  if (diff) known?.follow(diff);
  else known = null;
});

export function nearPlan(plan: State, today: CalendarDate): State {
  if (known?.plan !== plan || known.today !== today) known = new NearCards(plan, today);
  return { ...plan, cards: known, placementsOf: (card) => plan.placementsOf(card) };
}
