/** The head of a week's row: its number, how much goes out, what the checker has to say. */
import { memo } from 'react';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../../../shared/collisions/finding.ts';
import { PLATFORM_GLYPHS } from '../../../../shared/domain/defaults.ts';
import { weekText } from '../../../../shared/i18n/dates.ts';
import { fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { IsoWeek } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { OnDuty } from '../../duty/on-duty.tsx';
import { useWeekTally } from '../day-findings.ts';
import { usePublicationsOfWeek } from '../day-store.ts';
import { useMinimums, usePlacesLeft } from './week-places.ts';

/** So many publications a week fill the meter. */
const FULL_WEEK = 24;

interface Props extends IsoWeek {
  /** What lies along the whole week. */
  readonly children?: ReactNode;
}

export const WeekHeader = memo(function WeekHeader({ year, week, children }: Props) {
  const { t, language } = useSpeech();
  const monday = fromDayNumber(mondayOf({ year, week }));
  const now = usePlan((s) => isoWeekOf(toDayNumber(s.today)).week === week && Math.abs(toDayNumber(s.today) - toDayNumber(monday)) < 7);
  const count = usePublicationsOfWeek(monday);
  const tally = useWeekTally({ year, week });
  const minimums = useMinimums(monday);
  const places = usePlacesLeft(monday);
  return (
    <div className={now ? 'wkh now' : 'wkh'} role="rowheader" aria-label={weekText({ week }, language)}>
      <span className="wkh-top">
        <b>{weekText({ week }, language)}</b>
        <OnDuty monday={monday} most={2} />
      </span>
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
      {minimums.map(({ channel, count: placed, limit }) => (
        <Said key={channel.id} words={t('calendar.minimumAbout', { channel: channel.name, count: String(placed), limit: String(limit) })}>
          {t('calendar.minimum', { who: PLATFORM_GLYPHS[channel.platform], count: String(placed), limit: String(limit) })}
        </Said>
      ))}
      {places.map(({ channel, left }) => (
        <Said key={channel.id} words={t('calendar.leftAbout', { channel: channel.name, count: left })}>
          {t('calendar.left', { who: PLATFORM_GLYPHS[channel.platform], count: left })}
        </Said>
      ))}
      {children}
    </div>
  );
});

/** A few words, and the whole sentence for who looks closer or listens. */
function Said({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <span className="wkh-said" title={words}>
      <span aria-hidden="true">{children}</span>
      <span className="sr">{words}</span>
    </span>
  );
}
