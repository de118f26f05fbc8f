/** The card editor: a side panel with everything about one card, saved as one goes. No id: a new card. */
import './editor.css';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { Card, CardId } from '../../../../shared/domain/records.ts';
import { openPanel } from '../../../store/route.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { pointAt } from '../../../store/spotlight.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ClosePanel, Panel } from '../../../ui/panel.tsx';
import { beginAlone } from '../../series/reach.ts';
import { useSeriesAsked } from '../../series/series-store.ts';
import { CardBody } from './card-body.tsx';
import { monthLookedAt } from './month-looked-at.ts';
import { CardInBin } from './card-in-bin.tsx';
import { originOf } from './copies.ts';
import { EditorFoot } from './editor-foot.tsx';
import { EditorHead } from './editor-head.tsx';
import { NewCard } from './new-card.tsx';

const SeriesDialog = lazy(() => import('../../series/series-dialog.tsx'));

export default function CardEditor({ id }: { readonly id: string | null }) {
  const { t } = useSpeech();
  const card = usePlan((s) => (id === null ? undefined : s.plan.cards.get(id)));
  const asked = useSeriesAsked((s) => s.card !== null && s.card === card?.id);
  const [month] = useState(monthLookedAt); // as it was when one asked for a new one
  useEffect(() => {
    pointAt(id === null ? [] : [id as CardId]); // the address's id; one of no card marks none
    return () => pointAt([]);
  }, [id]);
  return (
    <>
      <Panel label={card ? t('editor.panel', { title: card.title }) : t(month ? 'shell.newRecurring' : 'shell.newCard')} className="editor">
        {id === null ? <NewCard month={month} /> : card ? <OneCard key={card.id} card={card} /> : <NoCard id={id} />}
      </Panel>
      {card && asked && <Suspense><SeriesDialog card={card} /></Suspense>}
    </>
  );
}

function OneCard({ card }: { readonly card: Card }) {
  useEffect(beginAlone, []);
  if (card.deletedAt !== null) return <CardInBin card={card} deletedAt={card.deletedAt} />;
  return (
    <>
      <EditorHead card={card} />
      <CardBody card={card} />
      <EditorFoot card={card} />
    </>
  );
}

/** An address of no card here; while older cards are still arriving it may be one of them. */
function NoCard({ id }: { readonly id: string }) {
  const { t } = useSpeech();
  const complete = usePlan((s) => s.complete);
  const origin = originOf(id);
  useEffect(() => {
    if (origin) openPanel({ type: 'card', id: origin }); // a copy that was taken back
  }, [origin]);
  return (
    <>
      <header className="panel-head">
        <span className="push" />
        <ClosePanel />
      </header>
      <div className="panel-body">
        <p role="status">{t(complete ? 'editor.unknownCard' : 'shell.opening')}</p>
      </div>
    </>
  );
}
