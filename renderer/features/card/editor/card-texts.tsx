/** The card's text, and a text of its own for each placement where it differs. */
import { Suspense, lazy, useDeferredValue, useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Card, CardText } from '../../../../shared/domain/records.ts';
import { usePlacements, usePlan } from '../../../store/plan-store.ts';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { channelShort } from '../../gaps/gaps.ts';
import { LengthLines } from './reads/length-lines.tsx';
import { wordingsOf } from './reads/wording.ts';
import type { Draft } from './reads/wording.ts';
import { TextTab } from './text-tab.tsx';
import { edit } from '../../series/reach.ts';

const HowItReads = lazy(() => import('./reads/how-it-reads.tsx'));

/** As long as the host takes a text. */
export const MAX_TEXT = 100_000;

interface Props {
  readonly card: Card;
  readonly text: CardText;
}

export function CardTexts({ card, text }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const plan = usePlan((s) => s.plan);
  const placements = usePlacements(card);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typing, setTyping] = useState<Draft | null>(null);
  const shown = placements.find((placement) => placement.id === chosen) ?? null;
  const own = shown ? text.placementTexts[shown.id] : undefined;
  const kept = own ?? text.text;
  const draft = useDeferredValue(typing); // what follows the text may lag behind the keys
  const wordings = useMemo(() => wordingsOf(card, placements, text, draft, plan.channels), [card, placements, text, draft, plan]);
  const tabs = [null, ...placements];
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(shown) + by + tabs.length) % tabs.length];
    setChosen(next?.id ?? null);
    document.getElementById(`${id}-${next?.id ?? ''}`)?.focus();
  };
  const label = shown ? t('editor.textOf', { name: channelShort(plan.channels.get(shown.channel)) }) : t('editor.sharedText');
  return (
    <>
      <section aria-label={t('editor.text')} data-field="text">
        <div className="tabs-row">
          <div className="tabs" role="tablist" aria-label={t('editor.text')} onKeyDown={walk}>
            {tabs.map((placement) => (
              <TextTab key={placement?.id ?? ''} id={`${id}-${placement?.id ?? ''}`} controls={`${id}-panel`} placement={placement} differs={placement !== null && placement.id in text.placementTexts} selected={placement === shown} onChoose={() => setChosen(placement?.id ?? null)} />
            ))}
          </div>
          <span className="faint">{t('editor.characters', { count: [...(typing?.text ?? kept)].length })}</span>
        </div>
        <div className="copy" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown?.id ?? ''}`}>
          <TypedField
            key={shown?.id ?? ''} label={label} className="quiet-input" placeholder={t('editor.textHint')} maxLength={MAX_TEXT} value={kept}
            onType={(typed) => setTyping({ of: shown?.id ?? null, text: typed })} onLeave={() => setTyping(null)}
            onSave={(value) => (shown ? edit('editPlacementText', { placement: shown.id, text: value }) : edit('editText', { id: card.id, field: 'text', value }))}
          />
          <LengthLines wordings={wordings.filter(({ placement }) => (shown ? placement === shown : !(placement.id in text.placementTexts)))} />
          {shown && (own === undefined
            ? <p className="faint hint">{t('editor.usesShared')}</p>
            : <button type="button" className="textbtn" onClick={() => edit('editPlacementText', { placement: shown.id, text: null })}>{t('editor.useShared')}</button>)}
        </div>
      </section>
      {wordings.some((wording) => wording.text.trim() !== '') && <Suspense><HowItReads wordings={wordings} picture={card.picture} /></Suspense>}
    </>
  );
}
