/** What a subscription holds. */
import type { PersonId } from '../../../shared/domain/records.ts';
import type { Filter } from '../../../shared/planning/filter.ts';

/** A filter as a subscription keeps it: `mine` means whoever makes it, whoever reads it; null where nobody has said who sits here. */
export function feedFilter(filter: Filter, person: PersonId | null): Filter | null {
  if (!filter.mine) return filter;
  return person && { ...filter, mine: false, owners: [person] };
}
