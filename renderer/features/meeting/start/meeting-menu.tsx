/** What else can be done with a meeting: one that was begun by mistake goes, with what was written in it. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dayOfMeeting } from '../../../../shared/meeting/find-meetings.ts';
import { say } from '../../../store/notices.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { ActionMenu } from '../../../ui/form/action-menu.tsx';
import { focusViewIfLost } from '../../../ui/form/focus-near.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';

export function MeetingMenu({ meeting }: { readonly meeting: Meeting }) {
  const { t, language } = useSpeech();
  const words = { name: meeting.name, day: dayText(dayOfMeeting(meeting), language, 'short') };
  const remove = () => {
    if (!run('removeMeeting', { id: meeting.id })) return;
    say({ text: t('meetings.removed', words), action: wayBack(t('shell.undo')) });
    focusViewIfLost();
  };
  return <ActionMenu label={t('meetings.menuOf', words)} button={<Icon name="more" />} items={[{ key: 'remove', text: t('meetings.remove'), icon: 'x', run: remove }]} />;
}
