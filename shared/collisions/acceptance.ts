/** Findings that somebody said are fine as they are: they hold while the facts are the same. */
import type { Acceptance } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { Finding } from './finding.ts';

/** What a finding rests on: one more post, another figure or another limit are other facts. */
export function factsOf({ count, limit, placements }: Finding): string {
  return `${count ?? ''}/${limit ?? ''} ${[...placements].sort().join(' ')}`.trim();
}

/** Whether an acceptance of a finding still holds on a day. */
function holds(acceptance: Acceptance, finding: Finding, today: CalendarDate): boolean {
  const { finding: key, facts, until } = acceptance;
  return key === finding.key && facts === factsOf(finding) && (until === null || until >= today);
}

/** The acceptances of a workspace by finding, to ask of many findings. */
export class Acceptances {
  readonly #byFinding: ReadonlyMap<string, Acceptance>;
  readonly #today: CalendarDate;

  constructor(acceptances: Iterable<Acceptance>, today: CalendarDate) {
    this.#byFinding = new Map(Array.from(acceptances, (one) => [one.finding, one]));
    this.#today = today;
  }

  /** The acceptance that holds for a finding; null where it is open, or open again. */
  of(finding: Finding): Acceptance | null {
    const acceptance = this.#byFinding.get(finding.key);
    return acceptance && holds(acceptance, finding, this.#today) ? acceptance : null;
  }
}
