/** Which month, the way to others, and what the tints mean. */
import { capital, monthText } from '../../../../shared/i18n/dates.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { MixMeter } from '../../mix/mix-meter.tsx';
import { CalendarBar } from '../calendar-bar.tsx';
import { focusDay } from './calendar-state.ts';
import { MonthEdge } from './month-edge.tsx';

const LOADS = ['3–4', '5–6', '7+'];

export function CalendarToolbar({ month }: { readonly month: YearMonth }) {
  const { t, language } = useSpeech();
  return (
    <CalendarBar
      title={capital(monthText(month, language))}
      onToday={() => focusDay(usePlan.getState().today, true)}
      turn={<><MonthEdge month={month} step={-1} /><MonthEdge month={month} step={1} /></>}
    >
      <MixMeter />
      <span className="legend hide-1280">
        {t('calendar.load')}
        {LOADS.map((load, i) => <i key={load} className={`heat-${i + 1}`}>{load}</i>)}
      </span>
    </CalendarBar>
  );
}
