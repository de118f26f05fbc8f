/** What stands over the printed summary: of what, whose, who planned it and when. */
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';

export function SheetTop({ title }: { readonly title: string }) {
  const { t, language } = useSpeech();
  const workspace = usePlan((s) => s.plan.settings.get('workspace')?.name);
  const person = usePlan((s) => (s.preferences.person ? s.plan.people.get(s.preferences.person)?.name : undefined));
  const [date, time] = nowAtHost().split('T') as [CalendarDate, string]; // a local moment has both
  return (
    <header className="sheet-head">
      <h1>{title}</h1>
      <p>{[workspace, person && t('quarter.summary.by', { name: person })].filter(Boolean).join(' · ')}</p>
      <p className="printed">{t('print.printed', { day: `${dayText(date, language, 'date')} ${date.slice(0, 4)}`, time })}</p>
    </header>
  );
}
