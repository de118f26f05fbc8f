/** The form that says why a year is left out, where it is asked for from a menu. */
import type { CardId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { focusAtShow } from '../../ui/choice-menu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { occurrenceNow } from '../card/occurrences.ts';
import { skipYear } from '../wheel/panel/actions.ts';
import { SkipForm } from '../wheel/skip/skip-button.tsx';
import { useShownPopover } from './shown-popover.ts';
import '../../ui/form/form.css';

interface Props {
  readonly card: CardId;
  readonly year: number;
  readonly opener: HTMLElement;
}

export default function SkipPopup({ card: id, year, opener }: Props) {
  const { t } = useSpeech();
  const popover = useShownPopover(opener);
  const store = usePlan.getState(); // as it was when it was asked for
  const card = store.plan.cards.get(id);
  if (!card) return null;
  const item = occurrenceNow(card, year, store);
  return (
    <div {...popover} popover="auto" role="dialog" aria-label={`${t('recurring.skipTitle', { year: String(year) })}: ${card.title}`} className="popup skip-popup" onBeforeToggle={(event) => focusAtShow(event.currentTarget, '[data-first]')}>
      <SkipForm onReason={(reason) => { popover.ref.current?.hidePopover(); skipYear(item, reason); }} />
    </div>
  );
}
