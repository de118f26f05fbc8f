/** Who is there, ticked in the list of people. */
import type { PersonId } from '../../../../shared/domain/records.ts';
import { TickRow } from '../../settings/choices.tsx';
import { useEntries } from '../../settings/records.ts';

interface Props {
  readonly label: string;
  readonly present: readonly PersonId[];
  readonly onChange: (present: readonly PersonId[]) => void;
}

/** The people of today, and who was there then. */
export function PeopleTicks({ label, present, onChange }: Props) {
  const people = useEntries('people').filter(({ id, archived }) => !archived || present.includes(id));
  return <TickRow label={label} values={present} choices={people.map(({ id, name }) => ({ value: id, text: name }))} onChange={onChange} />;
}
