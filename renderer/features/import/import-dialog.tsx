/** What an import will create and what it leaves out, before anything is made. */
import { useEffect, useRef } from 'react';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { stepBack } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { ImportContents } from './import-contents.tsx';
import { cancelImport, makeImport, useImport } from './import-store.ts';

export default function ImportDialog() {
  const { t } = useSpeech();
  const state = useImport((s) => s.state);
  const foot = useRef<HTMLElement>(null);
  const shown = state.step === 'preview';
  // As soon as there is something to say yes to; the dialog, which is open by then, has put the focus on its first button.
  useEffect(() => {
    if (shown) foot.current?.querySelector<HTMLElement>('.btn-primary')?.focus();
  }, [shown]);
  if (state.step === 'none') return null;
  const file = state.step === 'reading' ? state.file : state.source.name;
  const make = async () => {
    const made = await makeImport();
    if (!made) return;
    const { cards, recurring, dayNotes, dayNotesChanged } = made.counts;
    const text = made.kind === 'ics' ? t('importView.doneNotes', { count: dayNotes + dayNotesChanged, file }) : t('importView.done', { count: cards + recurring, file });
    say({ text, action: { label: t('importView.undo'), run: () => void stepBack('undo', usePlan.getState().undoRev) } });
  };
  const something = state.step !== 'reading' && Object.entries(state.preview.counts).some(([what, count]) => count > 0 && what !== 'dayNotesSame');
  return (
    <Modal className="import-dialog" title={t('importView.title', { file })} note={state.step === 'reading' ? null : t(`importView.kinds.${state.preview.kind}`)} onClose={cancelImport}>
      <div className="import-body" aria-live="polite">
        {state.step === 'reading' ? <Progress text={t('importView.reading')} /> : <ImportContents preview={state.preview} />}
      </div>
      <footer ref={foot} className="dialog-foot">
        {state.step === 'importing' && <Progress text={t('importView.importing')} />}
        <span className="push" />
        <Button look="quiet" disabled={state.step === 'importing'} onClick={cancelImport}>{t('importView.cancel')}</Button>
        <Button look="primary" disabled={state.step !== 'preview' || !something} onClick={() => void make()}>{t('importView.do')}</Button>
      </footer>
    </Modal>
  );
}

function Progress({ text }: { readonly text: string }) {
  return (
    <label className="progress">
      {text}
      <progress />
    </label>
  );
}
