/** Campaigns and school holidays as bars along the bottom of a week. A campaign's bar shows that campaign alone, and all again. */
import { useId, useMemo } from 'react';
import type { ToggleEvent } from 'react';
import type { Bar } from '../../../../shared/planning/periods.ts';
import { rangeText } from '../../../../shared/i18n/dates.ts';
import { filterNow, setFilter, useFilter } from '../../../store/filter.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { laidOut } from './bar-lanes.ts';

interface Props {
  readonly bars: readonly Bar[];
  readonly lanes: number;
  /** Tab stops at them: in the week of the day that it stops at. */
  readonly tabStop: boolean;
}

export function WeekBars({ bars, lanes, tabStop }: Props) {
  const { shown, hidden } = useMemo(() => laidOut(bars, lanes), [bars, lanes]);
  return (
    <span className="bars">
      {shown.map((bar) => <PeriodBar key={bar.period.key} bar={bar} tabStop={tabStop} />)}
      {hidden.length > 0 && <MoreBars bars={hidden} lane={lanes} tabStop={tabStop} />}
    </span>
  );
}

/** How many found no room, as a button that lists them. */
function MoreBars({ bars, lane, tabStop }: { readonly bars: readonly Bar[]; readonly lane: number; readonly tabStop: boolean }) {
  const { t } = useSpeech();
  const id = useId();
  const names = t('month.moreBarsAbout', { names: bars.map(({ period }) => period.name).join(', ') });
  const toFirst = ({ newState, currentTarget }: ToggleEvent<HTMLElement>): void => {
    if (newState === 'open') currentTarget.querySelector('button')?.focus();
  };
  return (
    <>
      <button type="button" className="bars-more" tabIndex={tabStop ? 0 : -1} style={{ gridRow: lane }} title={names} aria-label={names} popoverTarget={id}>
        {t('month.moreBars', { count: String(bars.length) })}
      </button>
      <span id={id} popover="auto" className="barlist" role="group" aria-label={names} onToggle={toFirst}>
        {bars.map((bar) => <PeriodBar key={bar.period.key} bar={bar} listed />)}
      </span>
    </>
  );
}

/** `listed`: not along its days, but with them in words. */
export function PeriodBar({ bar: { period, lane, first, last, before, after }, tabStop = true, listed = false }: { readonly bar: Bar; readonly tabStop?: boolean; readonly listed?: boolean }) {
  const { t, language } = useSpeech();
  const alone = useFilter().campaigns;
  const place = listed ? undefined : { gridColumn: `${first + 2} / ${last + 3}`, gridRow: lane + 1 };
  const look = ['pbar', !listed && before && 'goes-back', !listed && after && 'goes-on'];
  const words = `${period.name}, ${rangeText(period.from, period.to, language)}`;
  if (period.of.type === 'note') return <span className={[...look, 'pbar-note'].filter(Boolean).join(' ')} style={place} title={words}>{listed ? words : period.name}</span>;
  const { id } = period.of.campaign;
  const only = alone.length === 1 && alone[0] === id;
  const toggle = (): void => setFilter({ campaigns: filterNow().campaigns.join() === id ? [] : [id] });
  return (
    <button
      type="button" tabIndex={tabStop ? 0 : -1} className={[...look, only && 'is-only'].filter(Boolean).join(' ')} style={place} aria-pressed={only}
      aria-label={t('month.campaign', { words })} title={t('month.campaign', { words })} onClick={toggle}
    >
      {listed ? words : period.name}
    </button>
  );
}
