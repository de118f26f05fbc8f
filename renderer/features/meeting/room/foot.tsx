/** Below the list: what was decided last, what was done last, and what can be written; the line itself while it is. */
import { useEffect } from 'react';
import type { AgendaStep, CardId, Meeting } from '../../../../shared/domain/records.ts';
import { act } from '../../../actions/actions.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { startNote } from '../notes/drafts.ts';
import { NoteInput } from '../notes/note-input.tsx';
import { Latest } from './latest.tsx';

interface Props {
  readonly meeting: Meeting;
  /** The card in focus. */
  readonly card: CardId | null;
  readonly step: AgendaStep;
  readonly writing: boolean;
  /** Begins to write; null where it is not the time. */
  readonly onWrite: (() => void) | null;
  readonly onWritten: () => void;
  readonly onKeys: () => void;
  /** Ends the meeting; null where it is not the time. */
  readonly onEnd: (() => void) | null;
}

export function Foot({ meeting, card, step, writing, onWrite, onWritten, onKeys, onEnd }: Props) {
  const { t } = useSpeech();
  useEffect(() => void (writing && startNote(meeting.id, 'decision')), [writing, meeting.id]);
  return (
    <footer className="m-notes" aria-label={t('room.notes')}>
      {writing ? <NoteInput meeting={meeting} card={card} onLeave={onWritten} /> : (
        <>
          <Latest meeting={meeting} quiet={step === 'decisions'} />
          {onWrite && <Key letter="B" text={t('room.keys.decision')} onPress={onWrite} />}
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
