/** The staffed hours of a week: each weekday on or off, from and to, the end included (planning rules §4 unstaffed). */
import { OFFICE_HOURS } from '../../../shared/domain/defaults.ts';
import type { StaffedDay, StaffedWeek } from '../../../shared/domain/records.ts';
import { weekdayNames } from '../../../shared/i18n/dates.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Tick } from './choices.tsx';
import { HoursFields } from './hours-fields.tsx';

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
            {day ? <HoursFields hours={day} names={{ from: t('settings.dayFrom', { day: name }), to: t('settings.dayTo', { day: name }) }} onSave={(changed) => saveDay(at, changed)} /> : <span className="faint">{t('settings.unstaffed')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
