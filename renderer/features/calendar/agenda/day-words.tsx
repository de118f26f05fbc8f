/** What a day and a week are about, beside what goes out: names, notes, campaigns, who is on duty, what is missing. For the screen and for paper. */
import { useShallow } from 'zustand/react/shallow';
import type { Finding } from '../../../../shared/collisions/finding.ts';
import type { ChannelId } from '../../../../shared/domain/records.ts';
import { capital, dayText, weekRange, weekText } from '../../../../shared/i18n/dates.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { dutySpans } from '../../../../shared/planning/duty.ts';
import { useFilter } from '../../../store/filter.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { turnText } from '../../duty/turn-text.ts';
import { useDayFindings, useInWords } from '../day-findings.ts';
import { useBars, useDayNotesOn } from '../periods.ts';
import { mondayBefore } from './agenda-days.ts';

/** Those who are on duty in a week, in words, with the days from which they are. */
function useDuties(monday: CalendarDate): readonly { readonly from: CalendarDate; readonly who: string }[] {
  const { t } = useSpeech();
  const rota = usePlan((s) => s.plan.settings.get('workspace')?.duty ?? null);
  const spans = dutySpans(rota, monday);
  const people = usePlan(useShallow((s) => spans.flatMap(({ turn }) => turn?.people.flatMap((id) => s.plan.people.get(id) ?? []) ?? [])));
  return spans.flatMap(({ from, turn }) => (turn ? [{ from, who: turnText(turn, people, t) }] : [])).filter(({ who }) => who !== '');
}

/** "v. 48", its days, campaigns that run, and who is on duty all of it. */
export function WeekHead({ monday }: { readonly monday: CalendarDate }) {
  const { t, language } = useSpeech();
  const week = isoWeekOf(toDayNumber(monday));
  const campaigns = useBars(monday, 7).flatMap(({ period }) => (period.of.type === 'campaign' ? [period] : []));
  const duties = useDuties(monday);
  const said = [
    ...(duties.length === 1 ? duties.map(({ who }) => t('agenda.onDuty', { who })) : []),
    ...campaigns.map(({ name, to }) => t('agenda.campaign', { name, day: dayText(to, language, 'short') })),
  ];
  return (
    <header className="week-head">
      <h2>
        <b>{weekText(week, language)}</b> <span>{weekRange(week, language)}</span>
      </h2>
      {said.map((words) => <span key={words} className="said">{words}</span>)}
    </header>
  );
}

/** "Måndag 23 november", red where it is, and what else is to be said of it; of a channel where one is given. */
export function DayName({ date, channel = null }: { readonly date: CalendarDate; readonly channel?: ChannelId | null }) {
  const { t, language } = useSpeech();
  const named = usePlan((s) => s.dayNames.get(date));
  const today = usePlan((s) => s.today === date);
  const notes = useDayNotesOn(date);
  const duties = useDuties(mondayBefore(date));
  const turn = duties.length > 1 ? duties.find(({ from }) => from === date) : undefined;
  const said = [named && capital(named.name[language]), ...notes.map(({ name, kind }) => t(`agenda.note.${kind}`, { name })), turn && t('agenda.onDuty', { who: turn.who })];
  return (
    <>
      <h3 className={named?.red ? 'red' : undefined}>{capital(dayText(date, language, 'long'))}</h3>
      {today && <span className="today">{t('word.today')}</span>}
      {said.map((words, i) => words && <span key={words} className={i === 0 && named?.red ? 'said red' : 'said'}>{words}</span>)}
      <DayFindings date={date} channel={channel} />
    </>
  );
}

/** What is missing on a day: findings that no item of it has a part in, on the channels that are shown. */
function DayFindings({ date, channel }: { readonly date: CalendarDate; readonly channel: ChannelId | null }) {
  const { t } = useSpeech();
  const inWords = useInWords();
  const asked = useFilter().channels;
  const channels = channel === null ? asked : [channel];
  const isShown = ({ channel: of, placements }: Finding): boolean => placements.length === 0 && (channels.length === 0 || (of !== null && channels.includes(of)));
  return useDayFindings(date).filter(isShown).map((finding) => (
    <span key={finding.key} className={`said said-${finding.severity}`}>
      <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />
      {inWords(finding)}
    </span>
  ));
}
