/** The days of a week side by side. */
import { worstOf } from '../../../../shared/collisions/finding.ts';
import { weekdayNames } from '../../../../shared/i18n/dates.ts';
import type { StepGroup } from '../../../../shared/meeting/step-row.ts';
import { civil, toDayNumber, weekdayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';

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
