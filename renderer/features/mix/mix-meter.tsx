/** How the categories share what goes out, beside what they should: a thin bar, always there, that opens into figures. */
import { Suspense, lazy, useId, useMemo, useState } from 'react';
import type { ToggleEvent } from 'react';
import type { MixReading, MixShare } from '../../../shared/collisions/mix.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import './mix.css';

const MixTable = lazy(() => import('./table/mix-table.tsx'));

/** Those with a target first, so that their marks lie where their parts should end. */
const inOrder = (shares: readonly MixShare[]): readonly MixShare[] => [...shares.filter(({ target }) => target !== null), ...shares.filter(({ target }) => target === null)];

export function MixMeter() {
  const { t } = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(false);
  const reading = useFindings((s) => s.index?.mix());
  const plan = usePlan((s) => s.plan);
  const version = usePlan((s) => s.version);
  const words = useMemo(() => {
    if (!reading) return '';
    const named = inOrder(reading.shares).filter(({ count, target }) => count > 0 || target !== null).map(({ category, share, target }) => {
      const name = (category && plan.categories.get(category)?.name) ?? t('board.mix.none');
      return target === null ? t('board.mix.share', { category: name, share: String(Math.round(share)) }) : t('board.mix.shareOf', { category: name, share: String(Math.round(share)), target: String(target) });
    });
    return t('board.mix.about', { what: named.join('; ') });
  }, [reading, plan, version, t]);
  if (!reading?.shares.some(({ target }) => target !== null)) return null;
  const onToggle = (event: ToggleEvent<HTMLElement>): void => {
    setOpen(event.newState === 'open');
    if (event.newState === 'open') event.currentTarget.focus();
  };
  return (
    <>
      <button type="button" className="mix-meter" popoverTarget={id} aria-haspopup="dialog" aria-expanded={open} aria-label={words} title={words}>
        <span className="meter-name">{t('board.mix.name')}</span>
        <MixBar reading={reading} />
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={t('board.mix.name')} tabIndex={-1} className="popup mix-popup" onToggle={onToggle}>
        {open && <Suspense><MixTable reading={reading} /></Suspense>}
      </div>
    </>
  );
}

function MixBar({ reading }: { readonly reading: MixReading }) {
  const hues = usePlan((s) => reading.shares.map(({ category }) => (category && s.plan.categories.get(category)?.hue) ?? 0).join());
  const hueOf = new Map(reading.shares.map(({ category }, i) => [category, hues.split(',')[i]]));
  const shares = inOrder(reading.shares);
  const ends = shares.flatMap(({ target }, i) => (target === null ? [] : [shares.slice(0, i + 1).reduce((sum, other) => sum + (other.target ?? 0), 0)]));
  return (
    <span className="meter-bar" aria-hidden="true">
      <span className="meter-parts">
        {shares.map(({ category, share }) => share > 0 && <i key={category} className={`hue-${hueOf.get(category)}`} style={{ flexGrow: share }} />)}
      </span>
      {ends.map((end) => end < 100 && <b key={end} style={{ left: `${end}%` }} />)}
    </span>
  );
}
