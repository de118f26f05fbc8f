/** The head of a day: its name and number, what it is about, how much goes out, the gravest finding. A card dropped here keeps its time. */
import { memo } from 'react';
import { worstOf } from '../../../../shared/collisions/finding.ts';
import { capital, dayText, weekdayNames } from '../../../../shared/i18n/dates.ts';
import { timeOfMinutes, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useIsDayPointedAt } from '../../../store/spotlight.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { FindingPill, SeverityMark } from '../../../ui/marks.tsx';
import { verdictOf } from '../../drag/drop-words.ts';
import { useDropTarget } from '../../drag/use-drag-ends.ts';
import { isGap } from '../../gaps/gaps.ts';
import { channelShort } from '../../gaps/gaps.ts';
import { useDayFindings, useInWords } from '../day-findings.ts';
import { publications } from '../day-index.ts';
import { itemsOn, useDayItems } from '../day-store.ts';
import { useDayNotesOn } from '../periods.ts';
import type { Span } from './lanes.ts';
import { useGrounds } from './use-grounds.ts';

interface Props {
  readonly date: CalendarDate;
  readonly today: boolean;
  readonly behind: boolean;
}

/** So many findings are spelled out; the panel has them all. */
const SPELLED_OUT = 3;

export const DayHead = memo(function DayHead({ date, today, behind }: Props) {
  const { t, language } = useSpeech();
  const slot = daySlot(date);
  const to = { type: 'slot', slot } as const;
  const { ref, state } = useDropTarget({
    id: behind ? `behind:${date}` : `day:${date}`, to: behind ? null : to, layer: 2,
    name: t('week.keepsTime', { date: dayText(date, language, 'long') }),
    holds: ({ card, placement }) => itemsOn(date).some(({ key }) => key === (placement ?? card)),
  });
  const verdict = state.active && state.preview ? verdictOf(to, state.preview, t, language) : null;
  const named = usePlan((s) => s.dayNames.get(date));
  const about = [named && capital(named.name[language]), ...useDayNotesOn(date).filter(({ from, to: last }) => from === last).map(({ name }) => name)].filter(Boolean).join(', ');
  const count = publications(useDayItems(date));
  const findings = useDayFindings(date).filter((finding) => !isGap(finding));
  const worst = worstOf(findings);
  const pointed = useIsDayPointedAt(date);
  const grounds = useGroundsInWords(date);
  const inWords = useInWords();
  const weekday = weekdayOf(toDayNumber(date));
  const look = ['wk-day', weekday > 5 && 'off', named?.red && 'red', today && 'is-today', pointed && 'is-pointed', verdict && `would-${verdict.severity}`, state.over && 'is-over'];
  const words = [about, count > 0 && t('calendar.publications', { count }), ...findings.slice(0, SPELLED_OUT).map(inWords), ...grounds].filter(Boolean);
  return (
    <div ref={ref} className={look.filter(Boolean).join(' ')} role="columnheader" aria-label={dayText(date, language, 'full')} aria-current={today ? 'date' : undefined} title={words.join('\n')}>
      <span className="dh">
        <span className="wk-name">{weekdayNames(language, 'short')[weekday - 1]}</span>
        <b>{+date.slice(8)}</b>
        {verdict ? <FindingPill severity={verdict.severity} text={verdict.brief} /> : (
          <span className="n">
            {worst && <SeverityMark severity={worst} label={t(`word.severity.${worst}`)} />}
            {count > 0 && count}
          </span>
        )}
      </span>
      {about && <span className="wk-about">{about}</span>}
      <span className="sr">{words.join('. ')}</span>
    </div>
  );
});

const hoursText = ({ start, end }: Span): string => `${timeOfMinutes(start)}–${end === 1440 ? '24:00' : timeOfMinutes(end)}`;

/** "Bemannat 08:00–17:00", "Bästa timmarna 11:30–13:00: FB Kommunen". */
function useGroundsInWords(date: CalendarDate): readonly string[] {
  const { t } = useSpeech();
  const { staffed, best } = useGrounds(date);
  return [
    staffed.length > 0 ? t('week.staffed', { hours: staffed.map(hoursText).join(', ') }) : t('week.unstaffed'),
    ...best.map((span) => t('week.best', { hours: hoursText(span), channels: span.channels.map(channelShort).join(', ') })),
  ];
}
