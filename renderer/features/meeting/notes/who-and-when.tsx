/** Of a to-do: who does it, and by which day; what is late says so. */
import type { PersonId } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useDoerName } from './person-name.ts';

interface Props {
  readonly person: PersonId | null;
  readonly due: CalendarDate | null;
  /** What is done is late no more. */
  readonly done?: boolean;
}

export function WhoAndWhen({ person, due, done = false }: Props) {
  const { t, language } = useSpeech();
  const name = useDoerName();
  const late = usePlan((s) => due !== null && !done && due < s.today);
  if (person === null && due === null) return null;
  return (
    <span className="who-when">
      {person && <b>{name(person)}</b>}
      {due && <span className={late ? 'is-late' : undefined}>{t(late ? 'notes.late' : 'notes.dueBy', { day: dayText(due, language, 'short') })}</span>}
    </span>
  );
}
