/** That the meeting is over, or should be: its rooms can still be looked at. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dayOfMeeting } from '../../../../shared/meeting/find-meetings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, go, hrefOf } from '../../../store/route.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { endForgotten } from '../start/end-forgotten.ts';

interface Props {
  readonly meeting: Meeting;
  /** What somebody was writing when it ended; empty for nothing. */
  readonly draft: string;
  /** Goes on writing it. */
  readonly onWrite: () => void;
}

export function Ended({ meeting, draft, onWrite }: Props) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const minutes = { view: { ...MEETINGS, id: meeting.id, page: 'minutes' as const }, panel: null };
  const day = dayOfMeeting(meeting);
  if (meeting.endedAt === null && day === today) return null;
  return (
    <p className="m-ended" role="status">
      {meeting.endedAt === null
        ? <>{t('meetings.goingFrom', { day: dayText(day, language, 'long') })} <Button onClick={() => endForgotten(meeting, t) && go(minutes)}>{t('meetings.end')}</Button></>
        : <>{t('room.ended')} <a className="btn btn-primary" href={hrefOf(minutes)}>{t('room.toMinutes')}</a></>}
      {meeting.endedAt !== null && draft !== '' && <><span>{t('room.unsaved', { text: draft })}</span> <Button onClick={onWrite}>{t('room.keepWriting')}</Button></>}
    </p>
  );
}
