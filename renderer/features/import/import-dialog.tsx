/** What an import will create and what it leaves out, before anything is made. */
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { say } from '../../store/notices.ts';
import { stepBack } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { ImportContents } from './import-contents.tsx';
import { cancelImport, makeImport, useImport } from './import-store.ts';

export default function ImportDialog() {
  const { t } = useSpeech();
  const state = useImport((s) => s.state);
  if (state.step === 'none') return null;
  const file = state.step === 'reading' ? state.file : state.source.name;
  const make = async () => {
    const made = await makeImport();
    if (!made) return;
    const { cards, recurring, dayNotes, dayNotesChanged } = made.counts;
    const text = made.kind === 'ics' ? t('importView.doneNotes', { count: dayNotes + dayNotesChanged, file }) : t('importView.done', { count: cards + recurring, file });
    say({ text, action: { label: t('importView.undo'), run: () => void stepBack('undo') } });
  };
  const something = state.step !== 'reading' && Object.entries(state.preview.counts).some(([what, count]) => count > 0 && what !== 'dayNotesSame');
  return (
    <Modal title={t('importView.title', { file })} note={state.step === 'reading' ? null : t(`importView.kinds.${state.preview.kind}`)} onClose={cancelImport}>
      <div className="import-body" aria-live="polite">
        {state.step === 'reading' ? <Progress text={t('importView.reading')} /> : <ImportContents preview={state.preview} />}
      </div>
      <footer className="dialog-foot">
        {state.step === 'importing' && <Progress text={t('importView.importing')} />}
        <span className="push" />
        <Button look="quiet" disabled={state.step === 'importing'} onClick={cancelImport}>{t('importView.cancel')}</Button>
        <Button look="primary" autoFocus disabled={state.step !== 'preview' || !something} onClick={() => void make()}>{t('importView.do')}</Button>
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

interface ModalProps {
  readonly title: string;
  readonly note: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog: keeps the focus in, Escape cancels, and the focus goes back where it was. */
function Modal({ title, note, onClose, children }: ModalProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog} className="import-dialog" aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault(); // whether it closes is the import's word
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        {note && <span className="tagc">{note}</span>}
      </header>
      {children}
    </dialog>
  );
}
