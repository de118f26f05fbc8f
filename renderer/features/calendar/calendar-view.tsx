/** The publishing calendar: the mode that the address names, and beside it what has no day yet. */
import { Suspense, lazy } from 'react';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { usePlan } from '../../store/plan-store.ts';
import { calendarStart } from '../../store/route.ts';
import type { CalendarMode } from '../../store/route.ts';
import { MonthMode } from './month/month-mode.tsx';

const WeekMode = lazy(() => import('./week/week-mode.tsx'));
const ChannelsMode = lazy(() => import('./channels/channels-mode.tsx'));
const AgendaMode = lazy(() => import('./agenda/agenda-mode.tsx'));

interface Props {
  readonly mode: CalendarMode;
  /** The first day of the month, the Monday of the week; null for today's. */
  readonly at: CalendarDate | null;
}

export default function CalendarView({ mode, at }: Props) {
  const today = usePlan((s) => s.today);
  if (mode === 'month') return <MonthMode at={at && calendarStart(mode, at)} />;
  const from = calendarStart(mode, at ?? today);
  return (
    <Suspense>
      {mode === 'week' ? <WeekMode monday={from} /> : mode === 'channels' ? <ChannelsMode monday={from} /> : <AgendaMode monday={from} />}
    </Suspense>
  );
}
