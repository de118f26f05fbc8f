/** A small month to choose a day or a whole week from: ISO week numbers, Monday first, red days named. */
import { useEffect, useRef, useState } from 'react';
import type { ButtonHTMLAttributes, KeyboardEvent } from 'react';
import { dayText, monthText, weekText, weekdayNames } from '../../../shared/i18n/dates.ts';
import { civil, dayNumberOf, fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../../shared/planning/date.ts';
import { monthGrid } from '../../../shared/planning/month-grid.ts';
import { sameSlot, weekSlot } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Button } from '../button.tsx';
import { useSpeech } from '../language.tsx';
import { monthOf, monthsOn, placeAfter, placeOfDay, placeOfSlot, slotAt } from './month-walk.ts';
import type { Place } from './month-walk.ts';

interface Props {
  readonly slot: Slot;
  readonly onChoose: (slot: Slot) => void;
  /** The day or week under the pointer or the keyboard; null for none. */
  readonly onConsider: (slot: Slot | null) => void;
}

export function MonthGrid({ slot, onChoose, onConsider }: Props) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const [place, setPlace] = useState<Place>(() => placeOfSlot(slot, toDayNumber(today)));
  const [month, setMonth] = useState(() => monthOf(place));
  const grid = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  useEffect(() => {
    if (walked.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    walked.current = false;
  }, [place]);
  const show = (months: number) => {
    const next = monthsOn(month, months);
    setMonth(next);
    setPlace(placeOfDay(dayNumberOf(next.year, next.month, 1)));
  };
  const walk = (event: KeyboardEvent) => {
    const next = placeAfter(place, event.key);
    if (!next) return;
    event.preventDefault();
    walked.current = true;
    setPlace(next);
    setMonth(monthOf(next));
  };
  const cell = (monday: number, column: number) => {
    const here = place.monday === monday && place.column === column;
    const target = slotAt({ monday, column });
    return { tabIndex: here ? 0 : -1, onClick: () => { setPlace({ monday, column }); onChoose(target); }, onFocus: () => onConsider(target), onPointerEnter: () => onConsider(target) };
  };
  return (
    <div className="month-pick" onPointerLeave={() => onConsider(null)} onBlur={() => onConsider(null)}>
      <div className="month-head">
        <Button look="quiet" small icon="left" label={t('editor.previousMonth')} onClick={() => show(-1)} />
        <b aria-live="polite">{monthText(month, language)}</b>
        <Button look="quiet" small icon="right" label={t('editor.nextMonth')} onClick={() => show(1)} />
      </div>
      <div ref={grid} className="month-days" role="grid" aria-label={monthText(month, language)} onKeyDown={walk}>
        <div role="row">
          <span role="columnheader"><span className="sr">{t('editor.week')}</span></span>
          {weekdayNames(language, 'long').map((name) => <span key={name} role="columnheader"><span className="sr">{name}</span><span aria-hidden="true">{name.slice(0, 2)}</span></span>)}
        </div>
        {monthGrid(month).map(({ week }) => mondayOf(week)).map((monday) => (
          <div key={monday} role="row">
            <span role="rowheader">
              <button type="button" aria-pressed={sameSlot(slot, weekSlot(isoWeekOf(monday)))} {...cell(monday, 0)}>
                {weekText(isoWeekOf(monday), language)}
              </button>
            </span>
            {[1, 2, 3, 4, 5, 6, 7].map((column) => (
              <span key={column} role="gridcell">
                <DayButton day={monday + column - 1} month={month.month} slot={slot} {...cell(monday, column)} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface DayProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'slot'> {
  readonly day: number;
  readonly month: number;
  readonly slot: Slot;
}

function DayButton({ day, month, slot, ...rest }: DayProps) {
  const { language } = useSpeech();
  const date = fromDayNumber(day);
  const today = usePlan((s) => s.today) === date;
  const name = usePlan((s) => s.dayNames.get(date));
  const taken = (slot.precision === 'day' || slot.precision === 'time') && slot.date === date;
  const looks = [civil(day).month === month ? '' : 'is-other', today ? 'is-today' : '', name?.red ? 'is-red' : ''];
  const label = `${dayText(date, language, 'full')}${name ? `, ${name.name[language]}` : ''}`;
  return (
    <button type="button" className={looks.filter(Boolean).join(' ')} aria-label={label} title={name?.name[language]} aria-pressed={taken} aria-current={today ? 'date' : undefined} {...rest}>
      {civil(day).day}
    </button>
  );
}
