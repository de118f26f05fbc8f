/** The week as a grid: heads of the days, what lasts for days, what has no time, and the hours. */
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { isoWeekOf, minutesOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { weekRange, weekText } from '../../../../shared/i18n/dates.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ScrollArea } from '../../drag/scroll-area.tsx';
import { useDays } from '../day-store.ts';
import { WeekHeader } from '../month/week-header.tsx';
import { DayHead } from './day-head.tsx';
import { HoursCell } from './hours-cell.tsx';
import { HoursEdge } from './hours-edge.tsx';
import type { Hours } from './hours.ts';
import { PeriodRow } from './period-row.tsx';
import { StripCell } from './strip-cell.tsx';
import { TimeScale } from './time-scale.tsx';
import { useGrounds, useHours } from './use-grounds.ts';
import { onWeekKey, walkedTo } from './week-keys.ts';
import { daysOf, useWeek, weekShown } from './week-state.ts';
import type { Spot } from './week-state.ts';

/** An hour is at least so many pixels high: a block of 45 minutes has two lines then. */
const LOWEST_HOUR = 50;
/** The two rows that show more hours. */
const EDGES = 52;

interface Props {
  readonly monday: CalendarDate;
  /** The week that a card was lifted in, while another one is shown: takes nothing. */
  readonly behind: boolean;
}

export const WeekGrid = memo(function WeekGrid({ monday, behind }: Props) {
  const { t, language } = useSpeech();
  const days = useMemo(() => daysOf(monday), [monday]);
  const today = usePlan((s) => s.today);
  const hours = useHours(days);
  const { ref, px } = useScale(hours);
  const stop = useTabStop(days, today);
  useLayoutEffect(() => {
    if (!behind) useWeek.setState({ shown: hours });
  }, [behind, hours]);
  useLayoutEffect(() => {
    if (!behind) weekShown();
  }, [behind, monday]);
  useStartInView(ref, monday, hours, px);
  const week = isoWeekOf(toDayNumber(monday));
  const at = (date: CalendarDate): Spot | null => (stop.date === date ? stop : null);
  return (
    <div
      className={behind ? 'week is-behind' : 'week'} role="grid" aria-label={t('week.title', { week: weekText(week, language), range: weekRange(week, language) })}
      onKeyDown={onWeekKey} onFocus={walkedTo}
    >
      <div className="wk-top" role="rowgroup">
        <div className="mrow wk-head" role="row">
          <WeekHeader year={week.year} week={week.week} />
          {days.map((date, i) => <DayHead key={i} date={date} today={date === today} behind={behind} />)}
        </div>
        <PeriodRow monday={monday} />
        <div className="mrow wk-strip" role="row">
          <span className="wk-side" role="rowheader">{t('week.noTime')}</span>
          {days.map((date, i) => <StripCell key={i} date={date} stop={at(date)} behind={behind} />)}
        </div>
      </div>
      <div ref={ref} className="wk-scroll" role="rowgroup">
        <ScrollArea id={behind ? 'behind' : 'week'} className="wk-area" style={{}}>
          <HoursEdge step={-1} done={hours.from === 0} />
          <div className="mrow wk-hours" role="row" style={{ height: (hours.to - hours.from) * 60 * px }}>
            <TimeScale hours={hours} px={px} />
            {days.map((date, i) => <HoursCell key={i} date={date} today={date === today} hours={hours} px={px} stop={at(date)} behind={behind} />)}
          </div>
          <HoursEdge step={1} done={hours.to === 24} />
        </ScrollArea>
      </div>
    </div>
  );
});

/** How many pixels a minute is: the hours fill what room there is. Whole pixels an hour, so that lines are drawn evenly. */
function useScale({ from, to }: Hours): { readonly ref: RefObject<HTMLDivElement | null>; readonly px: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const node = ref.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setHeight(node.clientHeight));
    observer.observe(node);
    setHeight(node.clientHeight);
    return () => observer.disconnect();
  }, []);
  return { ref, px: Math.max(LOWEST_HOUR, Math.floor((height - EDGES) / (to - from))) / 60 };
}

/** The one place that Tab stops at: where the keyboard was, while that is there; else today's row without times. */
function useTabStop(days: readonly CalendarDate[], today: CalendarDate): Spot {
  const at = useWeek((s) => s.at);
  const there = useDays(({ index }) => at !== null && days.includes(at.date) && (at.key === null || index.on(at.date).some(({ key }) => key === at.key)));
  return useMemo(() => (at && there ? at : { date: days.includes(today) ? today : days[0]!, time: null, key: null }), [at, there, days, today]); // a week has days
}

/** The first staffed hour is in view when a week is opened. */
function useStartInView(ref: RefObject<HTMLDivElement | null>, monday: CalendarDate, { from }: Hours, px: number): void {
  const { staffed } = useGrounds(monday);
  const settings = usePlan((s) => s.plan.settings.get('workspace')?.staffed.find((day) => day !== null));
  const first = staffed[0]?.start ?? (settings ? minutesOf(settings.from) : null);
  useLayoutEffect(() => {
    if (first !== null) ref.current?.scrollTo({ top: Math.max(0, (first - 60 - from * 60) * px) });
    // Only as it opens: what is in view afterwards is the reader's own choice.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
