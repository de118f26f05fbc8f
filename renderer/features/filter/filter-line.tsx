/** The line that says, as long as something is filtered away, what is shown of how much, and takes the filter back. */
import { Suspense, lazy } from 'react';
import { NO_FILTER, filterCount } from '../../../shared/planning/filter.ts';
import { setFilter, shownOf, useFilter, useShows } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useRoute } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { askedFor } from './asked.ts';
import { allCards } from './all-cards.ts';
import { nameIn } from './criteria.tsx';

/** Views that are filtered say as well what rests: the line's code comes when there is a pause. */
const PauseLines = lazy(() => import('../pause/pause-line.tsx'));

export function FilterLine() {
  const { t } = useSpeech();
  const active = filterCount(useFilter()) > 0;
  const paused = usePlan(({ plan, today }) => plan.pauses.values().some(({ to }) => to >= today));
  return (
    <>
      <span className="sr" aria-live="polite">{active ? <Shown /> : null}</span>
      {paused && <div className="pause-lines-place"><Suspense><PauseLines /></Suspense></div>}
      {active && <section className="filter-line" aria-label={t('filter.filter')}><Line /></section>}
    </>
  );
}

/** "Visar 12 av 140 kort". */
function Shown() {
  const { t } = useSpeech();
  const { shown, all } = useCounts();
  return <>{shown === 0 ? t('filter.nothing', { count: all }) : t('filter.showing', { shown: String(shown), count: all })}</>;
}

function Line() {
  const { t } = useSpeech();
  const filter = useFilter();
  const plan = usePlan((s) => s.plan);
  const asked = askedFor(filter, (list, id) => nameIn(list, id, plan, t), t);
  const focusFilter = (): void => document.querySelector<HTMLElement>('.filter-all')?.focus(); // what was pressed is gone
  return (
    <>
      <p><Shown /></p>
      <ul>
        {asked.map(({ key, text, without }) => (
          <li key={key}>
            <button type="button" className="asked" title={t('filter.remove', { what: text })} aria-label={t('filter.remove', { what: text })} onClick={() => { setFilter(without); focusFilter(); }}>
              <span className="txt">{text}</span>
              <Icon name="x" small />
            </button>
          </li>
        ))}
      </ul>
      <Button small look="quiet" onClick={() => { setFilter(NO_FILTER); focusFilter(); }}>{t('filter.clear')}</Button>
    </>
  );
}

/** On the board its cards, on the wheel what returns; elsewhere all posts that are neither archived nor in the bin. */
function useCounts(): { readonly shown: number; readonly all: number } {
  const view = useRoute().view.name;
  const board = view === 'board';
  const shows = useShows();
  const lists = usePlan((s) => (board ? s.board.columns : null));
  const cards = usePlan((s) => (board ? null : allCards(s.plan, s.version, view === 'wheel' ? 'recurring' : 'post')));
  const each = lists ? lists.flatMap(({ sections }) => sections.map((section) => section.cards)) : [cards ?? []];
  return { shown: each.reduce((sum, list) => sum + shownOf(list, shows).length, 0), all: each.reduce((sum, { length }) => sum + length, 0) };
}
