/** Below the list: what was decided last, what was done last, and what can be written; the line itself while it is. */
import { useEffect } from 'react';
import type { CardId, Meeting } from '../../../../shared/domain/records.ts';
import { act } from '../../../actions/actions.ts';
import { keysText } from '../../../actions/keys-text.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { startNote } from '../notes/drafts.ts';
import { NoteInput } from '../notes/note-input.tsx';
import { useNotesOf } from '../notes/notes-of.ts';

interface Props {
  readonly meeting: Meeting;
  /** The card in focus. */
  readonly card: CardId | null;
  readonly writing: boolean;
  readonly onWrite: (writing: boolean) => void;
  readonly onKeys: () => void;
  /** Ends the meeting; null where it is not the time. */
  readonly onEnd: (() => void) | null;
}

export function Foot({ meeting, card, writing, onWrite, onKeys, onEnd }: Props) {
  const { t } = useSpeech();
  useEffect(() => void (writing && startNote(meeting.id, 'decision')), [writing, meeting.id]);
  return (
    <footer className="m-notes" aria-label={t('room.notes')}>
      {writing ? <NoteInput meeting={meeting} card={card} onLeave={() => onWrite(false)} /> : (
        <>
          <Latest meeting={meeting} />
          <Key letter="B" text={t('room.keys.decision')} onPress={() => onWrite(true)} />
          <Key letter="I" text={t('room.keys.idea')} onPress={() => act('captureIdea')} />
          <Key letter="?" text={t('room.keys.all')} onPress={onKeys} />
          {onEnd && <Key letter="E" text={t('room.keys.end')} onPress={onEnd} />}
        </>
      )}
    </footer>
  );
}

function Key({ letter, text, onPress }: { readonly letter: string; readonly text: string; readonly onPress: () => void }) {
  return <button type="button" className="m-input" aria-keyshortcuts={letter} onClick={onPress}><kbd aria-hidden="true">{letter}</kbd>{text}</button>;
}

/** The latest that was written in the meeting, and the latest that was done here, with the key that takes it back. */
function Latest({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useSpeech();
  const notes = useNotesOf(meeting.id).slice(-2).toReversed();
  const undo = usePlan((s) => s.undo);
  const done = undo && undo.command !== 'saveNote' && undo.command !== 'editNote' && undo.command !== 'startMeeting' ? t(`action.${undo.command}`, { title: undo.title }) : null;
  return (
    <ol>
      {notes.slice(0, done ? 1 : 2).map((note) => <li key={note.id}><b>{t(`note.kind.${note.kind}`)}</b><span>{note.text}</span></li>)}
      {notes.length === 0 && <li><b>{t('step.decisions')}</b><span>{t('room.noNotes')}</span></li>}
      {done && <li><b>{t('room.latest')}</b><span>{done} <em>{t('room.undoBy', { keys: keysText('Mod+Z', t) })}</em></span></li>}
    </ol>
  );
}
