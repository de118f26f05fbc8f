/** The board: what is planned, by week (planning rules §2). */
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CardId } from '../../../shared/domain/records.ts';
import type { BoardColumn } from '../../../shared/planning/board.ts';
import { columnQuarter } from '../../../shared/planning/columns.ts';
import { quarterOfMonth } from '../../../shared/planning/date.ts';
import { sectionKeyOf } from '../../../shared/planning/sections.ts';
import { shownOf, useShows } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useRoute } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Dock } from '../drag/dock.tsx';
import { DragProvider } from '../drag/drag-provider.tsx';
import { useDrag } from '../drag/drag-store.ts';
import { GapPicker } from '../gaps/gap-picker.tsx';
import { BoardBar } from './board-bar.tsx';
import { focusCard, focusMoved, isIdeasFolded, keepTabStop, useBoardFocus } from './board-focus.ts';
import { onBoardKey } from './board-keys.ts';
import { walkBoard } from './board-walk.ts';
import { Column } from './column.tsx';
import './board.css';

export function BoardView() {
  return (
    <>
      <BoardBar />
      <DragProvider walk={walkBoard} focus={focusCard}>
        <Columns />
        <LaterWeeks />
      </DragProvider>
      <GapPicker onFilled={focusCard} />
      <FocusBack />
    </>
  );
}

function Columns() {
  const { t } = useSpeech();
  const columns = usePlan((s) => s.board.columns);
  const dragging = useDrag((s) => s.item !== null);
  const opened = useBoardFocus((s) => s.opened);
  const fit = useFit();
  useTabStop(columns);
  const rail = (column: BoardColumn): boolean => (column.id === 'ideas' ? isIdeasFolded(opened) : !fit(column) && !opened.has(column.id));
  const widths = columns.map((column) => (rail(column) ? '36px' : `var(--w-${columnQuarter(column.id) === null ? column.id : 'recurring'})`));
  return (
    <main
      id="main"
      className={dragging ? 'board is-dragging' : 'board'}
      tabIndex={-1}
      aria-label={t('shell.board')}
      style={{ gridTemplateColumns: widths.join(' ') }}
      onKeyDown={(event) => onBoardKey(event, t)}
    >
      {columns.map((column, i) => (
        <Column key={column.id} column={column} index={i} rail={rail(column)} foldable={column.id === 'ideas' || !fit(column)} />
      ))}
    </main>
  );
}

const wide = matchMedia('(min-width: 1760px)');
const middle = matchMedia('(min-width: 1360px)');
const onWidth = (listener: () => void): (() => void) => {
  for (const query of [wide, middle]) query.addEventListener('change', listener);
  return () => [wide, middle].forEach((query) => query.removeEventListener('change', listener));
};

/** Which columns there is room for: all of them, the current quarter's, or none of the recurring ones. */
function useFit(): (column: BoardColumn) => boolean {
  const room = useSyncExternalStore(onWidth, () => (wide.matches ? 'all' : middle.matches ? 'current' : 'none'));
  const quarter = usePlan((s) => quarterOfMonth(+s.today.slice(5, 7)));
  return ({ id }) => {
    const own = columnQuarter(id);
    return own === null || room === 'all' || (room === 'current' && own === quarter);
  };
}

function useTabStop(columns: readonly BoardColumn[]): void {
  const today = usePlan((s) => s.today);
  const shows = useShows();
  useEffect(() => {
    const cards = columns.flatMap(({ sections }) => sections.map((section) => shownOf(section.cards, shows)));
    keepTabStop((card) => shows(card) && sectionKeyOf(card, today) !== null, cards.find(({ length }) => length > 0)?.[0]);
  }, [columns, today, shows]);
}

/** When the editor closes and what it was opened from is gone (a new card, one that moved): the focus goes to the card. */
function FocusBack() {
  const { panel } = useRoute();
  const before = useRef(panel);
  useEffect(() => {
    const closed = before.current;
    before.current = panel;
    if (panel || closed?.type !== 'card' ) return;
    focusMoved(closed.id as CardId); // the address's id; one of no card finds none
  }, [panel]);
  return null;
}

/** The first four weeks of Planned, which are far down in it. */
function LaterWeeks() {
  const planned = usePlan((s) => s.board.columns.find(({ id }) => id === 'planned'));
  const weeks = useMemo(() => (planned?.sections ?? []).flatMap(({ week }) => week ?? []).slice(0, 4), [planned]);
  return <Dock weeks={weeks} />;
}
