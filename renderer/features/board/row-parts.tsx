/** The rows of a column that are no cards: folds, the first step of an empty day, what an empty column says. */
import type { BoardSection } from '../../../shared/planning/board.ts';
import { weekText } from '../../../shared/i18n/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { setAdding, setOpened } from './board-focus.ts';

/** "14 till", or "Visa färre" where it is unfolded. */
export function Fold({ section, hidden, place }: { readonly section: BoardSection; readonly hidden: number; readonly place: string }) {
  const { t } = useSpeech();
  const text = hidden > 0 ? t('board.more', { count: String(hidden) }) : t('board.fewer');
  return (
    <button type="button" className={hidden > 0 ? 'fold' : 'fold is-open'} aria-expanded={hidden === 0} aria-label={`${text}, ${place}`} onClick={() => setOpened(section.key, hidden > 0)}>
      <Icon name="down" small />
      {text}
    </button>
  );
}

export function NewToday({ section }: { readonly section: BoardSection }) {
  const { t } = useSpeech();
  return (
    <button type="button" className="gap" onClick={() => setAdding(section.key)}>
      <Icon name="plus" />
      <span>{t('board.newToday')}</span>
    </button>
  );
}

/** One sentence, where the thing will appear. */
export function EmptyColumn({ section }: { readonly section: BoardSection }) {
  const { t, language } = useSpeech();
  const which = section.column === 'ideas' ? 'emptyIdeas' : section.column === 'next-week' ? 'emptyNextWeek' : section.column === 'planned' ? 'emptyPlanned' : 'emptyRecurring';
  const lead = which === 'emptyNextWeek' ? t('board.emptyNextWeek.lead', { week: section.week ? weekText(section.week, language) : '' }) : t(`board.${which}.lead`);
  return (
    <div className="empty">
      <span>
        <b>{lead}</b> {t(`board.${which}.rest`)}
      </span>
    </div>
  );
}
