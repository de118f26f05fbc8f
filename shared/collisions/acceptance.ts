/** Findings that somebody said are fine as they are: they hold while the facts are the same. */
import type { Acceptance } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { Finding } from './finding.ts';

/**
 * What a finding rests on: one more post, another figure or another limit are other facts. Findings about a window change a
 * little with each day that passes, so theirs are what does not: about how large the share is, since when nothing was seen.
 */
export function factsOf({ rule, count, limit, placements, unstaffed, time, lastSeen }: Finding): string {
  if (rule === 'not-seen') return `${lastSeen ?? 'never'}/${limit}`;
  if (rule === 'mix-skew') return `${count! > limit! ? 'over' : 'under'} ${Math.round(count! / STEP) * STEP}/${limit}`; // it has both
  const said = unstaffed ? [unstaffed.why, unstaffed.at, time] : [];
  return [`${count ?? ''}/${limit ?? ''}`, ...said, ...[...placements].sort()].join(' ').trim();
}

/** Shares of a mix that round to the same step, in percent, are the same fact. */
const STEP = 5;

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
