/** Where meetings begin, and are found again. */
import { useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { byLatest, meetingKindsOf } from '../../../../shared/meeting/kinds.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf } from '../../../store/route.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { isOpen } from '../notes/person-name.ts';
import { Earlier } from './earlier.tsx';
import { GoingOn } from './going-on.tsx';
import { NextMeeting } from './next-meeting.tsx';
import './start-page.css';
import { Todos } from './todos.tsx';

export default function StartPage() {
  const { t, language } = useSpeech();
  const settings = usePlan((s) => s.plan.settings.get('workspace'));
  const meetings = usePlan(useShallow((s) => [...s.plan.meetings.values()].sort(byLatest)));
  const notes = usePlan(useShallow((s) => [...s.plan.notes.values()]));
  // Whoever comes out of the room can go in again; one who came by the header's link stays on it.
  useEffect(() => {
    if (document.activeElement === document.body) (document.querySelector<HTMLElement>('.starts-going a') ?? document.querySelector<HTMLElement>('.starts'))?.focus();
  }, []);
  const held = meetings.filter(({ endedAt }) => endedAt !== null);
  return (
    <main id="main" className="starts" tabIndex={-1} aria-label={t('meetings.title')}>
      <div className="bar">
        <div className="where"><h1>{t('meetings.title')}</h1></div>
        <span className="push" />
        <a className="btn btn-quiet" href={hrefOf({ view: { name: 'settings', section: 'meetings' }, panel: null })}><Icon name="settings" />{t('meetings.toKinds')}</a>
      </div>
      <div className="starts-body">
        <div className="starts-main">
          {meetings.length === 0 && <p className="starts-what">{t('meetings.what')}</p>}
          {meetings.filter(({ endedAt }) => endedAt === null).map((meeting) => <GoingOn key={meeting.id} meeting={meeting} />)}
          <NextMeeting kinds={meetingKindsOf(settings, language)} meetings={meetings} />
          {held.length > 0 && <Earlier meetings={held} notes={notes} />}
        </div>
        {notes.some(isOpen) && <aside aria-labelledby="starts-todos"><Todos notes={notes} /></aside>}
      </div>
    </main>
  );
}
