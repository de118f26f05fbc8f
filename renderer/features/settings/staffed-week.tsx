/** The staffed hours of a week: each weekday on or off, from and to, the end included (planning rules §4 unstaffed). */
import { OFFICE_HOURS } from '../../../shared/domain/defaults.ts';
import type { StaffedDay, StaffedWeek } from '../../../shared/domain/records.ts';
import { weekdayNames } from '../../../shared/i18n/dates.ts';
import { parseTime } from '../../../shared/planning/date.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { Tick } from './choices.tsx';

interface Props {
  readonly week: StaffedWeek;
  readonly onSave: (week: StaffedWeek) => void;
}

export function StaffedHours({ week, onSave }: Props) {
  const { t, language } = useSpeech();
  const saveDay = (at: number, day: StaffedDay) => onSave(week.map((known, i) => (i === at ? day : known)) as unknown as StaffedWeek); // still seven days
  return (
    <ul className="staffed">
      {weekdayNames(language, 'long').map((name, at) => {
        const day = week[at] ?? null;
        return (
          <li key={name}>
            <Tick label={name} name={t('settings.staffedOn', { day: name })} on={day !== null} onChange={(on) => saveDay(at, on ? OFFICE_HOURS[0] : null)} />
            {day ? <Hours name={name} day={day} onSave={(changed) => saveDay(at, changed)} /> : <span className="faint">{t('settings.unstaffed')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

type Hours = NonNullable<StaffedDay>;

function Hours({ name, day, onSave }: { readonly name: string; readonly day: Hours; readonly onSave: (day: Hours) => void }) {
  const { t } = useSpeech();
  const save = (which: keyof Hours) => (text: string) => {
    const time = parseTime(/^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text);
    if (!time) return t('settings.badTime');
    const changed = { ...day, [which]: time };
    if (changed.from >= changed.to) return t('settings.fromAfterTo');
    onSave(changed);
    return null;
  };
  return (
    <>
      <CheckedField bare label={t('settings.dayFrom', { day: name })} value={day.from} className="set-time" onSave={save('from')} />
      <span className="faint">–</span>
      <CheckedField bare label={t('settings.dayTo', { day: name })} value={day.to} className="set-time" onSave={save('to')} />
    </>
  );
}
