/** Campaigns and school holidays as bars along the bottom of a week. A campaign's bar shows that campaign alone, and all again. */
import type { Bar } from '../../../../shared/planning/periods.ts';
import { rangeText } from '../../../../shared/i18n/dates.ts';
import { filterNow, setFilter, useFilter } from '../../../store/filter.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** The height of a lane, in px, as in calendar.css. */
export const BAR = 18;
const MOST = 2;

/** How many lanes of a week are shown; the last one may only say how many more there are. */
export const lanesOf = (bars: readonly Bar[]): number => Math.min(MOST, bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0));

export function WeekBars({ bars }: { readonly bars: readonly Bar[] }) {
  const { t } = useSpeech();
  const shown = bars.filter(({ lane }) => lane < MOST);
  const hidden = bars.filter(({ lane }) => lane >= MOST);
  const names = hidden.map(({ period }) => period.name).join(', ');
  return (
    <span className="bars">
      {shown.map((bar) => <PeriodBar key={bar.period.key} bar={bar} />)}
      {hidden.length > 0 && <span className="bars-more" title={names} aria-label={names} role="note">{t('month.moreBars', { count: String(hidden.length) })}</span>}
    </span>
  );
}

function PeriodBar({ bar: { period, lane, first, last, before, after } }: { readonly bar: Bar }) {
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
