/** Ideas, one on each line, written or pasted over whatever is shown. One step, one undo. */
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { MOST_IDEAS, ideasOf } from '../../../shared/ideas/lines.ts';
import type { CaughtIdea } from '../../../shared/ideas/lines.ts';
import type { CardId } from '../../../shared/domain/records.ts';
import { keysText } from '../../actions/keys-text.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { ranksBefore } from '../../store/rank.ts';
import { inRoom, useRoute } from '../../store/route.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { closeCapture, keepDraft, useCapture } from './capture-store.ts';
import './capture.css';

/** Puts them on top of the ideas, in their order. */
function caught(ideas: readonly CaughtIdea[]): boolean {
  const column = usePlan.getState().board.columns.find(({ id }) => id === 'ideas');
  const ranks = ranksBefore(column?.sections[0]?.cards[0]?.rank ?? null, ideas.length);
  const made = ideas.map((idea, i) => ({ ...idea, id: crypto.randomUUID() as CardId, rank: ranks[i]! })); // a new card's id; as many ranks
  return run('captureIdeas', { ideas: made });
}

export default function CaptureDialog() {
  const { t } = useSpeech();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useCapture((s) => s.draft ?? '');
  const large = inRoom(useRoute().view);
  const ideas = ideasOf(draft);
  const tooMany = ideas.length > MOST_IDEAS;
  const [saved, setSaved] = useState(0);
  useEffect(() => field.current?.setSelectionRange(-1, -1), []);
  // It stays open: where one idea is said, the next one often is.
  const save = (): void => {
    field.current?.focus();
    if (ideas.length === 0 || tooMany || !caught(ideas)) return;
    keepDraft('');
    setSaved(saved + ideas.length);
    say({ text: t('capture.caught', { count: ideas.length, title: ideas[0]!.title }), action: wayBack(t('shell.undo')) }); // there is one
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // With one line Enter is enough; with several it is needed between them.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey || !(event.ctrlKey || event.metaKey || !draft.trimEnd().includes('\n'))) return;
    event.preventDefault();
    save();
  };
  return (
    <Modal className={large ? 'capture-dialog is-large' : 'capture-dialog'} title={t('capture.title')} onClose={closeCapture}>
      <div className="capture-body">
        <label htmlFor={id}>{t('capture.label')}</label>
        <textarea
          ref={field} id={id} className="input" rows={4} autoFocus aria-describedby={`${id}-hint`} aria-invalid={tooMany} value={draft}
          onChange={(event) => keepDraft(event.target.value)} onKeyDown={onKeyDown}
        />
        <p className="hint" id={`${id}-hint`}>{t('capture.hint', { keys: keysText('Mod+Enter', t) })}</p>
        {tooMany && <p className="problem" role="alert">{t('capture.tooMany', { most: MOST_IDEAS })}</p>}
      </div>
      <footer className="dialog-foot">
        <span role="status">{draft.trim() !== '' ? t('capture.count', { count: ideas.length }) : saved > 0 && t('capture.saved', { count: saved })}</span>
        <span className="push" />
        <Button look="quiet" onClick={closeCapture}>{t('capture.close')}</Button>
        <Button look="primary" icon="bulb" disabled={tooMany} onClick={save}>{t('capture.save', { count: ideas.length })}</Button>
      </footer>
    </Modal>
  );
}
