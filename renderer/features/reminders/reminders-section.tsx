/** What a person is reminded of on this computer, and when. */
import { REMINDERS } from '../../../shared/contract/contract.ts';
import type { Reminders } from '../../../shared/contract/contract.ts';
import { parseTime } from '../../../shared/planning/date.ts';
import type { TimeOfDay } from '../../../shared/planning/date.ts';
import { USUAL_REMINDERS } from '../../../shared/contract/preferences.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from '../settings/checked-field.tsx';
import { RadioRow, Tick, TickRow } from '../settings/choices.tsx';
import { WeekdayRow } from '../settings/weekday-row.tsx';
import './reminders.css';
import { personNow, saveReminders, settingsOf } from './due.ts';
import { WhoHint } from './who-hint.tsx';

export function RemindersSection() {
  const { t } = useSpeech();
  const person = usePlan(personNow);
  const desktop = usePlan((s) => s.abilities.notifications);
  usePlan((s) => s.preferences.reminders);
  const name = usePlan((s) => s.plan.people.get(person ?? '')?.name);
  if (person === null) return <WhoHint />;
  const settings = settingsOf(person);
  const save = (change: Partial<Reminders>): void => void saveReminders(person, change);
  return (
    <>
      <p className="hint">{t('reminders.for', { name: name ?? '' })}</p>
      <TickRow label={t('reminders.which')} values={settings.kinds} choices={REMINDERS.map((value) => ({ value, text: t(`reminders.kinds.${value}`) }))} onChange={(kinds) => save({ kinds })} />
      <RadioRow label={t('reminders.whose')} value={settings.whose} choices={(['mine', 'all'] as const).map((value) => ({ value, text: t(`reminders.${value}`) }))} onChoose={(whose) => save({ whose })} />
      <Tick label={t('reminders.on')} hint={t(desktop ? 'reminders.onDesktop' : 'reminders.onPage')} on={settings.on} onChange={(on) => save({ on })} />
      {settings.on && <When settings={settings} save={save} />}
    </>
  );
}

function When({ settings, save }: { readonly settings: Reminders; readonly save: (change: Partial<Reminders>) => void }) {
  const { t } = useSpeech();
  const { at, quiet, weekdays } = settings;
  const time = (keep: (time: TimeOfDay) => void) => (text: string) => {
    const read = parseTime(/^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text.trim());
    if (!read) return t('settings.badTime');
    keep(read);
    return null;
  };
  return (
    <>
      <CheckedField label={t('reminders.at')} value={at} className="set-time" onSave={time((read) => save({ at: read }))} />
      <WeekdayRow label={t('reminders.weekdays')} days={weekdays} onChange={(days) => save({ weekdays: days })} />
      <Tick label={t('reminders.quiet')} hint={t('reminders.quietHint')} on={quiet !== null} onChange={(on) => save({ quiet: on ? USUAL_REMINDERS.quiet : null })} />
      {quiet && (
        <div className="set-line quiet-hours">
          <CheckedField label={t('reminders.quietFrom')} value={quiet.from} className="set-time" onSave={time((from) => save({ quiet: { ...quiet, from } }))} />
          <CheckedField label={t('reminders.quietTo')} value={quiet.to} className="set-time" onSave={time((to) => save({ quiet: { ...quiet, to } }))} />
        </div>
      )}
    </>
  );
}
