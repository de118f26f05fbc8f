import type { MeetingKind } from '../../../../shared/domain/records.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { weekdayNames } from '../../../../shared/i18n/dates.ts';

/** When a kind of meeting is held: "mån 09:00", "tis, tor"; in words where it has no day. */
export function kindWhen({ weekdays, time }: Pick<MeetingKind, 'weekdays' | 'time'>, t: Translate, language: Language): string {
  const names = weekdayNames(language, 'short');
  const days = weekdays.map((day) => names[day - 1]).join(', ') || t('meetings.noDay');
  return time ? `${days} ${time}` : days;
}
