/** Which card is the board's one stop for Tab, what is unfolded, where a new card is being written. */
import { create } from 'zustand';
import type { Card, CardId } from '../../../shared/domain/records.ts';
import { columnOf } from '../../../shared/planning/columns.ts';
import type { ColumnId } from '../../../shared/planning/columns.ts';
import { sectionKeyOf } from '../../../shared/planning/sections.ts';
import { shownNow } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import type { Gap } from '../gaps/gaps.ts';

interface BoardFocus {
  readonly card: CardId | null;
  /** Grows when that card should take the focus, wherever it is mounted next. */
  readonly claim: number;
  /** Rails and folds that were opened: ids of columns, keys of sections. */
  readonly opened: ReadonlySet<string>;
  /** Key of the section in which a new card is being written. */
  readonly adding: string | null;
  /** The gap that the new card is to fill. */
  readonly addingFor: Gap | null;
  /** The gap that should take the focus, wherever it is mounted next. */
  readonly gap: Gap | null;
}

export const useBoardFocus = create<BoardFocus>(() => ({ card: null, claim: 0, opened: new Set(), adding: null, addingFor: null, gap: null }));

/** Remembers the card that has the focus. */
export function focused(card: CardId): void {
  if (useBoardFocus.getState().card !== card) useBoardFocus.setState({ card });
}

/** Gives a card the focus; its column mounts it and brings it into sight. Where the filter hides it, one that is shown has the focus. */
export function focusCard(id: CardId): void {
  const { plan, today } = usePlan.getState();
  const card = plan.cards.get(id);
  if (card && !shownNow().shows(card)) {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.board [data-card][tabindex="0"]')?.focus());
    return;
  }
  const column = card && columnOf(card, today);
  if (column) showColumn(column, true);
  useBoardFocus.setState((s) => ({ card: id, claim: s.claim + 1 }));
}

/** A card that had the focus left its place, moved by undo or from another window: the focus follows it. */
export function focusMoved(id: CardId): void {
  const { plan, today } = usePlan.getState();
  const card = plan.cards.get(id);
  if (card && sectionKeyOf(card, today) !== null && document.activeElement === document.body) focusCard(id);
}

/** The ideas are open unless somebody folded them; the recurring quarters are folded unless somebody opened them. */
const FOLDED_IDEAS = 'folded:ideas';
export const isIdeasFolded = (opened: ReadonlySet<string>): boolean => opened.has(FOLDED_IDEAS);

function showColumn(id: ColumnId, shown: boolean): void {
  if (id === 'ideas') setOpened(FOLDED_IDEAS, !shown);
  else setOpened(id, shown);
}

/** Folds a column, or opens it again. The button that was pressed is gone: the focus goes to the one that takes it back. */
export function foldColumn(id: ColumnId, folded: boolean): void {
  showColumn(id, !folded);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-folds="${id}"]`)?.focus());
}

export function setOpened(key: string, open: boolean): void {
  const opened = new Set(useBoardFocus.getState().opened);
  if (open) opened.add(key);
  else opened.delete(key);
  useBoardFocus.setState({ opened });
}

export function setAdding(adding: string | null, addingFor: Gap | null = null): void {
  useBoardFocus.setState({ adding, addingFor });
}

/** Gives a gap the focus; its column mounts it and brings it into sight. */
export function focusGap(gap: Gap): void {
  useBoardFocus.setState({ gap });
}
/** It has it. */
export const gapFocused = (): void => useBoardFocus.setState({ gap: null });

/** Keeps one card reachable by Tab: the last one that had the focus, else the first of the board. */
export function keepTabStop(onBoard: (card: Card) => boolean, first: Card | undefined): void {
  const { card } = useBoardFocus.getState();
  const known = card === null ? undefined : usePlan.getState().plan.cards.get(card);
  if (!known || !onBoard(known)) useBoardFocus.setState({ card: first?.id ?? null });
}
