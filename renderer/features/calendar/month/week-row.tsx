/** A week of the endless month. */
import { memo, useMemo } from 'react';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { fromDayNumber } from '../../../../shared/planning/date.ts';
import { gridWeek } from '../../../../shared/planning/month-grid.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useBars } from '../periods.ts';
import { BAR, lanesOf } from './bar-lanes.ts';
import { WeekBars } from './week-bars.tsx';
import { DayCell } from './day-cell.tsx';
import { WeekHeader } from './week-header.tsx';
import { useWeeks } from './weeks-state.ts';

interface Props {
  /** The day number of its Monday. */
  readonly monday: number;
  readonly index: number;
  readonly height: number;
  /** Today, and the day that Tab stops at, where they lie in this week. */
  readonly today: CalendarDate | null;
  readonly stop: CalendarDate | null;
}

const BORDER = 2;
export const rowId = (index: number): string => `week-${index}`;

export const WeekRow = memo(function WeekRow({ monday, index, height, today, stop }: Props) {
  const { week, days } = useMemo(() => gridWeek(monday), [monday]);
  const dayNames = usePlan((s) => s.dayNames);
  const bars = useBars(fromDayNumber(monday), 7);
  const top = useWeeks((s) => s.top === index);
  const lanes = lanesOf(bars, height);
  const room = height - BORDER - lanes * BAR;
  return (
    <div className="mrow" role="row" id={rowId(index)} aria-rowindex={index + 2} style={{ height, transform: `translateY(${index * height}px)` }}>
      <WeekHeader year={week.year} week={week.week}>
        {bars.length > 0 && <WeekBars bars={bars} lanes={lanes} tabStop={stop !== null} />}
      </WeekHeader>
      {days.map((day, j) => (
        <DayCell key={j} day={day} today={day.date === today} named={dayNames.get(day.date)} height={room} uppermost={top && j === 0} tabStop={day.date === stop} />
      ))}
    </div>
  );
});
