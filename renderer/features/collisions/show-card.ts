/** Shows a card in the view behind the panel: the board scrolls to it, the calendar turns to its month. */
import type { CardId } from '../../../shared/domain/records.ts';
import { fromDayNumber } from '../../../shared/planning/date.ts';
import { slotSpan } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { go, routeNow } from '../../store/route.ts';
import { reveal } from '../../store/spotlight.ts';

export function showCard(id: CardId): void {
  const { view, panel } = routeNow();
  const card = usePlan.getState().plan.cards.get(id);
  const span = card ? slotSpan(card.slot) : null;
  if (view.name === 'calendar' && span) go({ view: { name: 'calendar', month: fromDayNumber(span[0]).slice(0, 7) }, panel });
  else if (view.name !== 'board') go({ view: { name: 'board' }, panel });
  reveal(id);
}
