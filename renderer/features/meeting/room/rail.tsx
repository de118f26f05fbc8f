/** The left of the room: which meeting, its agenda, who is on duty, the clock, the way out. */
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import type { AgendaStep, Meeting } from '../../../../shared/domain/records.ts';
import { dayText, weekText } from '../../../../shared/i18n/dates.ts';
import { agendaOf } from '../../../../shared/meeting/steps.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import { keysText, propsOfKeys } from '../../../actions/keys-text.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, hrefOf } from '../../../store/route.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { DutyFacts } from '../start/duty-facts.tsx';
import { KeyButton } from './key-button.tsx';
import { Timer } from './timer.tsx';
import { useTimes } from './times.ts';
import type { Steps } from './use-steps.ts';

interface Props {
  readonly meeting: Meeting;
  readonly counts: Steps['counts'];
  readonly step: AgendaStep;
  /** Says who is here. */
  readonly onPresent: () => void;
}

export function Rail({ meeting, counts, step, onPresent }: Props) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const agenda = agendaOf(meeting);
  const at = agenda.findIndex((item) => item.step === step);
  return (
    <aside className="m-rail">
      <header>
        <span className="m-brand"><svg aria-hidden="true"><use href="#logo" /></svg><span className="txt">{meeting.name}</span></span>
        <span className="m-when">{dayText(today, language, 'short')} · {weekText(isoWeekOf(toDayNumber(today)), language)}</span>
      </header>
      <nav aria-label={t('room.agenda')}>
        <ol>{agenda.map((item, i) => <AgendaLink key={item.step} meeting={meeting} step={item.step} away={i - at} count={counts.get(item.step) ?? 0} />)}</ol>
      </nav>
      <div className="m-foot">
        <DutyFacts />
        <Timer meeting={meeting} step={step} />
        <div className="m-ways">
          <KeyButton keys={ROOM_KEYS.present} text={t(meeting.endedAt === null ? 'room.present' : 'room.wasPresent', { count: meeting.present.length })} name={t('keyList.does.present')} onPress={onPresent} />
          <a href={hrefOf({ view: MEETINGS, panel: null })} {...propsOfKeys([ROOM_KEYS.leaveRoom], t('keyList.does.leaveRoom'), t)}><kbd aria-hidden="true">{keysText(ROOM_KEYS.leaveRoom, t)}</kbd>{t('room.keys.leave')}</a>
        </div>
      </div>
    </aside>
  );
}

interface LinkProps {
  readonly meeting: Meeting;
  readonly step: AgendaStep;
  /** So many steps after the one that is shown. */
  readonly away: number;
  readonly count: number;
}

/** A step that was shown and left is checked. */
function AgendaLink({ meeting, step, away, count }: LinkProps) {
  const { t } = useSpeech();
  const current = away === 0;
  const done = useTimes(meeting.id).steps[step] !== undefined && !current;
  const name = t(`step.${step}`);
  return (
    <li className={current ? 'cur' : done ? 'done' : undefined}>
      <a href={hrefOf({ view: { ...MEETINGS, id: meeting.id, step }, panel: null })} aria-current={current ? 'step' : undefined} {...(Math.abs(away) === 1 && propsOfKeys([away > 0 ? ROOM_KEYS.nextStep : ROOM_KEYS.previousStep], t(away > 0 ? 'keyList.does.nextStep' : 'keyList.does.previousStep'), t))}>
        <span className="a-sign">{done && <Icon name="check" />}</span>
        <span>{name}{done && <span className="sr">, {t('room.reviewed')}</span>}</span>
        <em>{count > 0 && count}</em>
      </a>
    </li>
  );
}
