/** The month: a grid of weeks and days. It never renders more of a day than its cell has room for. */
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent } from 'react';
import { monthText, weekdayNames } from '../../../../shared/i18n/dates.ts';
import { toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import { formatMonth, monthGrid } from '../../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useDrag } from '../../drag/drag-store.ts';
import { monthShown, useCalendar } from './calendar-state.ts';
import { DayCell } from './day-cell.tsx';
import { dateAt, onMonthKey } from './month-keys.ts';
import { WeekHeader } from './week-header.tsx';

interface Props extends YearMonth {
  /** The month that a card was lifted in, while another one is shown. */
  readonly behind?: boolean;
}

const WEEKDAYS = 28;
const LOWEST_ROW = 78;
const BORDER = 2;
const TOP_BARS = 96;

/** The height of an element, followed; until it is there, what the window leaves under the two bars. */
function useHeight() {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(() => innerHeight - TOP_BARS);
  useLayoutEffect(() => {
    const node = ref.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setHeight(node.clientHeight));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, height };
}

function walkedTo(event: FocusEvent): void {
  const active = dateAt(event.target);
  if (active && useCalendar.getState().active !== active) useCalendar.setState({ active });
}

function pointedTo(event: MouseEvent): void {
  const pointed = dateAt(event.target);
  if (useCalendar.getState().pointed !== pointed && useDrag.getState().item === null) useCalendar.setState({ pointed });
}

export const MonthView = memo(function MonthView({ year, month, behind = false }: Props) {
  const { language } = useSpeech();
  const { ref, height } = useHeight();
  const today = usePlan((s) => s.today);
  const active = useCalendar((s) => s.active);
  useLayoutEffect(monthShown, [year, month]);
  const weeks = useMemo(() => monthGrid({ year, month }), [year, month]);
  const dayNames = usePlan((s) => s.dayNames);
  const days = weeks.flatMap((week) => week.days);
  const stop = days.find((day) => day.date === active) ?? days.find((day) => day.inMonth && day.date === today) ?? days.find((day) => day.inMonth);
  // Whole pixels: with fractions of them some of the lines between weeks are not drawn.
  const row = Math.max(LOWEST_ROW, Math.floor((height - WEEKDAYS) / weeks.length));
  const rows = `${WEEKDAYS}px repeat(${weeks.length - 1}, ${row}px) minmax(${row}px, 1fr)`;
  return (
    <div
      ref={ref}
      className={behind ? 'month is-behind' : 'month'}
      style={{ gridTemplateRows: rows }}
      role="grid"
      aria-label={monthText({ year, month }, language)}
      data-month={formatMonth({ year, month })}
      onKeyDown={onMonthKey}
      onFocus={walkedTo}
      onMouseOver={pointedTo}
    >
      <Weekdays now={days.some((day) => day.inMonth && day.date === today) ? weekdayOf(toDayNumber(today)) : 0} />
      {weeks.map(({ week, days }, i) => (
        <div className="mrow" role="row" key={i}>
          <WeekHeader year={week.year} week={week.week} />
          {days.map((day, j) => (
            <DayCell
              key={j} day={day} first={i + j === 0} today={day.date === today} named={dayNames.get(day.date)}
              height={row - BORDER} tabStop={day.date === stop?.date} behind={behind}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

const Weekdays = memo(function Weekdays({ now }: { readonly now: number }) {
  const { t, language } = useSpeech();
  const long = weekdayNames(language, 'long');
  return (
    <div className="mrow mhead" role="row">
      <span role="columnheader"><span className="sr">{t('calendar.week')}</span></span>
      {weekdayNames(language, 'short').map((name, i) => (
        <span role="columnheader" key={name} className={i + 1 === now ? 'now' : undefined} aria-label={long[i]}>
          {name}
        </span>
      ))}
    </div>
  );
});
