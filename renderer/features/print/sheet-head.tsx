/** What stands over every printout: of what, which part of it, when it was printed. And the key to its signs. */
import { SEVERITIES } from '../../../shared/collisions/finding.ts';
import { STATUSES } from '../../../shared/domain/records.ts';
import type { Channel, ChannelId } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { nowAtHost } from '../../store/clock.ts';
import { useFilter } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark, SeverityMark, StatusMark } from '../../ui/marks.tsx';
import { askedFor } from '../filter/asked.ts';
import { nameIn } from '../filter/criteria.tsx';

/** All that the filter asks for, in words; empty for nothing. */
export function useFilterWords(): string {
  const { t } = useSpeech();
  const filter = useFilter();
  const { plan } = usePlan.getState();
  return askedFor(filter, (list, id) => nameIn(list, id, plan, t), t, Infinity).map(({ text }) => text).join('; ');
}

export function SheetHead({ period, total }: { readonly period: string; readonly total: number }) {
  const { t, language } = useSpeech();
  const workspace = usePlan((s) => s.plan.settings.get('workspace')?.name);
  const filter = useFilterWords();
  const [date, time] = nowAtHost().split('T') as [CalendarDate, string]; // a local moment has both
  return (
    <header className="sheet-head">
      <h1>{t('print.heading', { period })}</h1>
      <p>{[workspace, t('calendar.publications', { count: total }), filter && t('print.only', { filter })].filter(Boolean).join(' · ')}</p>
      <p className="printed">{t('print.printed', { day: dayText(date, language, 'date') + ` ${date.slice(0, 4)}`, time })}</p>
    </header>
  );
}

/** What signs and short names mean: shapes, rings, letters; no colour is needed. */
export function SheetKey({ channels, codes }: { readonly channels: readonly Channel[]; readonly codes: ReadonlyMap<ChannelId, string> }) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  return (
    <footer className="sheet-key" aria-label={t('print.legend')}>
      {[...plan.categories.values()].filter(({ archived }) => !archived).map((category) => <span key={category.id}><CategoryMark category={category} />{category.name}</span>)}
      {STATUSES.filter((status) => status !== 'review').map((status) => (
        <span key={status}><StatusMark status={status} />{t(`word.status.${status}`)}{status === 'in-progress' && `, ${t('word.status.review').toLowerCase()}`}</span>
      ))}
      {SEVERITIES.map((severity) => <span key={severity}><SeverityMark severity={severity} />{t(`word.severity.${severity}`)}</span>)}
      {channels.map(({ id, name }) => <span key={id}><b className="code">{codes.get(id)}</b>{name}</span>)}
    </footer>
  );
}
