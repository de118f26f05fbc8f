/** What holds for everybody who works in the plan: name, time zone, closed days, quiet periods, what a card needs. */
import { useState } from 'react';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import type { Settings } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { focusNear } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { dateFromText } from '../../ui/form/date-text.ts';
import { NewEntry } from './new-entry.tsx';
import { QuietPeriods } from './quiet-periods.tsx';
import { ReadinessPart } from './readiness-part.tsx';
import { useSettings } from './records.ts';

export function WorkspaceSection() {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const settings = useSettings();
  if (!settings) return null;
  const save = (change: Partial<Omit<Settings, 'id'>>) => attempt('editSettings', { change });
  return (
    <>
      <CheckedField label={t('settings.workspaceName')} value={settings.name} onSave={(name) => save({ name: name.trim() })} />
      <CheckedField label={t('settings.timeZone')} hint={t('settings.timeZoneHint')} value={settings.timeZone} list="time-zones" onSave={(zone) => save({ timeZone: zone.trim() })} />
      <datalist id="time-zones">{Intl.supportedValuesOf('timeZone').map((zone) => <option key={zone}>{zone}</option>)}</datalist>
      <ReadinessPart readiness={settings.readiness} />
      <QuietPeriods periods={settings.quietPeriods} />
      <ClosedDays days={settings.closedDays} />
    </>
  );
}

type Days = Settings['closedDays'];

function ClosedDays({ days }: { readonly days: Days }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const [day, setDay] = useState('');
  const save = (closedDays: Days) => run('editSettings', { change: { closedDays } });
  const add = (name: string) => {
    const date = dateFromText(day, today);
    if (!date) return t('settings.dayNeeded');
    if (days.some((known) => known.date === date)) return t('settings.dayTaken');
    save([...days, { date, name }].sort((a, b) => (a.date < b.date ? -1 : 1)));
    setDay('');
    return null;
  };
  const remove = (date: CalendarDate) => save(days.filter((known) => known.date !== date));
  return (
    <section className="set-part" aria-labelledby="closed-head">
      <h3 id="closed-head">{t('settings.closedDays')}</h3>
      <p className="hint">{t('settings.closedDaysHint')}</p>
      {days.length === 0 && <p className="faint">{t('settings.noClosedDays')}</p>}
      <ul className="entries">
        {days.map(({ date, name }) => (
          <li className="entry" key={date}>
            <span className="set-name"><b>{name}</b> {dayText(date, language, 'full')}</span>
            <Button small look="quiet" aria-label={t('settings.removeWhat', { name })} onClick={(event) => { focusNear(event, '.new-entry input'); remove(date); }}>{t('settings.remove')}</Button>
          </li>
        ))}
      </ul>
      <NewEntry label={t('settings.closedDayName')} onAdd={add}>
        <div className="set-field">
          <label htmlFor="closed-day">{t('settings.closedDay')}</label>
          <input id="closed-day" className="input" autoComplete="off" placeholder={t('settings.dateHint')} value={day} onChange={(e) => setDay(e.target.value)} />
        </div>
      </NewEntry>
    </section>
  );
}
