/** What was written in a meeting, in its order; everything can be changed where it stands. */
import type { CardId, Meeting, MeetingId, MeetingNote } from '../../../../shared/domain/records.ts';
import { useShallow } from 'zustand/react/shallow';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { NoteRow } from './note-row.tsx';
import './notes.css';

/** The notes of a meeting, oldest first. */
export function useNotesOf(meeting: MeetingId): readonly MeetingNote[] {
  return usePlan(useShallow(({ plan }) => [...plan.notes.values()].filter((note) => note.meeting === meeting).sort((a, b) => a.at.localeCompare(b.at))));
}

interface Props {
  readonly meeting: Meeting;
  /** The card in focus, which a note can be pointed to. */
  readonly card?: CardId | null;
}

export function NoteList({ meeting, card = null }: Props) {
  const { t } = useSpeech();
  const notes = useNotesOf(meeting.id);
  if (notes.length === 0) return <p className="faint note-none">{t('notes.empty')}</p>;
  return <ul className="note-list" aria-label={t('notes.list')}>{notes.map((note) => <NoteRow key={note.id} note={note} card={card} />)}</ul>;
}
