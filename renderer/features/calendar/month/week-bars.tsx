/** Campaigns and school holidays as bars along the bottom of a week. A campaign's bar shows that campaign alone, and all again. */
import { useMemo } from 'react';
import type { Bar } from '../../../../shared/planning/periods.ts';
import { rangeText } from '../../../../shared/i18n/dates.ts';
import { filterNow, setFilter, useFilter } from '../../../store/filter.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { laidOut } from './bar-lanes.ts';

export function WeekBars({ bars, lanes }: { readonly bars: readonly Bar[]; readonly lanes: number }) {
  const { t } = useSpeech();
  const { shown, hidden } = useMemo(() => laidOut(bars, lanes), [bars, lanes]);
  const names = hidden.map(({ period }) => period.name).join(', ');
  return (
    <span className="bars">
      {shown.map((bar) => <PeriodBar key={bar.period.key} bar={bar} />)}
      {hidden.length > 0 && <span className="bars-more" style={{ gridRow: lanes }} title={names} aria-label={names} role="note">{t('month.moreBars', { count: String(hidden.length) })}</span>}
    </span>
  );
}

export function PeriodBar({ bar: { period, lane, first, last, before, after } }: { readonly bar: Bar }) {
  const { t, language } = useSpeech();
  const alone = useFilter().campaigns;
  const place = { gridColumn: `${first + 2} / ${last + 3}`, gridRow: lane + 1 };
  const look = ['pbar', before && 'goes-back', after && 'goes-on'];
  const words = `${period.name}, ${rangeText(period.from, period.to, language)}`;
  if (period.of.type === 'note') return <span className={[...look, 'pbar-note'].filter(Boolean).join(' ')} style={place} title={words}>{period.name}</span>;
  const { id } = period.of.campaign;
  const only = alone.length === 1 && alone[0] === id;
  const toggle = (): void => setFilter({ campaigns: filterNow().campaigns.join() === id ? [] : [id] });
  return (
    <button
      type="button" tabIndex={before ? -1 : 0} className={[...look, only && 'is-only'].filter(Boolean).join(' ')} style={place} aria-pressed={only}
      aria-label={t('month.campaign', { words })} title={t('month.campaign', { words })} onClick={toggle}
    >
      {period.name}
    </button>
  );
}
