import type { MeetingNote, PersonId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** Names people, also those who are no longer there. */
export function usePersonName(): (id: PersonId) => string {
  const { t } = useSpeech();
  const people = usePlan((s) => s.plan.people);
  usePlan((s) => s.version); // the plan changes in place
  return (id) => people.get(id)?.name ?? t('note.gone');
}

/** A to-do that nobody has done. */
export const isOpen = ({ kind, done }: MeetingNote): boolean => kind === 'todo' && !done;
