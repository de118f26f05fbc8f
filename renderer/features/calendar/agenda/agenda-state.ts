/** What the agenda looks like, kept while other views are shown; where its keyboard is. */
import { create } from 'zustand';
import type { CalendarDate } from '../../../../shared/planning/date.ts';

export const WEEKS = ['1', '2', '4', '8'] as const;
export const GROUPINGS = ['day', 'channel'] as const;

interface AgendaState {
  readonly weeks: (typeof WEEKS)[number];
  readonly by: (typeof GROUPINGS)[number];
  /** Days and channels with nothing are said too. */
  readonly empty: boolean;
  /** The item that Tab stops at, by `stopOf`; null for the first. */
  readonly at: string | null;
  /** The day that a card is being written on. */
  readonly adding: CalendarDate | null;
}
export const useAgenda = create<AgendaState>(() => ({ weeks: '2', by: 'day', empty: true, at: null, adding: null }));

/** An item's place in the list: listed by channel, it may stand in several. */
export const stopOf = (group: string, key: string): string => `${group}/${key}`;

/** Begins a card on a day. */
export const addOn = (adding: CalendarDate): void => useAgenda.setState({ adding });

/** Leaves the field; `back`: the focus goes to the day's button. */
export function endAdding(back: boolean): void {
  const { adding } = useAgenda.getState();
  useAgenda.setState({ adding: null });
  if (back) requestAnimationFrame(() => document.querySelector<HTMLElement>(`.agenda [data-add="${adding}"]`)?.focus());
}
