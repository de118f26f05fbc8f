/** Accepting a finding, and opening it again. */
import { factsOf } from '../../../shared/collisions/acceptance.ts';
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { AcceptanceId } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { nowAtHost } from '../../store/clock.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';

/** Says that a finding is fine as it is, and why; `until` null: for as long as its facts are the same. */
export function accept(finding: Finding, reason: string, until: CalendarDate | null): boolean {
  const { plan, preferences: { person } } = usePlan.getState();
  const by = (person !== null && plan.people.get(person)?.id) || null;
  const id = crypto.randomUUID() as AcceptanceId; // a new acceptance's id
  return run('acceptFinding', { acceptance: { id, finding: finding.key, facts: factsOf(finding), by, at: nowAtHost(), reason, until } });
}

export const reopen = (id: AcceptanceId): boolean => run('withdrawAcceptance', { id });
