/** What the screens show: the plan, its board, the clock, who sits here. One zustand store, filled by the session. */
import { create } from 'zustand';
import type { Abilities, Preferences } from '../../shared/contract/contract.ts';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import type { Card, Placement } from '../../shared/domain/records.ts';
import type { ActionLabel } from '../../shared/domain/run.ts';
import type { Board } from '../../shared/planning/board.ts';
import { boardOf } from '../../shared/planning/board.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { sectionKeyOf } from '../../shared/planning/sections.ts';
import { indexDayNames } from '../../shared/planning/day-names.ts';
import type { DayName, DayNames } from '../../shared/planning/day-names.ts';

/** `opening`: nothing yet. `refused`: the address has no valid token. `lost`: the host is gone, changes wait. */
export type SessionState = 'opening' | 'ready' | 'lost' | 'refused';

export interface PlanStore {
  readonly session: SessionState;
  /** All cards of the file have arrived. */
  readonly complete: boolean;
  readonly begun: boolean;
  /** Tells it from the other workspaces of this computer. */
  readonly workspace: string;
  /** Changed in place; `version` says that it was. Records themselves never change. */
  readonly plan: MemoryState;
  readonly version: number;
  readonly board: Board;
  readonly today: CalendarDate;
  /** The host's wall clock when it last told. */
  readonly now: LocalDateTime;
  readonly dayNames: DayNames;
  readonly undo: ActionLabel | null;
  /** The revision that undoing would take back. */
  readonly undoRev: number | null;
  readonly redo: ActionLabel | null;
  readonly preferences: Preferences;
  readonly abilities: Abilities;
}

const BEFORE_OPENING = '1970-01-01' as CalendarDate; // replaced by the host's day before anything is shown

export const usePlan = create<PlanStore>(() => ({
  session: 'opening',
  complete: false,
  begun: false,
  workspace: '',
  plan: new MemoryState(),
  version: 0,
  board: boardOf([], BEFORE_OPENING),
  today: BEFORE_OPENING,
  now: `${BEFORE_OPENING}T00:00` as LocalDateTime,
  dayNames: new Map(),
  undo: null,
  undoRev: null,
  redo: null,
  preferences: { language: null, theme: 'system', density: 'normal', tray: 'open', person: null, captureKeys: null, reminders: {} },
  abilities: { fileDialogs: false, feeds: false, pdf: false, notifications: false, globalKeys: false },
}));

let keys: { readonly of: CalendarDate; readonly byCard: WeakMap<Card, string | null> } = { of: BEFORE_OPENING, byCard: new WeakMap() };

/** The section that a card lies in that day, worked out once a card: a change of one need not look at all the others. */
function knownKey(card: Card, today: CalendarDate): string | null {
  if (keys.of !== today) keys = { of: today, byCard: new WeakMap() };
  let key = keys.byCard.get(card);
  if (key === undefined) keys.byCard.set(card, (key = sectionKeyOf(card, today)));
  return key;
}

/** The plan went through a change: the board and everything that reads the plan follows. */
export function planChanged(plan: MemoryState, more: Partial<PlanStore> = {}): void {
  usePlan.setState((s) => ({
    ...more,
    plan,
    version: s.version + 1,
    board: boardOf(plan.cards.values(), more.today ?? s.today, s.board, knownKey),
  }));
}

/** Older cards have arrived. None of them is on the board: the host sent those first. */
export function planGrew(complete: boolean): void {
  usePlan.setState((s) => ({ version: s.version + 1, complete }));
}

/** What was shown is saved now; nothing else has changed. */
export function planSettled(): void {
  usePlan.setState({});
}

/** The workspace's closed days are red days too (planning rules §4). */
export function dayNamesWith(names: readonly DayName[], plan: MemoryState): DayNames {
  const closed = plan.settings.get('workspace')?.closedDays ?? [];
  return indexDayNames([...names, ...closed.map(({ date, name }) => ({ date, red: true, name: { sv: name, en: name } }))]);
}

const placementLists = new WeakMap<Card, readonly Placement[]>();
/** The placements of a card; the same array as long as none of them changes. */
export function usePlacements(card: Card): readonly Placement[] {
  return usePlan((s) => samePlacements(card, s.plan.placementsOf(card.id)));
}

function samePlacements(card: Card, now: readonly Placement[]): readonly Placement[] {
  const known = placementLists.get(card);
  if (known && known.length === now.length && known.every((p, i) => p === now[i])) return known;
  placementLists.set(card, now);
  return now;
}
