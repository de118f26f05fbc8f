/** Seven weekdays to switch on and off, Monday first. */
import type { Weekdays } from '../../../shared/domain/records.ts';
import { capital, weekdayNames } from '../../../shared/i18n/dates.ts';
import { useSpeech } from '../../ui/language.tsx';
import { TickRow } from './choices.tsx';

interface Props {
  readonly label: string;
  readonly days: Weekdays;
  readonly onChange: (days: Weekdays) => void;
}

export function WeekdayRow({ label, days, onChange }: Props) {
  const { language } = useSpeech();
  const long = weekdayNames(language, 'long');
  const choices = weekdayNames(language, 'short').map((name, at) => ({ value: at + 1, text: capital(name), name: capital(long[at] ?? name) }));
  return <TickRow label={label} values={days} choices={choices} onChange={onChange} />;
}
