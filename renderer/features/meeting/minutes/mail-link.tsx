/** The way of the minutes into somebody's own mail program. */
import type { MouseEvent } from 'react';
import type { Meeting } from '../../../../shared/domain/records.ts';
import { minutesMail } from '../../../../shared/exchange/minutes/mail-minutes.ts';
import { minutesText } from '../../../../shared/exchange/minutes/write-minutes.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dayOfMeeting } from '../../../../shared/meeting/find-meetings.ts';
import type { MinutesSheet } from '../../../../shared/meeting/minutes-sheet.ts';
import { say } from '../../../store/notices.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';

export function MailLink({ meeting, sheet }: { readonly meeting: Meeting; readonly sheet: MinutesSheet }) {
  const { t, language } = useSpeech();
  const text = minutesText(sheet);
  const { url, isWhole } = minutesMail(t('minutes.mailSubject', { name: meeting.name, day: dayText(dayOfMeeting(meeting), language, 'full') }), text, t('minutes.mailPaste'));
  /** A mail that asks to be pasted into opens only once there is something to paste. */
  const copyFirst = async (): Promise<void> => {
    if (!(await copyText(text))) return say({ text: t('minutes.notCopied'), severity: 'warning' });
    location.assign(url);
    say({ text: t('minutes.mailedToPaste') });
  };
  const open = (event: MouseEvent): void => {
    if (isWhole) return say({ text: t('minutes.mailed') });
    event.preventDefault();
    void copyFirst();
  };
  return <a className="btn btn-quiet" href={url} onClick={open}><Icon name="mail" />{t('minutes.mail')}</a>;
}
