/** What the agenda lists, asked for once for all its days. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { DayNote } from '../../../../shared/domain/records.ts';
import { addDays } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useShown } from '../../../store/filter.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useDays, useUndated } from '../day-store.ts';
import { narrowed } from '../narrow.ts';
import { useNotes } from '../periods.ts';
import { agendaWeeks, byChannel } from './agenda-days.ts';
import type { AgendaDay, AgendaWeek, ChannelDays } from './agenda-days.ts';

/** Days from a first one with what is shown on each; each list is the same until something in it changes. */
export function useDaysFrom(first: CalendarDate, count: number): readonly AgendaDay[] {
  const shown = useShown();
  const dates = useMemo(() => Array.from({ length: count }, (_, i) => addDays(first, i)), [first, count]);
  const lists = useDays(useShallow((s) => dates.map((date) => narrowed(s.index.on(date), shown))));
  return useMemo(() => dates.map((date, i) => ({ date, items: lists[i] ?? [] })), [dates, lists]);
}

/** The same by week. `open`: a day that is shown by itself though nothing is on it. */
export function useWeeks(days: readonly AgendaDay[], open: CalendarDate | null = null): readonly AgendaWeek[] {
  const loose = useUndated('week');
  const names = usePlan((s) => s.dayNames);
  const notes = useNotes();
  return useMemo(() => agendaWeeks(days, loose, (date) => names.has(date) || date === open || notes.get(date)?.some(isTheme) === true), [days, loose, names, notes, open]);
}

const isTheme = ({ from, to }: DayNote): boolean => from === to;

/** The same by channel. */
export function useByChannel(days: readonly AgendaDay[]): readonly ChannelDays[] {
  const channels = usePlan(useShallow((s) => [...s.plan.channels.values()]));
  const loose = useUndated('week');
  const { channels: asked } = useShown().filter;
  return useMemo(() => byChannel(days, loose, channels.filter(({ id }) => asked.length === 0 || asked.includes(id))), [days, loose, channels, asked]);
}
