/** The left of the room: which meeting, its agenda, who is on duty, the clock, the way out. */
import type { AgendaStep, DutyRota, Meeting } from '../../../../shared/domain/records.ts';
import { dayText, weekText } from '../../../../shared/i18n/dates.ts';
import { mondayFrom } from '../../../../shared/meeting/steps-days.ts';
import { addDays, isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { dutyOn } from '../../../../shared/planning/duty.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, hrefOf } from '../../../store/route.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { turnText } from '../../duty/on-duty.tsx';
import { Timer } from './timer.tsx';
import { useTimes } from './times.ts';
import type { Steps } from './use-steps.ts';

export function Rail({ meeting, steps, step }: { readonly meeting: Meeting; readonly steps: Steps; readonly step: AgendaStep }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  return (
    <aside className="m-rail">
      <header>
        <span className="m-brand"><svg aria-hidden="true"><use href="#logo" /></svg><span className="txt">{meeting.name}</span></span>
        <span className="m-when">{dayText(today, language, 'short')} · {weekText(isoWeekOf(toDayNumber(today)), language)}</span>
      </header>
      <nav aria-label={t('room.agenda')}>
        <ol>{meeting.agenda.map((item) => <AgendaLink key={item.step} meeting={meeting} step={item.step} current={item.step === step} count={(steps.get(item.step) ?? []).reduce((sum, { rows }) => sum + rows.length, 0)} />)}</ol>
      </nav>
      <div className="m-foot">
        <Duty today={today} />
        <Timer meeting={meeting} step={step} />
        <a className="m-leave" href={hrefOf({ view: MEETINGS, panel: null })}><kbd aria-hidden="true">Esc</kbd>{t('room.keys.leave')}</a>
      </div>
    </aside>
  );
}

interface LinkProps {
  readonly meeting: Meeting;
  readonly step: AgendaStep;
  readonly current: boolean;
  readonly count: number;
}

/** A step that was shown and left is checked. */
function AgendaLink({ meeting, step, current, count }: LinkProps) {
  const { t } = useSpeech();
  const done = useTimes(meeting.id).steps[step] !== undefined && !current;
  const name = t(`step.${step}`);
  return (
    <li className={current ? 'cur' : done ? 'done' : undefined}>
      <a href={hrefOf({ view: { ...MEETINGS, id: meeting.id, step }, panel: null })} aria-current={current ? 'step' : undefined}>
        <span className="a-sign">{done && <Icon name="check" />}</span>
        <span>{name}{done && <span className="sr">, {t('room.reviewed')}</span>}</span>
        <em>{count > 0 && count}</em>
      </a>
    </li>
  );
}

/** Who answers this week, and at the weekend; nothing where there is no rota. */
function Duty({ today }: { readonly today: CalendarDate }) {
  const { t } = useSpeech();
  const rota = usePlan((s) => s.plan.settings.get('workspace')?.duty ?? null);
  const monday = mondayFrom(today, 0);
  const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => addDays(monday, first + i));
  if (!rota) return null;
  return (
    <dl>
      <dt>{t('room.duty.now')}</dt><dd><OnDuty rota={rota} dates={days(0, 4)} /></dd>
      <dt>{t('room.duty.weekend')}</dt><dd><OnDuty rota={rota} dates={days(5, 6)} /></dd>
    </dl>
  );
}

function OnDuty({ rota, dates }: { readonly rota: DutyRota; readonly dates: readonly CalendarDate[] }) {
  const { t } = useSpeech();
  const people = [...usePlan((s) => s.plan).people.values()];
  const names = dates.flatMap((date) => dutyOn(rota, date) ?? []).map((turn) => turnText(turn, people));
  return [...new Set(names)].filter(Boolean).join('; ') || t('room.duty.nobody');
}
