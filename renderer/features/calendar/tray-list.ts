/** What lies in the tray, section by section: what has no day yet, and what returns and is due. */
import { useMemo } from 'react';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Movable } from '../../../shared/domain/command.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { columnQuarter } from '../../../shared/planning/columns.ts';
import { hasWords } from '../../../shared/planning/filter.ts';
import { shownOf, useShows } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { PlanStore } from '../../store/plan-store.ts';
import { dueYear } from '../card/occurrences.ts';
import type { TrayItem, TraySection } from './day-index.ts';
import { useUndated } from './day-store.ts';

/** A recurring card that is due, and the year it is due for. */
export interface DueItem {
  readonly key: string;
  readonly card: Card;
  readonly year: number;
}
export type TrayRow =
  | { readonly section: TraySection | 'due'; readonly count: number; readonly folded: boolean }
  | { readonly item: TrayItem | DueItem };

/** What moves when an item of the tray does. */
export const ofTray = (item: TrayItem | DueItem): Movable => ({ card: item.card.id, placement: 'own' in item ? (item.own?.id ?? null) : null });

/** Sections that are folded, in every mode; a search looks through them all. */
export const useTrayFolds = create<{ readonly folded: ReadonlySet<TraySection | 'due'> }>(() => ({ folded: new Set() }));
export const foldSection = (section: TraySection | 'due'): void => useTrayFolds.setState(({ folded }) => ({ folded: folded.symmetricDifference(new Set([section])) }));

/** What is searched for in the tray: the same while one goes from mode to mode. */
export const useTrayQuery = create<{ readonly query: string }>(() => ({ query: '' }));

/** Heads and cards of all sections that hold something, one after the other; `all`: how many cards there are without the search. */
export function useTrayRows(): { readonly rows: readonly TrayRow[]; readonly all: number } {
  const query = useTrayQuery((s) => s.query);
  const folds = useTrayFolds((s) => s.folded);
  const [week, planned, ideas, due] = [useUndated('week'), useUndated('planned'), useUndated('ideas'), useDue()];
  return useMemo(() => {
    const sections: readonly (readonly [TraySection | 'due', readonly (TrayItem | DueItem)[]])[] = [['week', week], ['planned', planned], ['due', due], ['ideas', ideas]];
    const rows = sections.flatMap(([section, items]): TrayRow[] => {
      const found = items.filter(({ card }) => hasWords(card.title, query));
      const folded = query.trim() === '' && folds.has(section);
      return found.length === 0 ? [] : [{ section, count: found.length, folded }, ...(folded ? [] : found.map((item) => ({ item })))];
    });
    return { rows, all: week.length + planned.length + ideas.length + due.length };
  }, [week, planned, ideas, due, query, folds]);
}

function useDue(): readonly DueItem[] {
  const shows = useShows();
  const cards = usePlan(useShallow((s) => dueOf(s)));
  return useMemo(() => {
    const store = usePlan.getState();
    return shownOf(cards, shows).map((card) => ({ key: card.id, card, year: dueYear(card, store)! })); // it is due
  }, [cards, shows]);
}

let known: { readonly of: readonly unknown[]; readonly cards: readonly Card[] } | null = null;
/** The recurring cards that are due; the board has them all. */
function dueOf(store: PlanStore): readonly Card[] {
  const of = [store.plan, store.version, store.today];
  if (!known || of.some((part, i) => part !== known?.of[i])) {
    const recurring = store.board.columns.filter(({ id }) => columnQuarter(id) !== null).flatMap(({ sections }) => sections.flatMap(({ cards }) => cards));
    known = { of, cards: recurring.filter((card) => dueYear(card, store) !== null) };
  }
  return known.cards;
}
