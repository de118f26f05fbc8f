/** How many cards some sections hold, "3 av 14" where not all of them are shown. */
import type { BoardSection } from '../../../shared/planning/board.ts';
import { shownOf, useShows } from '../../store/filter.ts';
import { useSpeech } from '../../ui/language.tsx';

type Sections = readonly Pick<BoardSection, 'cards'>[];

export function useCardCount(sections: Sections): { readonly shown: number; readonly all: number } {
  const shows = useShows();
  return {
    shown: sections.reduce((sum, { cards }) => sum + shownOf(cards, shows).length, 0),
    all: sections.reduce((sum, { cards }) => sum + cards.length, 0),
  };
}

export function CardCount({ sections }: { readonly sections: Sections }) {
  const { t } = useSpeech();
  const { shown, all } = useCardCount(sections);
  const filtered = shown !== all;
  return (
    <span className="n">
      <span aria-hidden="true">{filtered ? t('filter.of', { shown: String(shown), all: String(all) }) : all}</span>
      <span className="sr">{filtered ? t('filter.countOf', { shown: String(shown), count: all }) : t('board.count', { count: all })}</span>
    </span>
  );
}
