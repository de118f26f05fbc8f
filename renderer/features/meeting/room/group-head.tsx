/** Before the rows of a group: its day, its week, what it is; and a day that the meeting has passed, in one line. */
import { findingBrief, findingShort } from '../../../../shared/collisions/sentence.ts';
import { capital, weekRange, weekText, weekdayNames } from '../../../../shared/i18n/dates.ts';
import type { StepGroup } from '../../../../shared/meeting/step-row.ts';
import { civil, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { StatusMark } from '../../../ui/marks.tsx';
import { isShared } from '../../card/own-finding.ts';
import { groupName } from './group-words.ts';
import { roomNames } from './line-of-others.ts';

/** "Ons 25". */
function useDayShort(): (date: CalendarDate) => string {
  const { language } = useSpeech();
  return (date) => `${capital(weekdayNames(language, 'short')[weekdayOf(toDayNumber(date)) - 1] ?? '')} ${civil(toDayNumber(date)).day}`;
}

export function GroupHead({ group }: { readonly group: StepGroup }) {
  const { t, language } = useSpeech();
  const short = useDayShort();
  const { kind, date, week } = group;
  if (kind === 'day' && date) return <div className="m-date"><h2>{short(date)}</h2><DayWords date={date} /></div>;
  if (kind === 'week' && week) return <div className="m-date"><h2>{capital(weekText(week, language))}</h2><small>{weekRange(week, language, 'short')}</small></div>;
  return <div className="m-date"><h2>{groupName(group, t, language)}</h2></div>;
}

/** A red day's name, that it is today, and what is wrong with the day as a whole. */
function DayWords({ date }: { readonly date: CalendarDate }) {
  const { t, language } = useSpeech();
  const named = usePlan((s) => s.dayNames.get(date));
  const today = usePlan((s) => s.today === date);
  const wrong = useFindings((s) => s.open.ofDay(date).find((finding) => isShared(finding) && finding.severity === 'error'));
  return (
    <>
      {today && <small className="is-today">{t('word.today')}</small>}
      {named?.red && <small className="red">{named.name[language]}</small>}
      {wrong && <small className="wrong">{(wrong.rule === 'max-per-day' ? findingShort : findingBrief)(wrong, roomNames(), t, language)}</small>}
    </>
  );
}

/** "3 rader genomgångna: 1 ute, 2 går 11:30 och 15:00". A press goes back to it. */
export function PastDay({ group, onOpen }: { readonly group: StepGroup; readonly onOpen: () => void }) {
  const { t, language } = useSpeech();
  const short = useDayShort();
  const { cards } = usePlan.getState().plan;
  const isOut = ({ row, placements }: StepGroup['rows'][number]): boolean => row.kind === 'card' && (cards.get(row.card)?.status === 'published' || (placements.length > 0 && placements.every(({ publishedAt }) => publishedAt !== null)));
  const ofCards = group.rows.filter(({ row }) => row.kind === 'card');
  const left = ofCards.filter((row) => !isOut(row));
  const times = left.flatMap(({ time }) => time ?? []);
  const count = (key: 'out' | 'waits' | 'gaps', of: number) => of > 0 && t(`room.foldedParts.${key}`, { count: of });
  const what = [
    count('out', ofCards.length - left.length), times.length > 0 && t('room.foldedParts.toCome', { count: times.length, when: new Intl.ListFormat(language).format(times) }),
    count('waits', left.length - times.length), count('gaps', group.rows.length - ofCards.length),
  ].filter(Boolean).join(', ');
  return (
    <section className="m-past" aria-label={`${groupName(group, t, language)}, ${t('room.reviewed')}`}>
      <button type="button" tabIndex={-1} onClick={onOpen}>
        <b>{group.date && short(group.date)}</b>
        <StatusMark status="published" />
        <span>{t('room.folded', { count: group.rows.length, what })}</span>
      </button>
    </section>
  );
}
