/** What a group of rows is called. */
import { dayText, monthName, weekRange, weekText, capital } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import type { StepGroup } from '../../../../shared/meeting/step-row.ts';

/** For those who listen: "onsdag 25 november 2026", "v. 49, 30 nov–6 dec", "Januari", "Ingen dag än". */
export function groupName({ kind, date, week, month }: StepGroup, t: Translate, language: Language): string {
  if (kind === 'day' && date) return dayText(date, language, 'full');
  if (kind === 'week' && week) return `${weekText(week, language)}, ${weekRange(week, language, 'short')}`;
  if (kind === 'month' && month) return capital(monthName(month, language));
  return kind === 'day' || kind === 'week' || kind === 'month' ? '' : t(`room.group.${kind}`);
}
