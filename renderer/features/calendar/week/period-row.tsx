/** What lasts for days, as bars over them: who is on duty, campaigns, school holidays. */
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dutySpans } from '../../../../shared/planning/duty.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { turnText } from '../../duty/on-duty.tsx';
import { useBars } from '../periods.ts';

export const PeriodRow = memo(function PeriodRow({ monday }: { readonly monday: CalendarDate }) {
  const { t, language } = useSpeech();
  const bars = useBars(monday, 7);
  const duty = useDuty(monday);
  if (bars.length + duty.length === 0) return null;
  const lanes = duty.length > 0 ? 2 : 1; // the first campaign's row
  return (
    <div className="mrow wk-periods" role="row">
      <span className="wk-side" role="rowheader"><span className="sr">{t('week.periods')}</span></span>
      <div className="wk-bars" role="gridcell" aria-colspan={7}>
        {duty.map(({ first, last, who }) => (
          <span key={first} className="wk-bar wk-duty" style={{ gridArea: `1 / ${first + 1} / 2 / ${last + 2}` }} title={t('week.onDuty', { who })}>
            <Icon name="user" small />
            <span className="txt">{t('week.onDuty', { who })}</span>
          </span>
        ))}
        {bars.map(({ period, lane, first, last, before, after }) => {
          const words = `${period.name}, ${dayText(period.from, language, 'date')}–${dayText(period.to, language, 'date')}`;
          const look = ['wk-bar', `wk-${period.of.type}`, before && 'before', after && 'after'];
          return (
            <span key={period.key} className={look.filter(Boolean).join(' ')} style={{ gridArea: `${lane + lanes} / ${first + 1} / ${lane + lanes + 1} / ${last + 2}` }} title={words}>
              <Icon name={period.of.type === 'campaign' ? 'mega' : 'cal'} small />
              <span className="txt" aria-hidden="true">{period.name}</span>
              <span className="sr">{words}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
});

/** Who is on duty, from which to which of the seven days. */
function useDuty(monday: CalendarDate) {
  const rota = usePlan((s) => s.plan.settings.get('workspace')?.duty ?? null);
  const people = usePlan(useShallow((s) => [...s.plan.people.values()]));
  const day = (date: CalendarDate): number => toDayNumber(date) - toDayNumber(monday);
  return dutySpans(rota, monday).flatMap(({ turn, from, to }) => {
    const who = turn && turnText(turn, people);
    return who ? [{ first: day(from), last: day(to), who }] : [];
  });
}
