import { useShallow } from 'zustand/react/shallow';
import type { MeetingId, MeetingNote } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';

/** What was written in a meeting, oldest first. */
export function useNotesOf(meeting: MeetingId): readonly MeetingNote[] {
  return usePlan(useShallow(({ plan }) => [...plan.notes.values()].filter((note) => note.meeting === meeting).sort((a, b) => a.at.localeCompare(b.at))));
}
