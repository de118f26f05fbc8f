/** From and to on one day, the one before the other. */
import { parseTime } from '../../../shared/planning/date.ts';
import type { TimeOfDay } from '../../../shared/planning/date.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';

interface Hours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

interface Props {
  readonly hours: Hours;
  /** What the two fields are called. */
  readonly names: Readonly<Record<keyof Hours, string>>;
  readonly onSave: (hours: Hours) => void;
}

export function HoursFields({ hours, names, onSave }: Props) {
  const { t } = useSpeech();
  const save = (which: keyof Hours) => (text: string) => {
    const time = parseTime(/^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text);
    if (!time) return t('settings.badTime');
    const changed = { from: hours.from, to: hours.to, [which]: time };
    if (changed.from >= changed.to) return t('settings.fromAfterTo');
    onSave(changed);
    return null;
  };
  return (
    <>
      <CheckedField bare label={names.from} value={hours.from} className="set-time" onSave={save('from')} />
      <span className="faint">–</span>
      <CheckedField bare label={names.to} value={hours.to} className="set-time" onSave={save('to')} />
    </>
  );
}
