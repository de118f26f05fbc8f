/** Shows a card or a day in the view behind the panel: the board scrolls to it, the calendar turns to its month. */
import type { CardId } from '../../../shared/domain/records.ts';
import { fromDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { slotSpan } from '../../../shared/planning/slot.ts';
import { shownNow } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { calendarStart, go, routeNow } from '../../store/route.ts';
import { reveal } from '../../store/spotlight.ts';
import { sayUnseen } from '../filter/unseen.ts';
import type { FindingRow } from './finding-groups.ts';

export function showCard(id: CardId): void {
  const card = usePlan.getState().plan.cards.get(id);
  const span = card ? slotSpan(card.slot) : null;
  turnTo(span && fromDayNumber(span[0]));
  if (card && !shownNow().shows(card)) sayUnseen(card);
  else reveal({ card: id });
}

/** The board or calendar follows a walk through the findings; another view stays as it is. */
export function followRow({ findings: [finding] }: FindingRow): void {
  const { view } = routeNow();
  if (view.name !== 'board' && view.name !== 'calendar') return;
  const [card] = finding.cards;
  if (finding.date) turnTo(finding.date);
  if (card && view.name === 'board') reveal({ card });
  else if (finding.date) reveal({ day: finding.date });
}

/** The matrix shows several weeks, and turns only where it has to: by what is revealed. */
function turnTo(date: CalendarDate | null): void {
  const { view, panel } = routeNow();
  if (view.name === 'board') return;
  if (view.name !== 'calendar') go({ view: { name: 'board' }, panel });
  else if (date && view.mode !== 'channels') go({ view: { ...view, at: calendarStart(view.mode, date) }, panel }, true);
}
