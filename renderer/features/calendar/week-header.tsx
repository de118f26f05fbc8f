/** The head of a week's row: its number, how much goes out, what the checker has to say. */
import { memo } from 'react';
import { SEVERITIES } from '../../../shared/collisions/finding.ts';
import { weekText } from '../../../shared/i18n/dates.ts';
import { fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../../shared/planning/date.ts';
import type { IsoWeek } from '../../../shared/planning/date.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { useWeekTally } from './day-findings.ts';
import { usePublicationsOfWeek } from './day-store.ts';

/** So many publications a week fill the meter. */
const FULL_WEEK = 24;

export const WeekHeader = memo(function WeekHeader({ year, week }: IsoWeek) {
  const { t, language } = useSpeech();
  const monday = fromDayNumber(mondayOf({ year, week }));
  const now = usePlan((s) => isoWeekOf(toDayNumber(s.today)).week === week && Math.abs(toDayNumber(s.today) - toDayNumber(monday)) < 7);
  const count = usePublicationsOfWeek(monday);
  const tally = useWeekTally({ year, week });
  return (
    <div className={now ? 'wkh now' : 'wkh'} role="rowheader" aria-label={weekText({ week }, language)}>
      <b>{weekText({ week }, language)}</b>
      {count > 0 && (
        <>
          <span title={t('calendar.publications', { count })}>{t('calendar.publicationsShort', { count: String(count) })}</span>
          <span className="meter" aria-hidden="true"><i style={{ width: `${Math.min(100, (count / FULL_WEEK) * 100)}%` }} /></span>
        </>
      )}
      <span className="marks">
        {SEVERITIES.map((severity) => tally[severity] > 0 && (
          <span key={severity}>
            <SeverityMark severity={severity} label={t(`word.severity.${severity}`)} />
            {tally[severity]}
          </span>
        ))}
      </span>
    </div>
  );
});
