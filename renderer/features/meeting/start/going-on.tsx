/** Meetings that are under way: to be joined from another window, or ended where somebody forgot. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dayOfMeeting } from '../../../../shared/meeting/find-meetings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, hrefOf } from '../../../store/route.ts';
import { Button } from '../../../ui/button.tsx';
import { focusViewIfLost } from '../../../ui/form/focus-near.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { endNow } from '../minutes/end-meeting.ts';
import { usePersonName } from '../notes/person-name.ts';
import { endForgotten } from './end-forgotten.ts';
import { MeetingMenu } from './meeting-menu.tsx';

export function GoingOn({ meeting }: { readonly meeting: Meeting }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const name = usePersonName();
  const date = dayOfMeeting(meeting);
  const old = date !== today;
  const end = () => {
    if (meeting.minutes) return void endNow(meeting); // it went on: what has come since is added to what was written
    if (endForgotten(meeting, t)) focusViewIfLost();
  };
  return (
    <section className="starts-going" aria-label={`${t('meetings.going')}: ${meeting.name}`}>
      <div>
        <p className="starts-over"><i className="starts-dot" />{old ? t('meetings.goingFrom', { day: dayText(date, language, 'long') }) : t('meetings.goingSince', { time: meeting.startedAt.slice(11) })}</p>
        <h2>{meeting.name}</h2>
        {meeting.present.length > 0 && <p className="muted">{meeting.present.map(name).join(', ')}</p>}
      </div>
      {old && <Button onClick={end}>{t('meetings.end')}</Button>}
      <a className={old ? 'btn' : 'btn btn-primary'} href={hrefOf({ view: { ...MEETINGS, id: meeting.id }, panel: null })}>{t('meetings.join')}</a>
      <MeetingMenu meeting={meeting} />
    </section>
  );
}
