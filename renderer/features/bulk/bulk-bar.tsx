/** What is chosen, in whatever view, and what can be done with all of it together: each one step to undo. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { TOGETHER_MOST } from '../../../shared/domain/lengths.ts';
import { shownNow, useFilter } from '../../store/filter.ts';
import { announce } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useRoute } from '../../store/route.ts';
import { clearSelection, keepChosen, useSelection } from '../../store/selection.ts';
import { Button } from '../../ui/button.tsx';
import { focusViewIfLost } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useDrag } from '../drag/drag-store.ts';
import { archiveChosen, binChosen, chosenCards, letGo } from './bulk-run.ts';
import { CategoryPick, OwnerPick, StatusMenu } from './card-fields.tsx';
import { ChannelPopup } from './channel-popup.tsx';
import { MovePopup } from './move-popup.tsx';
import './bulk.css';

/** Not for the first time: what was chosen before that is meant. */
function useOnChange(effect: () => void, on: unknown): void {
  const before = useRef(on);
  useEffect(() => {
    if (before.current === on) return;
    before.current = on;
    effect();
  });
}

/** What a filter hides is not changed unseen; nor is anything once another view is shown. */
function useOnlyShown(): void {
  const { view } = useRoute();
  useOnChange(() => keepChosen(({ card }) => shownNow().shows(usePlan.getState().plan.cards.get(card)!)), useFilter()); // what is chosen is in the plan
  useOnChange(clearSelection, view.name === 'calendar' ? view.mode : view.name);
}

/** Escape in the bar, or with the focus nowhere in particular, as after ringing in. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || useDrag.getState().item || useSelection.getState().chosen.size === 0 || document.querySelector(':popover-open, dialog[open]')) return;
  if (document.activeElement !== document.body && !document.activeElement?.closest('.bulkbar, .months')) return;
  event.preventDefault();
  letGo();
}

export default function BulkBar() {
  const { t } = useSpeech();
  const count = useSelection((s) => s.chosen.size);
  const full = useSelection((s) => s.full);
  useOnlyShown();
  useLayoutEffect(() => {
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, []);
  const most = t('bulk.most', { most: TOGETHER_MOST });
  const said = useRef(0);
  useEffect(() => {
    if (count > 0 || said.current > 0) announce(count === 0 ? t('bulk.noneChosen') : [t('bulk.chosen', { count }), full && most].filter(Boolean).join('. '));
    if (count === 0 && said.current > 0) focusViewIfLost(); // with what the bar did, a filter may have hidden all
    said.current = count;
  }, [count, full, most, t]);
  if (count === 0) return null;
  return (
    <section aria-label={t('bulk.bar')}>
      <div className="bulkbar" role="toolbar" aria-label={t('bulk.bar')}>
        <b title={t('bulk.hint')}>{t('bulk.chosen', { count })}</b>
        {full && <span className="faint">{most}</span>}
        <Actions />
        <Button small look="quiet" icon="x" label={t('bulk.clear')} onClick={() => letGo()} />
      </div>
    </section>
  );
}

function Actions() {
  const { t } = useSpeech();
  usePlan((s) => s.version); // what they all have in common changes with the plan
  useSelection((s) => s.chosen);
  const { plan } = usePlan.getState();
  const cards = chosenCards().flatMap((id) => plan.cards.get(id) ?? []);
  const archived = cards.every((card) => card.archived);
  return (
    <>
      <OwnerPick cards={cards} />
      <ChannelPopup cards={cards} />
      <CategoryPick cards={cards} />
      <StatusMenu />
      <MovePopup />
      <Button small onClick={() => archiveChosen(!archived)}>{t(archived ? 'bulk.unarchive' : 'bulk.archive')}</Button>
      <Button small onClick={binChosen}>{t('bulk.bin')}</Button>
    </>
  );
}
