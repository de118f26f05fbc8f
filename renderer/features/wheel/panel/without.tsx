/** What else of the year, or the quarter, has no card: due and missed; and the months in which nothing returns. */
import { useState } from 'react';
import { monthName } from '../../../../shared/i18n/dates.ts';
import { whenShort } from '../../../../shared/wheel/item-words.ts';
import { monthsOf } from '../../../../shared/wheel/year-months.ts';
import type { WheelItem, WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { select } from '../selected.ts';
import { StateSign } from '../state-sign.tsx';

const SHOWN = 5;

interface Props {
  readonly items: readonly WheelItem[];
  /** The chosen one, which is shown already. */
  readonly but: WheelItem;
  readonly year: WheelYear;
  readonly quarter: number | null;
}

export function Without({ items, but, year, quarter }: Props) {
  const { t, language } = useSpeech();
  const categories = usePlan((s) => s.plan.categories);
  const [all, setAll] = useState(false);
  const others = items.filter((item) => (item.state === 'due' || item.state === 'missed') && item.card.id !== but.card.id);
  const empty = monthsOf(year, quarter).filter(({ items: own }) => own.length === 0).map(({ month }) => monthName(month, language));
  return (
    <>
      {others.length > 0 && (
        <>
          <h3>{t('wheelPanel.without')}<span className="n">{others.length}</span></h3>
          <ul className="todo">
            {(all ? others : others.slice(0, SHOWN)).map(({ card, state, slot, rule }) => (
              <li key={card.id}>
                <button type="button" onClick={() => select(card.id)}>
                  <StateSign state={state} hue={card.category ? categories.get(card.category)?.hue : undefined} />
                  <span>{card.title}<span className="sr">, {t(`board.occurrence.${state}`)}</span></span>
                  <em>{whenShort(slot, language, rule)}</em>
                </button>
              </li>
            ))}
            {others.length > SHOWN && <li><button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('wheelPanel.fewer') : t('wheelPanel.more', { count: others.length - SHOWN })}</button></li>}
          </ul>
        </>
      )}
      {empty.length > 0 && <p className="hint">{t('wheelPanel.empty', { months: listed(empty, language) })}</p>}
    </>
  );
}

const listed = (words: readonly string[], language: string): string => new Intl.ListFormat(language).format(words);
