import { dayText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { CalendarDate, LocalDateTime } from '../../../shared/planning/date.ts';

/** "ons 25 nov 08:41". */
export function momentText(moment: LocalDateTime, language: Language): string {
  const [date, time] = moment.split('T');
  return `${dayText(date as CalendarDate, language, 'short')} ${time}`; // a local moment begins with its date
}
