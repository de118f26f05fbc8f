/** What can be done about the chosen item, with the keys that do the same. */
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { openPanel } from '../../../store/route.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { lift } from '../../pause/lift.ts';
import { SkipButton } from '../skip/skip-button.tsx';
import { makeCard, openItem, takeBack } from './actions.ts';
import { mayBeTakenBack } from './keys.ts';

export function ItemActions({ item }: { readonly item: WheelItem }) {
  const { t } = useSpeech();
  const { card, state, year, pause } = item;
  const args = { year: String(year), now: usePlan((s) => (s.today.startsWith(`${year}-`) ? 'yes' : 'no')) };
  const made = item.made.length > 0;
  return (
    <div className="p-acts">
      {made
        ? <Button look="primary" aria-keyshortcuts="Enter" onClick={() => openItem(item)}>{t('wheelPanel.open')}<kbd aria-hidden="true">↵</kbd></Button>
        : <Button look={state === 'skipped' ? 'plain' : 'primary'} aria-keyshortcuts="K" onClick={() => makeCard(item)}>{t(state === 'missed' || state === 'skipped' ? 'wheelPanel.makeAnyway' : 'wheelPanel.make', args)}<kbd aria-hidden="true">K</kbd></Button>}
      {made && <Button aria-keyshortcuts="K" onClick={() => makeCard(item)}>{t('wheelPanel.another')}<kbd aria-hidden="true">K</kbd></Button>}
      {!made && state !== 'skipped' && <SkipButton item={item} label={t('wheelPanel.skip', args)} />}
      {mayBeTakenBack(item) && <Button aria-keyshortcuts="H" onClick={() => takeBack(item)}>{t('wheelPanel.back')}<kbd aria-hidden="true">H</kbd></Button>}
      {!made && pause && <Button onClick={() => lift(pause)}>{t('wheelPanel.lift')}</Button>}
      <Button look="quiet" onClick={() => openPanel({ type: 'card', id: card.id })}>{t('wheelPanel.openRecurring')}{!made && <kbd aria-hidden="true">↵</kbd>}</Button>
    </div>
  );
}
