import type { MeetingNote, Person, PersonId } from '../../../../shared/domain/records.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { nameOf } from '../../../../shared/people/name.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';

type Names = (id: PersonId) => string;

function useNames(of: (person: Person, t: Translate) => string): Names {
  const { t } = useSpeech();
  const people = usePlan((s) => s.plan.people);
  usePlan((s) => s.version); // the plan changes in place
  return (id) => {
    const person = people.get(id);
    return person ? of(person, t) : t('note.gone');
  };
}

/** Names people, also those who are no longer there. */
export const usePersonName = (): Names => useNames(({ name }) => name);

/** Names those who have something to do; of one who is archived it says so: somebody else has to. */
export const useDoerName = (): Names => useNames(nameOf);

/** A to-do that nobody has done. */
export const isOpen = ({ kind, done }: MeetingNote): boolean => kind === 'todo' && !done;
