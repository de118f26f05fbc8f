/** Which week, the way to others, and what the grounds mean. */
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { weekRange, weekText } from '../../../../shared/i18n/dates.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CalendarBar } from '../calendar-bar.tsx';
import { WeekTurns } from '../week-turn.tsx';
import { timeNow } from './use-now.ts';
import { quarterAt } from './hours.ts';
import { focusSpot, useWeek } from './week-state.ts';

export function WeekToolbar({ monday }: { readonly monday: CalendarDate }) {
  const { t, language } = useSpeech();
  const week = isoWeekOf(toDayNumber(monday));
  const toNow = (): void => {
    const { date, minutes } = timeNow();
    const { from, to } = useWeek.getState().shown;
    focusSpot({ date, time: minutes >= from * 60 && minutes < to * 60 ? quarterAt(minutes) : null, key: null });
  };
  return (
    <CalendarBar title={t('week.title', { week: weekText(week, language), range: weekRange(week, language) })} onToday={toNow} turn={<WeekTurns mode="week" monday={monday} />}>
      <span className="wk-legend">
        <i className="wk-key wk-key-staffed" />{t('week.legendStaffed')}
        <i className="wk-key wk-key-best" title={t('week.legendBestAbout')} />{t('week.legendBest')}
      </span>
    </CalendarBar>
  );
}
