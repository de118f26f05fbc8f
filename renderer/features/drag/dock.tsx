/** Four later weeks that rise from below while a card is dragged, so that far days need no scrolling. */
import { memo, useEffect, useState } from 'react';
import { addDays, mondayOf, toDayNumber, fromDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate, IsoWeek } from '../../../shared/planning/date.ts';
import { daySlot } from '../../../shared/planning/slot.ts';
import { dayText, weekRange, weekText, weekdayNames } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { useDrag } from './drag-store.ts';
import { verdictOf } from './drop-words.ts';
import { useDropTarget } from './use-drag-ends.ts';

/** `weeks`: the later weeks to offer. */
export function Dock({ weeks }: { readonly weeks: readonly IsoWeek[] }) {
  const lifted = useDrag((s) => s.item !== null && s.by === 'pointer');
  const [risen, rise] = useState(false);
  // One frame after the card is lifted: lifting and rising are two pieces of work.
  useEffect(() => {
    if (!lifted) return rise(false);
    const frame = requestAnimationFrame(() => rise(true));
    return () => cancelAnimationFrame(frame);
  }, [lifted]);
  return risen ? <DockWeeks weeks={weeks} /> : null;
}

const DockWeeks = memo(function DockWeeks({ weeks }: { readonly weeks: readonly IsoWeek[] }) {
  const { t, language } = useSpeech();
  return (
    <div className="dock" aria-hidden="true">
      <div className="dock-title">
        <b>{t('drag.later')}</b>
        <span>{t('drag.dropOnDay')}</span>
        <span className="esc"><kbd>Esc</kbd>{t('drag.cancels')}</span>
      </div>
      {weeks.map((week) => (
        <div className="dock-week" key={`${week.year}-${week.week}`}>
          <h4>{weekText(week, language)} <span>{weekRange(week, language, 'short')}</span></h4>
          <div className="dock-days">
            {Array.from({ length: 7 }, (_, i) => <DockDay key={i} date={addDays(fromDayNumber(mondayOf(week)), i)} />)}
          </div>
        </div>
      ))}
    </div>
  );
});

const DockDay = memo(function DockDay({ date }: { readonly date: CalendarDate }) {
  const { t, language } = useSpeech();
  const red = usePlan((s) => s.dayNames.get(date)?.red ?? false);
  const to = { type: 'slot', slot: daySlot(date) } as const;
  const { ref, state } = useDropTarget({ id: `dock:${date}`, to, name: dayText(date, language, 'long'), layer: 2 });
  const verdict = state.preview && verdictOf(to, state.preview, t, language);
  const weekday = weekdayNames(language, 'short')[(toDayNumber(date) + 3) % 7] ?? '';
  const look = ['dday', verdict && `dday-${verdict.severity}`, red && 'red', state.over && 'is-over'];
  return (
    <div ref={ref} className={look.filter(Boolean).join(' ')}>
      {weekday.slice(0, 1)}
      <b>{+date.slice(8)}</b>
      {verdict ? <SeverityMark severity={verdict.severity} /> : <span className="sev" />}
    </div>
  );
});
