/** Whom a short list offers first: who is here, who is on duty next. */
import type { Person, PersonId } from '../../../../shared/domain/records.ts';

interface Near {
  readonly present: readonly PersonId[];
  readonly onDuty: readonly PersonId[];
}

/** Everybody who can be given something: present, on duty, the others; by name among them. */
export function inOrder(people: Iterable<Person>, { present, onDuty }: Near): Person[] {
  const place = ({ id }: Person): number => (present.includes(id) ? 0 : onDuty.includes(id) ? 1 : 2);
  return [...people].filter(({ archived }) => !archived).sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'sv'));
}
