/** How many weeks before its slot the work on a card begins, and which week that is. */
import type { Card } from '../../../../shared/domain/records.ts';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import { ruleOf } from '../../../../shared/planning/columns.ts';
import { ruleInYears } from '../../../../shared/planning/rule-years.ts';
import { slotSpan } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { leadText } from '../lead.ts';

const MOST = 52;

export function LeadField({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const { leadWeeks } = card;
  const begins = leadText(leadWeeks, card.kind === 'recurring' ? comingSlot(card, today) : card.slot, language);
  const save = (weeks: number): void => void run('editCard', { id: card.id, change: { leadWeeks: Math.min(MOST, Math.max(0, Math.trunc(weeks) || 0)) } });
  return (
    <span className="lead-field">
      <input className="input" type="number" min={0} max={MOST} aria-label={t('recurring.leadWeeks')} value={leadWeeks} onChange={(event) => save(event.target.valueAsNumber)} />
      <span>{t('recurring.weeksBefore', { count: leadWeeks })}{begins && <span className="faint">{t('recurring.leadBegins', { when: begins })}</span>}</span>
    </span>
  );
}

/** The slot of the next occurrence that is not past. */
function comingSlot(card: Card, today: CalendarDate): Slot {
  const [now, next] = ruleInYears(ruleOf(card), +today.slice(0, 4), 2);
  return slotSpan(now!.slot)![1] >= toDayNumber(today) ? now!.slot : next!.slot; // two years were asked for, and a rule has days
}
