/** An item in the table and in the list of months: sign, when, title; the state for screen readers, in words where there is room. */
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { whenShort } from '../../../../shared/wheel/item-words.ts';
import type { ReactNode } from 'react';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryMark } from '../../../ui/marks.tsx';
import { openItem } from '../panel/actions.ts';
import { select, useSelected } from '../selected.ts';
import { StateSign } from '../state-sign.tsx';
import './item-button.css';

interface Props {
  readonly item: WheelItem;
  readonly row: number;
  readonly column: number;
  /** Its category's shape stands before the title: the rings do not say it. */
  readonly shape?: boolean;
  readonly children?: ReactNode;
}

export function ItemButton({ item, row, column, shape, children }: Props) {
  const { t, language } = useSpeech();
  const { card, state, slot, rule } = item;
  const chosen = useSelected((s) => s.id === card.id);
  const category = usePlan((s) => (card.category ? s.plan.categories.get(card.category) : undefined));
  return (
    <button
      type="button" title={t(`board.occurrence.${state}`)} className={`witem st-${state}`} data-row={row} data-column={column} tabIndex={chosen ? 0 : -1} aria-current={chosen ? 'true' : undefined}
      onClick={() => select(card.id)} onFocus={() => select(card.id)} onDoubleClick={() => openItem(item)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        openItem(item);
      }}
    >
      <StateSign state={state} hue={category?.hue} />
      <em>{whenShort(slot, language, rule)}</em>
      <span className="ttl">{shape && category && <span title={category.name}><CategoryMark category={category} /><span className="sr">{category.name}</span> </span>}{card.title}</span>
      <span className={children ? 'st' : 'sr'}> {t(`board.occurrence.${state}`)}</span>
      {children}
    </button>
  );
}
