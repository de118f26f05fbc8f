/** What a subscription holds. */
import type { PersonId } from '../../../shared/domain/records.ts';
import type { Filter } from '../../../shared/planning/filter.ts';

/**
 * A filter as a subscription keeps it: `mine` means whoever makes it, whoever reads it. `whoFirst` where nobody has said who sits
 * here; `mineOrOthers` where it asks for what is both mine and others', which a list of owners can't say.
 */
export function feedFilter(filter: Filter, person: PersonId | null): Filter | 'whoFirst' | 'mineOrOthers' {
  if (!filter.mine) return filter;
  if (!person) return 'whoFirst';
  return filter.owners.length === 0 || filter.owners.includes(person) ? { ...filter, mine: false, owners: [person] } : 'mineOrOthers';
}
