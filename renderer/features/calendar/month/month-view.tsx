/** The month without an end: a grid of weeks, of which only those in sight are drawn. It never renders more of a day than its cell has room for. */
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent } from 'react';
import { weekdayNames } from '../../../../shared/i18n/dates.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useDrag } from '../../drag/drag-store.ts';
import { ScrollArea } from '../../drag/scroll-area.tsx';
import { dateOfItem } from '../day-store.ts';
import { focusAwaited, useCalendar } from './calendar-state.ts';
import { onGroundClick, onGroundMouseDown } from './ground.ts';
import { Lasso, beginLasso } from './lasso.tsx';
import { dateAt, onMonthKey } from './month-keys.ts';
import { WeekRow, rowId } from './week-row.tsx';
import { placesFor, rowOf } from './week-window.ts';
import { WEEKDAYS, scrolled, span, useWeeks, weeksIn } from './weeks-state.ts';

function walkedTo(event: FocusEvent): void {
  const active = dateAt(event.target);
  if (active && useCalendar.getState().active !== active) useCalendar.setState({ active });
}

function pointedTo(event: MouseEvent): void {
  const pointed = dateAt(event.target);
  if (useCalendar.getState().pointed !== pointed && useDrag.getState().item === null) useCalendar.setState({ pointed });
}

/** The rows in sight, and those that must not go: of the day that the keyboard stands on, and of what is lifted, as a touch ends with the element that it began on. */
function useRows(active: CalendarDate | null): ReadonlyMap<number, number> {
  const { first, end } = useWeeks((s) => s.drawn);
  const lifted = useDrag((s) => (s.item ? dateOfItem(s.item.placement ?? s.item.card) : null));
  const kept = [active, lifted].filter((date) => date !== null).map((date) => rowOf(span(), date));
  const wanted = new Set([...Array.from({ length: end - first }, (_, i) => first + i), ...kept]);
  const [places, setPlaces] = useState<ReadonlyMap<number, number>>(new Map());
  if (places.size === wanted.size && wanted.values().every((row) => places.has(row))) return places;
  const now = placesFor(places, wanted);
  setPlaces(now);
  return now;
}

/** Follows the height that there is. */
function useScroller() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = ref.current;
    const around = node?.parentElement;
    if (!node || !around) return;
    const observer = new ResizeObserver(() => weeksIn(node));
    observer.observe(around);
    weeksIn(node);
    return () => observer.disconnect();
  }, []);
  return ref;
}

export const MonthView = memo(function MonthView() {
  const { t } = useSpeech();
  const ref = useScroller();
  const [row, fits] = [useWeeks((s) => s.row), useWeeks((s) => s.fits)];
  const today = usePlan((s) => s.today);
  const active = useCalendar((s) => s.active);
  const rows = useRows(active); // elements stay in the order of their places, as one that is moved loses the focus
  const { monday, weeks } = span();
  const stop = active ?? today;
  useLayoutEffect(focusAwaited);
  return (
    <div
      ref={ref}
      className="month"
      style={{ height: WEEKDAYS + fits * row }}
      role="grid"
      aria-label={t('calendar.mode.month')}
      aria-rowcount={weeks + 1}
      onScroll={scrolled}
      onKeyDown={onMonthKey}
      onFocus={walkedTo}
      onMouseOver={pointedTo}
      onPointerDown={beginLasso}
      onMouseDown={onGroundMouseDown}
      onClick={onGroundClick}
    >
      <Weekdays now={rows.has(rowOf(span(), today)) ? weekdayOf(toDayNumber(today)) : 0} />
      <ScrollArea id="month" className="weeks" role="rowgroup" owns={[...rows.keys()].sort((a, b) => a - b).map(rowId).join(' ')} style={{ height: weeks * row }}>
        {[...rows].sort(([, a], [, b]) => a - b).map(([index, place]) => {
          const first = monday + index * 7;
          const within = (date: CalendarDate): CalendarDate | null => (date >= fromDayNumber(first) && date <= fromDayNumber(first + 6) ? date : null);
          return <WeekRow key={place} monday={first} index={index} height={row} today={within(today)} stop={within(stop)} />;
        })}
      </ScrollArea>
      <Lasso />
    </div>
  );
});

const Weekdays = memo(function Weekdays({ now }: { readonly now: number }) {
  const { t, language } = useSpeech();
  const long = weekdayNames(language, 'long');
  return (
    <div className="mrow mhead" role="row" aria-rowindex={1}>
      <span role="columnheader"><span className="sr">{t('calendar.week')}</span></span>
      {weekdayNames(language, 'short').map((name, i) => (
        <span role="columnheader" key={name} className={i + 1 === now ? 'now' : undefined} aria-label={long[i]}>
          {name}
        </span>
      ))}
    </div>
  );
});
