/** In a column's head: how many of its cards lack something. Pressed, it goes to the next of them. */
import type { CardId } from '../../../shared/domain/records.ts';
import type { BoardColumn } from '../../../shared/planning/board.ts';
import { useShows } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { LackSign } from './lacks.tsx';
import { unreadyCount, unreadyOf } from './unready.ts';

interface Props {
  readonly column: BoardColumn;
  /** The card that one stands on. */
  readonly from: () => CardId | null;
  readonly goTo: (id: CardId) => void;
}

export function UnreadyCount({ column, from, goTo }: Props) {
  const { t } = useSpeech();
  const shows = useShows();
  const count = usePlan((s) => unreadyCount(column, s, shows));
  if (count === 0) return null;
  const label = t('board.lacks.next', { count: String(count) });
  const walk = (): void => {
    const unready = unreadyOf(column, usePlan.getState(), shows);
    const next = unready[unready.findIndex(({ id }) => id === from()) + 1] ?? unready[0];
    if (next) goTo(next.id);
  };
  return (
    <button type="button" className="unready" aria-label={label} title={label} onClick={walk}>
      <LackSign count={count} />
      <span className="unready-words">{t('board.lacks.something')}</span>
    </button>
  );
}
