/** Above the list: the step, its days, what to look out for. */
import type { AgendaStep } from '../../../../shared/domain/records.ts';
import { weekRange, weekText } from '../../../../shared/i18n/dates.ts';
import type { StepGroup } from '../../../../shared/meeting/step-row.ts';
import { isoWeekOf } from '../../../../shared/planning/date.ts';
import { boardDay } from '../../../../shared/planning/columns.ts';
import { quarterToPlan } from '../../../../shared/wheel/quarter.ts';
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
