/** The card's history, folded until one asks for it. */
import { Suspense, lazy, useId, useState } from 'react';
import type { Card } from '../../../../shared/domain/records.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';

const CardHistory = lazy(() => import('./card-history.tsx'));

export function HistoryPart({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t('editor.history')}>
      <h3>
        <button type="button" className="hist-fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} small />{t('editor.history')}
        </button>
      </h3>
      <div id={id}>{open && <Suspense><CardHistory card={card} /></Suspense>}</div>
    </section>
  );
}
