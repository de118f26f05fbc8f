/** A text before and after a change, with the words that differ marked; either can become the text again. */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Card } from '../../../../shared/domain/records.ts';
import type { TextFact } from '../../../../shared/history/text-facts.ts';
import { useCardText } from '../../../store/details.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { compareTexts } from '../../../../shared/history/compare-texts.ts';
import type { Piece } from '../../../../shared/history/compare-texts.ts';

interface Props {
  readonly card: Card;
  readonly fact: TextFact;
}

/** Null: the placement has no text of its own. */
type Text = string | null;

export function TextChange({ card, fact }: Props) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <details className="text-change" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.shown.change')}</summary>
      {open && <Both card={card} fact={fact} />}
    </details>
  );
}

/** The text as it is now; undefined where its placement is gone. */
function useTextNow({ card, fact: { field, placement } }: Props): Text | undefined {
  const texts = useCardText(card.id);
  const isThere = usePlan((s) => placement === null || s.plan.placements.get(placement)?.card === card.id);
  if (!texts || !isThere) return undefined;
  return placement !== null ? (texts.placementTexts[placement] ?? null) : field === 'placement' ? undefined : texts[field];
}

function Both({ card, fact }: Props) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<Text | undefined>();
  const place = useRef<HTMLDivElement>(null);
  const now = useTextNow({ card, fact });
  const [before, after] = compareTexts(fact.before ?? '', fact.after ?? '');
  const close = () => {
    setChosen(undefined);
    place.current?.closest('details')?.querySelector('summary')?.focus();
  };
  const restore = (text: Text) => {
    if (write(card, fact, text)) say({ text: t('history.shown.restored') });
    close();
  };
  if (chosen !== undefined && now !== undefined) return <div ref={place}><Preview now={now} text={chosen} onRestore={() => restore(chosen)} onCancel={close} /></div>;
  const isInBin = card.deletedAt !== null; // nothing is written there
  const way = (text: Text) => isInBin || now === undefined ? null : text === now ? <p className="faint">{t('history.shown.isNow')}</p> : <Button small onClick={() => setChosen(text)}>{t('history.shown.restore')}</Button>;
  return (
    <div ref={place}>
      <p className="faint">{t('history.shown.differing')}</p>
      <Version name={t('history.shown.before')} text={fact.before} pieces={before}>{way(fact.before)}</Version>
      <Version name={t('history.shown.after')} text={fact.after} pieces={after}>{way(fact.after)}</Version>
      {!isInBin && now === undefined && <p className="faint">{t('history.shown.placementGone')}</p>}
    </div>
  );
}

/** What restoring does, before it is done. */
function Preview({ now, text, onRestore, onCancel }: { readonly now: Text; readonly text: Text; readonly onRestore: () => void; readonly onCancel: () => void }) {
  const { t } = useSpeech();
  const [was, is] = compareTexts(now ?? '', text ?? '');
  return (
    <>
      <Version name={t('history.shown.now')} text={now} pieces={was} />
      <Version name={t('history.shown.becomes')} text={text} pieces={is} />
      <div className="history-ways">
        <Button small look="primary" autoFocus onClick={onRestore}>{t('history.shown.doRestore')}</Button>
        <Button small look="quiet" onClick={onCancel}>{t('history.shown.cancel')}</Button>
      </div>
    </>
  );
}

function Version({ name, text, pieces, children }: { readonly name: string; readonly text: Text; readonly pieces: readonly Piece[]; readonly children?: ReactNode }) {
  const { t } = useSpeech();
  return (
    <section className="text-version" aria-label={name}>
      <h5>{name}</h5>
      {text ? <p>{pieces.map(({ text: part, differs }, i) => (differs ? <mark key={i}>{part}</mark> : part))}</p> : <p className="faint">{t(text === null ? 'history.shown.usesShared' : 'history.shown.empty')}</p>}
      {children}
    </section>
  );
}

/** The earlier text as a change like any other: it can be taken back, and what was there stays in the history. */
function write(card: Card, { field, placement }: TextFact, text: Text): boolean {
  if (placement !== null) return run('editPlacementText', { placement, text });
  return field !== 'placement' && run('editText', { id: card.id, field, value: text ?? '' });
}
