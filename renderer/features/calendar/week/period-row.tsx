/** What lasts for days, as bars over them: campaigns, school holidays, who is on duty. */
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { dutySpans } from '../../../../shared/planning/duty.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { turnText } from '../../duty/turn-text.ts';
import { PeriodBar } from '../month/week-bars.tsx';
import { useBars } from '../periods.ts';

export const PeriodRow = memo(function PeriodRow({ monday }: { readonly monday: CalendarDate }) {
  const { t } = useSpeech();
  const bars = useBars(monday, 7);
  const duty = useDuty(monday);
  if (bars.length + duty.length === 0) return null;
  const below = bars.reduce((lanes, { lane }) => Math.max(lanes, lane + 1), 0) + 1;
  return (
    <div className="mrow" role="row">
      <div className="wk-bars" role="gridcell" aria-label={t('week.periods')} aria-colspan={8}>
        {bars.map((bar) => <PeriodBar key={bar.period.key} bar={bar} />)}
        {duty.map(({ first, last, who }) => (
          <span key={first} className="wk-duty" style={{ gridColumn: `${first + 2} / ${last + 3}`, gridRow: below }} title={t('week.onDuty', { who })}>
            <Icon name="user" small />
            <span className="txt">{t('week.onDuty', { who })}</span>
          </span>
        ))}
      </div>
    </div>
  );
});

/** Who is on duty, from which to which of the seven days. */
function useDuty(monday: CalendarDate) {
  const { t } = useSpeech();
  const rota = usePlan((s) => s.plan.settings.get('workspace')?.duty ?? null);
  const people = usePlan(useShallow((s) => [...s.plan.people.values()]));
  const day = (date: CalendarDate): number => toDayNumber(date) - toDayNumber(monday);
  return dutySpans(rota, monday).flatMap(({ turn, from, to }) => {
    const who = turn && turnText(turn, people, t);
    return who ? [{ first: day(from), last: day(to), who }] : [];
  });
}
