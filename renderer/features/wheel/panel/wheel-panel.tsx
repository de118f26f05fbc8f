/** Beside the wheel: everything about the chosen item, what can be done about it, and what else has no card. */
import { useEffect } from 'react';
import { itemsIn } from '../../../../shared/wheel/year-months.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { stateSentence } from '../../../../shared/wheel/state-words.ts';
import { NO_FILTER } from '../../../../shared/planning/filter.ts';
import { useFilter } from '../../../store/filter.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName } from '../../../ui/marks.tsx';
import { chosenOf } from '../chosen.ts';
import { select, useSelected } from '../selected.ts';
import { StateSign } from '../state-sign.tsx';
import type { WheelProps } from '../wheel-props.ts';
import { ItemActions } from './item-actions.tsx';
import { ItemFacts } from './item-facts.tsx';
import { ItemYears } from './item-years.tsx';
import { useItemKeys } from './keys.ts';
import { Without } from './without.tsx';
import './wheel-panel.css';

export function WheelPanel({ view, year }: WheelProps) {
  const { t } = useSpeech();
  const items = itemsIn(year, view.quarter);
  const id = useSelected((s) => s.id);
  const item = chosenOf(items, id);
  const shown = item?.card.id ?? id;
  useEffect(() => {
    if (shown !== id) select(shown); // what was chosen is not in this year, quarter or filter
  }, [shown, id]);
  const filtered = useFilter() !== NO_FILTER;
  useItemKeys(item);
  return (
    <aside className="wheel-panel" aria-label={t('wheelPanel.chosen')} tabIndex={-1}>
      {item ? <OneItem item={item} items={items} /> : <p className="none">{t(filtered ? 'wheelPanel.filtered' : 'wheelPanel.none')}</p>}
      {item && <Without items={items} but={item} year={year} quarter={view.quarter} />}
    </aside>
  );
}

function OneItem({ item, items }: { readonly item: WheelItem; readonly items: readonly WheelItem[] }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const { card, state } = item;
  const category = usePlan((s) => (card.category ? s.plan.categories.get(card.category) : undefined));
  const at = items.indexOf(item);
  const step = (by: number): void => select(items.at((at + by) % items.length)?.card.id ?? null);
  return (
    <>
      <div className="p-top">
        {category ? <CategoryName category={category} /> : <span className="faint">{t('wheelPanel.ringNone.category')}</span>}
        <span className="p-nav">
          <span className="faint">{t('wheelPanel.at', { at: at + 1, all: items.length })}</span>
          <Button look="quiet" small icon="left" label={t('wheelPanel.previous')} onClick={() => step(-1)} />
          <Button look="quiet" small icon="right" label={t('wheelPanel.next')} onClick={() => step(1)} />
        </span>
      </div>
      <div aria-live="polite">
        <h2>{card.title}</h2>
        <p className="p-state"><StateSign state={state} hue={category?.hue} /><span>{stateSentence(item, today, t, language)}</span></p>
      </div>
      <ItemActions item={item} />
      <ItemFacts item={item} />
      <ItemYears item={item} hue={category?.hue} />
    </>
  );
}
