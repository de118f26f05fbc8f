/** How the categories share what goes out, beside what they should: a thin bar, always there, that opens into figures. */
import { Suspense, lazy, useId, useState } from 'react';
import type { ToggleEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { MixShare } from '../../../shared/collisions/mix.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import './mix.css';

const MixTable = lazy(() => import('./table/mix-table.tsx'));

type Part = MixShare & { readonly name: string; readonly hue: number };
/** Those with a target first, so that their marks lie where their parts should end. */
const inOrder = (shares: readonly Part[]): readonly Part[] => [...shares.filter(({ target }) => target !== null), ...shares.filter(({ target }) => target === null)];

export function MixMeter() {
  const { t } = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(false);
  const reading = useFindings((s) => s.open.mix());
  const categories = usePlan(useShallow((s) => reading?.shares.map(({ category }) => (category ? s.plan.categories.get(category) : undefined)) ?? []));
  const parts = inOrder(reading?.shares.map((share, i) => ({ ...share, name: categories[i]?.name ?? t('board.mix.none'), hue: categories[i]?.hue ?? 0 })) ?? []);
  if (!reading?.shares.some(({ target }) => target !== null)) return null;
  const told = parts.filter(({ count, target }) => count > 0 || target !== null).map(({ name, share, target }) => {
    const words = { category: name, share: String(Math.round(share)) };
    return target === null ? t('board.mix.share', words) : t('board.mix.shareOf', { ...words, target: String(target) });
  });
  const words = t('board.mix.about', { what: told.join('; ') });
  const onToggle = (event: ToggleEvent<HTMLElement>): void => {
    setOpen(event.newState === 'open');
    if (event.newState === 'open') event.currentTarget.focus();
  };
  return (
    <>
      <button type="button" className="mix-meter" popoverTarget={id} aria-haspopup="dialog" aria-expanded={open} aria-label={words} title={words}>
        <span className="meter-name">{t('board.mix.name')}</span>
        <MixBar parts={parts} />
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={t('board.mix.name')} tabIndex={-1} className="popup mix-popup" onToggle={onToggle}>
        {open && <Suspense><MixTable reading={reading} /></Suspense>}
      </div>
    </>
  );
}

function MixBar({ parts }: { readonly parts: readonly Part[] }) {
  const ends = parts.flatMap(({ target }, i) => (target === null ? [] : [parts.slice(0, i + 1).reduce((sum, other) => sum + (other.target ?? 0), 0)]));
  return (
    <span className="meter-bar" aria-hidden="true">
      <span className="meter-parts">
        {parts.map(({ category, share, hue }) => share > 0 && <i key={category} className={`hue-${hue}`} style={{ flexGrow: share }} />)}
      </span>
      {ends.map((end, i) => end < 100 && <b key={i} style={{ left: `${end}%` }} />)}
    </span>
  );
}
