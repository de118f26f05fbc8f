/** The latest that was written in the meeting, and the latest that was done in it, with the key that takes it back. */
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { Meeting, MeetingNote } from '../../../../shared/domain/records.ts';
import { keysOf } from '../../../actions/keys-text.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useNotesOf } from '../notes/notes-of.ts';
import { useTimes } from './times.ts';

/** Shown as a note, or about the meeting itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['saveNote', 'editNote', 'startMeeting', 'editMeeting', 'setPresent', 'editMinutes', 'endMeeting', 'removeMeeting', 'editSettings']);

/** `quiet`: what was written is on the screen already. */
export function Latest({ meeting, quiet }: { readonly meeting: Meeting; readonly quiet: boolean }) {
  const { t, language } = useSpeech();
  const notes = useNotesOf(meeting.id).slice(-2).toReversed();
  const { undo, undoRev, plan } = usePlan();
  const { since } = useTimes(meeting.id);
  const done = meeting.endedAt === null && undo && (undoRev ?? 0) > since && !ELSEWHERE.has(undo.command) ? t(`action.${undo.command}`, { title: undo.title }) : null;
  /** Of a to-do who and when; of the others the card, if they are about one. */
  const facts = ({ kind, person, due, card }: MeetingNote): string => {
    if (kind === 'todo') return [plan.people.get(person ?? '')?.name, due && t('room.by', { day: dayText(due, language, 'short') })].filter(Boolean).join(', ');
    const title = plan.cards.get(card ?? '')?.title;
    return title ? t('notes.aboutOn', { title }) : '';
  };
  return (
    <ol>
      {!quiet && notes.slice(0, done ? 1 : 2).map((note) => <li key={note.id}><b>{t(`note.kind.${note.kind}`)}</b><span>{note.text}</span><em>{facts(note)}</em></li>)}
      {!quiet && notes.length === 0 && <li><b>{t('step.decisions')}</b><span>{t('room.noNotes')}</span></li>}
      {done && <li><b>{t('room.latest')}</b><span>{done}</span><em>{t('room.undoBy', { keys: keysOf('undo', t) ?? '' })}</em></li>}
    </ol>
  );
}
