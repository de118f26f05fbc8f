/** Below the list: what was decided last, what was done last, and what can be written; the line itself while it is. */
import { useEffect } from 'react';
import { actionInfo } from '../../../../shared/actions/list.ts';
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import type { AgendaStep, CardId, Meeting } from '../../../../shared/domain/records.ts';
import { act } from '../../../actions/actions.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { startNote } from '../notes/drafts.ts';
import { NoteInput } from '../notes/note-input.tsx';
import { KeyButton } from './key-button.tsx';
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
          {onWrite && <KeyButton className="m-input" keys={ROOM_KEYS.decide} text={t('room.keys.decision')} name={t('keyList.does.decide')} onPress={onWrite} />}
          <KeyButton className="m-input" keys={actionInfo('captureIdea').keys[0] ?? ''} text={t('room.keys.idea')} name={t('actions.name.captureIdea')} onPress={() => act('captureIdea')} />
          <KeyButton className="m-input" keys={ROOM_KEYS.roomKeys} text={t('room.keys.all')} name={t('keyList.does.roomKeys')} onPress={onKeys} />
          {onEnd && <KeyButton className="m-input" keys={ROOM_KEYS.endMeeting} text={t('keyList.does.endMeeting')} onPress={onEnd} />}
        </>
      )}
    </footer>
  );
}
