/** Meetings that were held, by date, found again by what was said in them. */
import { useState } from 'react';
import type { Meeting, MeetingNote } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dayOfMeeting, findMeetings } from '../../../../shared/meeting/find-meetings.ts';
import type { FoundMeeting } from '../../../../shared/meeting/find-meetings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, hrefOf } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { usePersonName } from '../notes/person-name.ts';
import { MeetingMenu } from './meeting-menu.tsx';

interface Props {
  readonly meetings: readonly Meeting[];
  readonly notes: readonly MeetingNote[];
}
/** So many at first, and so many more each time. */
const SHOWN = 12;

export function Earlier({ meetings, notes }: Props) {
  const { t, language } = useSpeech();
  const name = usePersonName();
  const [text, setText] = useState('');
  const [most, setMost] = useState(SHOWN);
  const found = findMeetings(text, meetings, notes, name, language);
  const decisions = Map.groupBy(notes.filter(({ kind }) => kind === 'decision'), ({ meeting }) => meeting);
  return (
    <section className="starts-earlier" aria-labelledby="starts-earlier">
      <header>
        <h2 id="starts-earlier">{t('meetings.earlier')}</h2>
        <input className="input" type="search" aria-label={t('meetings.search')} placeholder={t('meetings.searchHint')} value={text} onChange={(event) => { setText(event.target.value); setMost(SHOWN); }} />
      </header>
      <p className={found.length === 0 ? 'faint' : 'sr'} role="status">{text.trim() !== '' && t('meetings.found', { count: found.length })}</p>
      <ul>
        {found.slice(0, most).map((one) => <Row key={one.meeting.id} found={one} decisions={decisions.get(one.meeting.id)?.length ?? 0} />)}
      </ul>
      {found.length > most && <button type="button" className="textbtn" onClick={() => setMost(most + SHOWN)}>{t('meetings.showMore')}</button>}
    </section>
  );
}

function Row({ found: { meeting, said }, decisions }: { readonly found: FoundMeeting; readonly decisions: number }) {
  const { t, language } = useSpeech();
  const name = usePersonName();
  const year = usePlan((s) => s.today.slice(0, 4));
  const date = dayOfMeeting(meeting);
  return (
    <li>
      <a href={hrefOf({ view: { ...MEETINGS, id: meeting.id, page: 'minutes' }, panel: null })}>
        <span className="starts-day">{dayText(date, language, 'short')}{date.startsWith(year) ? '' : ` ${date.slice(0, 4)}`}</span>
        <b>{meeting.name}</b>
        <span className="muted" title={meeting.present.map(name).join(', ')}>{meeting.present.length > 0 && (meeting.present.length > 4 ? t('meetings.peopleCount', { count: meeting.present.length }) : meeting.present.map(name).join(', '))}</span>
        <span className="starts-count">{t('meetings.decisions', { count: decisions })}</span>
        {said !== null && <span className="starts-said">{said}</span>}
      </a>
      <MeetingMenu meeting={meeting} />
    </li>
  );
}
