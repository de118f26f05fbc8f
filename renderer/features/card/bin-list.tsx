/** The bin: deleted cards with how long they are kept, and the way back. */
import type { Card } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { daysLeft } from './bin-days.ts';
import { momentText } from './moment-text.ts';
import './bin-list.css';

let memo: { readonly version: number; readonly cards: readonly Card[] } | null = null;

/** Cards in the bin, latest first; the same list until the plan changes. */
function useBin(): readonly Card[] {
  return usePlan(({ plan, version }) => {
    if (memo?.version === version) return memo.cards;
    const cards = [...plan.cards.values()].filter((card) => card.deletedAt !== null);
    cards.sort((a, b) => (a.deletedAt! < b.deletedAt! ? 1 : -1)); // the filter left those with a moment
    const same = memo?.cards.length === cards.length && memo.cards.every((card, i) => card === cards[i]);
    memo = { version, cards: same && memo ? memo.cards : cards };
    return memo.cards;
  });
}

export function BinList() {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const cards = useBin();
  if (cards.length === 0) return <p className="empty">{t('editor.binEmpty')}</p>;
  return (
    <ul className="bin" aria-label={t('editor.bin')}>
      {cards.map((card) => (
        <li key={card.id}>
          <b>{card.title}</b>
          <span className="faint">{t('editor.deletedOn', { when: momentText(card.deletedAt!, language), days: daysLeft(card.deletedAt!, today) })}</span>
          <Button small icon="undo" aria-label={t('editor.restoreWhat', { title: card.title })} onClick={() => run('restoreCard', { id: card.id })}>
            {t('editor.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
