/** What a placement that is out has brought: in a few words, and to be filled in. */
import { useState } from 'react';
import type { Card, Figures, Placement } from '../../../../../shared/domain/records.ts';
import { resultsText } from '../../../../../shared/i18n/results-text.ts';
import { FIGURES, figureFromText, resultsOf } from '../../../../../shared/planning/results.ts';
import { usePlan } from '../../../../store/plan-store.ts';
import { run } from '../../../../store/session.ts';
import { useSpeech } from '../../../../ui/language.tsx';
import { CheckedField } from '../../../settings/checked-field.tsx';
import './results.css';

interface Props {
  readonly card: Card;
  readonly placement: Placement;
  readonly name: string;
}

export function ResultsCell({ card, placement, name }: Props) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const channels = usePlan((s) => s.plan.channels);
  usePlan((s) => s.plan.channels.get(placement.channel)?.followers); // the engagement goes by them
  const text = resultsText(resultsOf(card, [placement], channels), t, 3);
  return (
    <div className="results-cell">
      <button type="button" className="textbtn" aria-expanded={open} aria-label={text ? `${t('results.of', { name })}: ${text}` : t('results.enterOf', { name })} onClick={() => setOpen(!open)}>
        {text || t('results.enter')}
      </button>
      {open && (
        <div role="group" aria-label={t('results.of', { name })} className="results">
          {FIGURES.map((figure) => <Figure key={figure} placement={placement} figure={figure} />)}
        </div>
      )}
    </div>
  );
}

function Figure({ placement: { id, figures }, figure }: { readonly placement: Placement; readonly figure: keyof Figures }) {
  const { t, language } = useSpeech();
  const kept = figures?.[figure] ?? null;
  const save = (text: string): string | null => {
    const value = figureFromText(text);
    if (value === 'unclear') return t('results.bad');
    if (value === kept) return null;
    run('saveFigures', { placement: id, change: { [figure]: value } });
    return null;
  };
  return <CheckedField label={t(`results.field.${figure}`)} inputMode="numeric" value={kept === null ? '' : kept.toLocaleString(language)} onSave={save} />;
}
