/** Times of every year with a cadence of their own: summer, Christmas. */
import { useState } from 'react';
import type { QuietPeriod } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { focusNear } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { monthDayFromText, monthDayText } from '../../ui/form/date-text.ts';
import { NewEntry } from './new-entry.tsx';
import { WeekdayRow } from './weekday-row.tsx';

export function QuietPeriods({ periods }: { readonly periods: readonly QuietPeriod[] }) {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const [days, setDays] = useState({ from: '', to: '' });
  const save = (quietPeriods: readonly QuietPeriod[]) => run('editSettings', { change: { quietPeriods } });
  const add = (name: string) => {
    const [from, to] = [monthDayFromText(days.from, today), monthDayFromText(days.to, today)];
    if (!from || !to) return t('settings.monthDaysNeeded');
    save([...periods, { name, from, to, weekdays: [] }]);
    setDays({ from: '', to: '' });
    return null;
  };
  return (
    <section className="set-part" aria-labelledby="quiet-head">
      <h3 id="quiet-head">{t('settings.quietPeriods')}</h3>
      <p className="hint">{t('settings.quietPeriodsHint')}</p>
      {periods.length === 0 && <p className="faint">{t('settings.noQuietPeriods')}</p>}
      <ul className="entries">
        {periods.map((period, at) => (
          <PeriodRow key={`${periods.length}-${at}`} period={period} onSave={(changed) => save(periods.with(at, changed))} onRemove={() => save(periods.toSpliced(at, 1))} />
        ))}
      </ul>
      <NewEntry label={t('settings.newQuietPeriod')} onAdd={add}>
        {(['from', 'to'] as const).map((which) => (
          <div className="set-field set-date" key={which}>
            <label htmlFor={`quiet-${which}`}>{t(`settings.${which}`)}</label>
            <input id={`quiet-${which}`} className="input" autoComplete="off" placeholder={t('settings.monthDayHint')} value={days[which]} onChange={(e) => setDays({ ...days, [which]: e.target.value })} />
          </div>
        ))}
      </NewEntry>
    </section>
  );
}

interface RowProps {
  readonly period: QuietPeriod;
  readonly onSave: (period: QuietPeriod) => void;
  readonly onRemove: () => void;
}

function PeriodRow({ period, onSave, onRemove }: RowProps) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const save = (change: Partial<QuietPeriod>) => {
    onSave({ ...period, ...change });
    return null;
  };
  const saveDay = (which: 'from' | 'to') => (text: string) => {
    const day = monthDayFromText(text, today);
    return day ? save({ [which]: day }) : t('settings.badMonthDay');
  };
  return (
    <li className="entry quiet-period" aria-label={period.name}>
      <CheckedField label={t('settings.name')} maxLength={200} value={period.name} onSave={(name) => (name.trim() ? save({ name: name.trim() }) : t('error.name-empty'))} />
      <CheckedField label={t('settings.from')} value={monthDayText(period.from, language)} onSave={saveDay('from')} />
      <CheckedField label={t('settings.to')} value={monthDayText(period.to, language)} onSave={saveDay('to')} />
      <span className="entry-ways">
        <Button small look="quiet" aria-label={t('settings.removeWhat', { name: period.name })} onClick={(event) => { focusNear(event, '.new-entry input'); onRemove(); }}>{t('settings.remove')}</Button>
      </span>
      <WeekdayRow label={t('settings.expectedThen')} days={period.weekdays} onChange={(weekdays) => save({ weekdays })} />
    </li>
  );
}
