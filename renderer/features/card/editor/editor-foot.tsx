/** The editor's foot: whether everything is saved, and marking the card as published. */
import { useEffect, useState } from 'react';
import type { Card } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { isSaving } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { useUnsaved } from '../../../ui/form/use-typed.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { momentText } from '../moment-text.ts';
import { setPublished } from './publishing.ts';

export function EditorFoot({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const out = card.status === 'published';
  return (
    <footer className="panel-foot">
      <Saved />
      <span className="push" />
      {out && <span>{card.publishedAt ? t('editor.publishedAt', { when: momentText(card.publishedAt, language) }) : t('word.status.published')}</span>}
      {card.kind === 'post' && card.status !== 'idea' && (
        <Button icon={out ? 'undo' : 'check'} onClick={() => setPublished(card, !out)}>
          {t(out ? 'editor.unpublish' : 'editor.publish')}
        </Button>
      )}
    </footer>
  );
}

/** "Sparat 08:41", or that something is on its way, or waits for the connection. */
function Saved() {
  const { t } = useSpeech();
  const typing = useUnsaved((s) => s.count > 0);
  const sending = usePlan(isSaving);
  const lost = usePlan((s) => s.session === 'lost');
  const busy = typing || sending;
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [wasBusy, setWasBusy] = useState(false);
  useEffect(() => {
    if (wasBusy && !busy) setSavedAt(nowAtHost().slice(11));
    setWasBusy(busy);
  }, [busy, wasBusy]);
  if (lost) return <span role="status">{t(busy ? 'editor.waiting' : 'editor.lost')}</span>;
  if (busy) return <span>{t('editor.saving')}</span>;
  return <span>{savedAt ? t('editor.savedAt', { time: savedAt }) : t('editor.allSaved')}</span>;
}
