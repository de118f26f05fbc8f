/** Who is there, ticked in the list of people. */
import type { PersonId } from '../../../../shared/domain/records.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { TickRow } from '../../settings/choices.tsx';
import { useEntries } from '../../settings/records.ts';
import './notes.css';

interface Props {
  readonly label: string;
  readonly present: readonly PersonId[];
  readonly onChange: (present: readonly PersonId[]) => void;
}

/** The people of today, and who was there then. Whoever is removed since stays among those who were there. */
export function PeopleTicks({ label, present, onChange }: Props) {
  const { t } = useSpeech();
  const people = useEntries('people').filter(({ id, archived }) => !archived || present.includes(id));
  const others = present.filter((id) => !people.some((person) => person.id === id));
  const all = people.every(({ id }) => present.includes(id));
  return (
    <div className="people-ticks">
      <TickRow label={label} values={present} choices={people.map(({ id, name }) => ({ value: id, text: name }))} onChange={(ticked) => onChange([...ticked, ...others])} />
      {people.length > 1 && <button type="button" className="textbtn" onClick={() => onChange([...(all ? [] : people.map(({ id }) => id)), ...others])}>{t(all ? 'notes.tickNobody' : 'notes.tickAll')}</button>}
    </div>
  );
}
