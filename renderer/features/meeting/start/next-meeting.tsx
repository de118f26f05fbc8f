/** The meeting that begins: whose day it is, who is there, what it goes through, and one button. */
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Meeting, MeetingKind } from '../../../../shared/domain/records.ts';
import { capital, dayText } from '../../../../shared/i18n/dates.ts';
import { meetingCalled } from '../../../../shared/meeting/begin-words.ts';
import { agendaMinutes, nextTurn, presentLast } from '../../../../shared/meeting/kinds.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { PeopleTicks } from '../notes/people-ticks.tsx';
import { RadioRow } from '../../settings/choices.tsx';
import { useEntries } from '../../settings/records.ts';
import { AgendaList } from './agenda-list.tsx';
import { beginMeeting } from './begin-meeting.ts';
import { DutyFacts } from './duty-facts.tsx';
import { kindWhen } from './kind-words.ts';

interface Props {
  readonly kinds: readonly MeetingKind[];
  readonly meetings: readonly Meeting[];
}

export function NextMeeting({ kinds, meetings }: Props) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const [unfolded, unfold] = useState(false);
  const under = meetings.some(({ endedAt, startedAt }) => endedAt === null && startedAt.startsWith(today));
  const turn = nextTurn(kinds, today, meetings);
  const [chosen, choose] = useState<string | null>(null);
  const kind = kinds.find(({ id }) => id === chosen) ?? turn?.kind ?? kinds[0];
  if (!kind) return <p className="starts-what">{t('meetings.noKinds')}</p>;
  const date = turn?.kind === kind ? turn.date : null;
  return (
    <section className={under ? 'starts-next is-later' : 'starts-next'} aria-labelledby="starts-next">
      <p className="starts-over">{t(date === null ? 'meetings.none' : date === today ? 'meetings.today' : 'meetings.next')}</p>
      <h2 id="starts-next">{kind.name}</h2>
      <p className="starts-when">{[capital(date ? dayText(date, language, 'long') : kindWhen({ ...kind, time: null }, t, language)), kind.time && t('meetings.atTime', { time: kind.time }), agendaMinutes(kind.agenda) > 0 && t('meetings.minutes', { minutes: agendaMinutes(kind.agenda) })].filter(Boolean).join(' · ')}</p>
      {under && <Button look="quiet" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>{t('meetings.unfold')}<Icon name={unfolded ? 'down' : 'right'} small /></Button>}
      {(!under || unfolded) && kinds.length > 1 && <RadioRow label={t('meetings.kindsLabel')} value={kind.id} choices={kinds.map(({ id, name }) => ({ value: id, text: name }))} onChoose={choose} />}
      {(!under || unfolded) && <Beginning key={kind.id} kind={kind} meetings={meetings} first={date === today && !under} under={under} />}
    </section>
  );
}

interface BeginningProps {
  readonly kind: MeetingKind;
  readonly meetings: readonly Meeting[];
  /** Its day is today, and nothing goes on: Enter begins it. */
  readonly first: boolean;
  /** Another goes on. */
  readonly under: boolean;
}

function Beginning({ kind, meetings, first, under }: BeginningProps) {
  const { t, language } = useSpeech();
  const people = useEntries('people').filter(({ archived }) => !archived);
  const last = presentLast(kind.id, meetings);
  const [ticked, setTicked] = useState(last ?? []);
  const present = ticked.filter((id) => people.some((person) => person.id === id)); // somebody may have been archived since
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    beginMeeting(kind, present);
  };
  return (
    <form className="starts-begin" onSubmit={begin}>
      <div className="starts-cols">
        <div className="starts-agenda-part">
          <h3>{t('meetings.agenda')}</h3>
          <AgendaList agenda={kind.agenda} />
        </div>
        <div className="starts-who">
          {people.length > 0 ? <PeopleTicks label={t('meetings.present')} present={present} onChange={setTicked} /> : <p className="faint">{t('meetings.noPeople')}</p>}
          {last && last.length > 0 && people.length > 0 && <p className="hint">{t('meetings.presentHint')}</p>}
          <DutyFacts className="starts-duty" />
        </div>
      </div>
      <Button type="submit" look={under ? 'plain' : 'primary'} className="starts-go" autoFocus={first}>{t('meetings.begin', { name: meetingCalled(kind.name, language) })}{first && <kbd aria-hidden="true">↵</kbd>}</Button>
    </form>
  );
}
