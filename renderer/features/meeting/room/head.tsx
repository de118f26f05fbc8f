/** Above the list: the step, its days, what to look out for; of a week its days in a strip. */
import type { AgendaStep } from '../../../../shared/domain/records.ts';
import { weekRange, weekText, weekdayNames } from '../../../../shared/i18n/dates.ts';
import type { StepGroup } from '../../../../shared/meeting/step-row.ts';
import { civil, isoWeekOf, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { boardDay } from '../../../../shared/planning/columns.ts';
import { quarterToPlan } from '../../../../shared/wheel/quarter.ts';
import { worstOf } from '../../../../shared/collisions/finding.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { WHEEL, hrefOf } from '../../../store/route.ts';
import type { Quarter } from '../../../store/route.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { factsOf } from './facts.ts';

const WEEKS: Readonly<Partial<Record<AgendaStep, number>>> = { clashes: 4, ahead: 8 };

export function Head({ step, groups }: { readonly step: AgendaStep; readonly groups: readonly StepGroup[] }) {
  const { t } = useSpeech();
  const facts = factsOf(step, groups, t);
  return (
    <header className="m-head">
      <h1 id="room-step" tabIndex={-1}>{t(`step.${step}`)}</h1>
      <Span step={step} />
      <span className="grow" />
      {facts.map(({ key, count, text, severity }) => (
        <span key={key} className={`m-fact${severity === 'error' ? ' error' : ''}`}>{severity && <SeverityMark severity={severity} />}<b>{count}</b> {text}</span>
      ))}
    </header>
  );
}

function Span({ step }: { readonly step: AgendaStep }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const { monday } = boardDay(today);
  const at = { 'last-week': -7, 'this-week': 0, 'next-week': 7 }[step as string]; // the others are about no one week
  if (at !== undefined) {
    const week = isoWeekOf(monday + at);
    return <span className="m-span">{weekText(week, language)} · {weekRange(week, language, 'short')}</span>;
  }
  if (step === 'quarter') {
    const { year, quarter } = quarterToPlan(null, today);
    const href = hrefOf({ view: { ...WHEEL, year, quarter: quarter as Quarter, mode: 'plan' }, panel: null }); // a quarter is one of four
    return <><span className="m-span">{t('room.span.quarter', { quarter, year: String(year) })}</span><a className="m-link" href={href}><Icon name="wheel" />{t('room.planQuarter')}</a></>;
  }
  if (step === 'clashes' || step === 'ahead') return <span className="m-span">{t(`room.span.${step}`, { weeks: WEEKS[step] ?? 0 })}</span>;
  return step === 'ideas' || step === 'decisions' ? <span className="m-span">{t(`room.span.${step}`)}</span> : null;
}

interface StripProps {
  readonly days: readonly StepGroup[];
  /** The group in focus, and those that are folded, by key. */
  readonly current: string | null;
  readonly folded: ReadonlySet<string>;
}

/** The days of the step, how many rows each has, and what is the matter with it. */
export function Strip({ days, current, folded }: StripProps) {
  const { t } = useSpeech();
  return (
    <ol className="m-strip" aria-label={t('room.days')} style={{ gridTemplateColumns: `repeat(${days.length}, 1fr)` }}>
      {days.map((day) => day.date && <StripDay key={day.key} day={day} date={day.date} look={folded.has(day.key) ? 'done' : day.key === current ? 'cur' : ''} />)}
    </ol>
  );
}

function StripDay({ day, date, look }: { readonly day: StepGroup; readonly date: CalendarDate; readonly look: '' | 'done' | 'cur' }) {
  const { t, language } = useSpeech();
  const number = toDayNumber(date);
  const red = usePlan((s) => s.dayNames.get(date)?.red ?? false);
  const name = usePlan((s) => s.dayNames.get(date)?.name[language]);
  const unstaffed = usePlan((s) => red || s.plan.settings.get('workspace')?.staffed[weekdayOf(number) - 1] === null);
  const worst = useFindings((s) => worstOf([...s.open.ofDay(date), ...day.rows.flatMap(({ placements }) => placements.flatMap(({ id }) => s.open.ofPlacement(id)))].filter(({ severity, rule }) => severity !== 'info' && rule !== 'overdue')));
  const { length } = day.rows;
  return (
    <li className={[look, length === 0 && 'off'].filter(Boolean).join(' ')} aria-current={look === 'cur' ? 'date' : undefined}>
      <b>{weekdayNames(language, 'short')[weekdayOf(number) - 1]} {civil(number).day}</b>
      {length > 0 && <span>{length}</span>}
      {length === 0 && <small className={red ? 'red' : undefined}>{red ? name : unstaffed ? t('room.unstaffed') : '–'}</small>}
      {look === 'done' ? <><Icon name="check" /><span className="sr">{t('room.reviewed')}</span></> : worst && <SeverityMark severity={worst} label={t(`word.severity.${worst}`)} />}
    </li>
  );
}
