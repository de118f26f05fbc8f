/** A channel's best hours in a few words: "mån, tis 11:30–13:00". */
import type { BestHours } from '../../../shared/domain/records.ts';
import { weekdayNames } from '../../../shared/i18n/dates.ts';
import { useSpeech } from '../../ui/language.tsx';

export function useBestHoursText(): (hours: readonly BestHours[]) => string {
  const { t, language } = useSpeech();
  const names = weekdayNames(language, 'short');
  return (hours) =>
    hours.map(({ weekdays, from, to }) => t('settings.bestHoursIn', { days: weekdays.map((day) => names[day - 1]).join(', '), from, to })).join('; ') || t('settings.noBestHours');
}
