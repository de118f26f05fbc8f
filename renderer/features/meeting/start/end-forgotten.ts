/** The end of a meeting that nobody ended on its day: when it was over, not now. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { forgottenEnd } from '../../../../shared/meeting/kinds.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';

/** Ends it, says so and offers to take it back; false where it can't be. */
export function endForgotten(meeting: Meeting, t: Translate): boolean {
  if (!run('endMeeting', { id: meeting.id, at: forgottenEnd(meeting, usePlan.getState().plan.notes.values()), minutes: meeting.minutes })) return false;
  say({ text: t('meetings.ended', { name: meeting.name }), action: wayBack(t('shell.undo')) });
  return true;
}
