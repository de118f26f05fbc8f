/** Accepting findings, and opening one again. */
import { factsOf } from '../../../shared/collisions/acceptance.ts';
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { AcceptanceId } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { nowAtHost } from '../../store/clock.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';

/** Says that findings are fine as they are, and why, in one step; `until` null: for as long as their facts are the same. */
export function accept(findings: readonly Finding[], reason: string, until: CalendarDate | null): boolean {
  const { plan, preferences: { person } } = usePlan.getState();
  const by = (person !== null && plan.people.get(person)?.id) || null;
  const acceptances = findings.map((finding) => {
    const id = crypto.randomUUID() as AcceptanceId; // a new acceptance's id
    return { id, finding: finding.key, facts: factsOf(finding), by, at: nowAtHost(), reason, until };
  });
  return run('acceptFindings', { acceptances });
}

export const reopen = (id: AcceptanceId): boolean => run('withdrawAcceptance', { id });
