/** What the week's hours go by: the channels that are shown, when they are staffed, when they do best. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { OFFICE_HOURS } from '../../../../shared/domain/defaults.ts';
import type { Channel } from '../../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useFilter, useShown } from '../../../store/filter.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useDays } from '../day-store.ts';
import { narrowed } from '../narrow.ts';
import { bestOn, staffedOn } from './grounds.ts';
import type { BestSpan } from './grounds.ts';
import { hoursOf, spanning } from './hours.ts';
import type { Hours } from './hours.ts';
import type { Span } from './lanes.ts';
import { useWeek } from './week-state.ts';

const useStaffed = () => usePlan((s) => s.plan.settings.get('workspace')?.staffed ?? OFFICE_HOURS);
const useChannels = (): readonly Channel[] => usePlan(useShallow((s) => [...s.plan.channels.values()].filter(({ archived }) => !archived)));

/** The hours that a week shows: usual ones, those that something stands at, those that were asked for. */
export function useHours(days: readonly CalendarDate[]): Hours {
  const [staffed, channels, shown] = [useStaffed(), useChannels(), useShown()];
  const times = useDays(useShallow(({ index }) => days.flatMap((date) => narrowed(index.on(date), shown).flatMap(({ time }) => time ?? []))));
  const asked = useWeek((s) => s.asked);
  return useMemo(() => {
    const hours = hoursOf([staffed, ...channels.flatMap((channel) => (channel.staffed ? [channel.staffed] : []))], channels.flatMap(({ bestHours }) => bestHours), times);
    return asked ? spanning(hours, asked) : hours;
  }, [staffed, channels, times, asked]);
}

export interface Grounds {
  readonly staffed: readonly Span[];
  readonly best: readonly BestSpan[];
}

/** What lies behind a day. The workspace's hours; where channels are asked for, theirs. On a red day nobody is there, and no weekday's habits hold. */
export function useGrounds(date: CalendarDate): Grounds {
  const [staffed, channels, { channels: asked }] = [useStaffed(), useChannels(), useFilter()];
  const red = usePlan((s) => s.dayNames.get(date)?.red ?? false);
  return useMemo(() => {
    const shown = asked.length === 0 ? channels : channels.filter(({ id }) => asked.includes(id));
    const weeks = asked.length === 0 ? [staffed] : shown.map((channel) => channel.staffed ?? staffed);
    return red ? { staffed: [], best: [] } : { staffed: staffedOn(weeks, date), best: bestOn(shown, date) };
  }, [staffed, channels, asked, red, date]);
}
