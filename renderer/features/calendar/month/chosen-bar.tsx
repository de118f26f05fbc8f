/** How many items are chosen, and what can be done with them together. */
import { useEffect, useRef } from 'react';
import { useFilter, shownNow } from '../../../store/filter.ts';
import { announce } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { clearSelection, keepChosen, useSelection } from '../../../store/selection.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { useDrag } from '../../drag/drag-store.ts';
import { moveChosen } from '../../drag/together.ts';
import { onChoosingKey } from '../choosing.ts';

const STEPS = [-7, -1, 1, 7];

/** What a filter hides is not moved unseen; nor is anything once another view is shown. */
function useOnlyShown(): void {
  const filter = useFilter();
  useEffect(() => keepChosen(({ card }) => shownNow().shows(usePlan.getState().plan.cards.get(card)!)), [filter]); // what is chosen is in the plan
  useEffect(() => clearSelection, []);
}

/** Escape with the focus nowhere in particular, as after ringing in. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || useDrag.getState().item) return;
  if (document.activeElement === document.body || document.activeElement?.closest('.months')) onChoosingKey(event);
}

export function ChosenBar() {
  const { t } = useSpeech();
  const count = useSelection((s) => s.chosen.size);
  useOnlyShown();
  useEffect(() => {
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, []);
  const said = useRef(0);
  useEffect(() => {
    if (count > 0 || said.current > 0) announce(count > 0 ? t('month.chosen', { count }) : t('month.noneChosen'));
    said.current = count;
  }, [count, t]);
  if (count === 0) return null;
  return (
    <div className="chosenbar" role="toolbar" aria-label={t('month.chosenBar')} title={t('month.chosenHint')}>
      <b>{t('month.chosen', { count })}</b>
      {STEPS.map((days) => (
        <Button key={days} small label={t(days < 0 ? 'month.move.back' : 'month.move.forth', { days: Math.abs(days) })} onClick={() => moveChosen(days)}>
          {t(Math.abs(days) === 7 ? 'month.step.week' : 'month.step.day', { sign: days < 0 ? '−' : '+' })}
        </Button>
      ))}
      <Button small look="quiet" icon="x" label={t('month.clear')} onClick={clearSelection} />
    </div>
  );
}
