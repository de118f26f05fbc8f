/** Which months are on screen, the way to others, and what the tints mean. */
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { MixMeter } from '../../mix/mix-meter.tsx';
import { CalendarBar } from '../calendar-bar.tsx';
import { focusDay } from './calendar-state.ts';
import { MonthEdge } from './month-edge.tsx';
import { titleOf } from './week-window.ts';
import { span, useWeeks, weekToTop } from './weeks-state.ts';

const LOADS = ['3–4', '5–6', '7+'];

function toToday(): void {
  const { today } = usePlan.getState();
  weekToTop(today);
  focusDay(today);
}

export function CalendarToolbar() {
  const { t, language } = useSpeech();
  const title = useWeeks(({ top, fits }) => (top === null ? '' : titleOf(span(), top, fits, language)));
  return (
    <CalendarBar title={title} onToday={toToday} turn={<><MonthEdge step={-1} /><MonthEdge step={1} /></>}>
      <MixMeter />
      <span className="legend hide-1280">
        {t('calendar.load')}
        {LOADS.map((load, i) => <i key={load} className={`heat-${i + 1}`}>{load}</i>)}
      </span>
    </CalendarBar>
  );
}
