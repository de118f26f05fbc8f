/** The end of a meeting: its minutes are made and kept, and shown. */
import type { Meeting, MeetingId } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import { dayOfMeeting } from '../../../../shared/meeting/find-meetings.ts';
import { endOf } from '../../../../shared/meeting/minutes-now.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { go } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { languageNow } from '../../../ui/language.tsx';
import { makeMinutes } from './make-minutes.ts';

/** Those whose minutes are being made: who asks again has asked once. */
const ending = new Set<MeetingId>();

/** Ends it: now, or then where it was forgotten. Where the log can't be read it ends all the same, its minutes are made when they are looked at, and that is said. */
export async function endNow({ id }: Meeting): Promise<void> {
  const asked = usePlan.getState().plan.meetings.get(id);
  if (!asked || ending.has(id)) return;
  ending.add(id);
  const language = languageNow(usePlan.getState().preferences.language);
  const made = await makeMinutes(asked, language).finally(() => ending.delete(id));
  const { plan } = usePlan.getState();
  const meeting = plan.meetings.get(id);
  if (!meeting) return; // somebody removed it meanwhile
  const now = nowAtHost();
  const at = meeting.endedAt ?? endOf(meeting, plan.notes.values(), now);
  const isMine = meeting.endedAt === null;
  if (isMine && !run('endMeeting', { id, at, minutes: 'minutes' in made ? made.minutes : meeting.minutes })) return;
  go({ view: { name: 'meeting', id, page: 'minutes', step: null }, panel: null });
  const t = translate(language);
  const undo = isMine ? { action: wayBack(t('shell.undo')) } : {};
  if (isMine && 'error' in made) say({ text: t('minutes.endedWithout'), severity: 'warning' });
  else if (at.startsWith(now.slice(0, 10))) say({ text: t('minutes.ended'), ...undo });
  else say({ text: t('minutes.endedThen', { day: dayText(dayOfMeeting(meeting), language, 'long'), time: at.slice(11) }), ...undo });
}

/** It was ended too early: it goes on. What was written in its minutes stays, and what happens comes to it when it ends. */
export function goOn(meeting: Meeting): void {
  if (!run('endMeeting', { id: meeting.id, at: null, minutes: meeting.minutes })) return;
  const t = translate(languageNow(usePlan.getState().preferences.language));
  say({ text: t('minutes.goesOn'), action: wayBack(t('shell.undo')) });
}
