/** The end of a meeting: its minutes are made and kept, and shown. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { go } from '../../../store/route.ts';
import { run, stepBack } from '../../../store/session.ts';
import { languageNow } from '../../../ui/language.tsx';
import { makeMinutes } from './make-minutes.ts';

/** Ends it now. Where the log can't be read it ends all the same, its minutes are made when they are looked at, and that is said. */
export async function endNow(meeting: Meeting): Promise<void> {
  const language = languageNow(usePlan.getState().preferences.language);
  const made = await makeMinutes(meeting, language);
  if (!run('endMeeting', { id: meeting.id, at: nowAtHost(), minutes: 'minutes' in made ? made.minutes : null })) return;
  go({ view: { name: 'meeting', id: meeting.id, page: 'minutes', step: null }, panel: null });
  const t = translate(language);
  if ('error' in made) say({ text: t('minutes.endedWithout'), severity: 'warning' });
  else say({ text: t('minutes.ended'), action: { label: t('shell.undo'), run: () => void stepBack('undo') } });
}

/** It was ended too early: it goes on, and its minutes are made anew when it ends. */
export function goOn(meeting: Meeting): void {
  if (!run('endMeeting', { id: meeting.id, at: null, minutes: null })) return;
  const t = translate(languageNow(usePlan.getState().preferences.language));
  say({ text: t('minutes.goesOn'), action: { label: t('shell.undo'), run: () => void stepBack('undo') } });
}
