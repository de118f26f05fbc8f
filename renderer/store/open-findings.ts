/** The findings that nobody has accepted, asked for as the index is: by card, placement, day, week. The one place that asks `Acceptances`. */
import type { Acceptances } from '../../shared/collisions/acceptance.ts';
import type { Finding } from '../../shared/collisions/finding.ts';
import type { FindingIndex } from '../../shared/collisions/finding-index.ts';
import type { MixReading } from '../../shared/collisions/mix.ts';
import type { Acceptance, CardId, PlacementId } from '../../shared/domain/records.ts';
import type { CalendarDate, IsoWeek } from '../../shared/planning/date.ts';

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}
const NONE: readonly Finding[] = [];
const NOBODY: readonly AcceptedFinding[] = [];

export class OpenFindings {
  readonly #index: FindingIndex | null;
  /** Null where nothing at all is accepted. */
  readonly #acceptances: Acceptances | null;
  readonly #complete: boolean;
  /** The index gives the same list until it changes, and so does this. */
  readonly #known = new WeakMap<readonly Finding[], readonly Finding[]>();
  #accepted: { readonly of: readonly Finding[]; readonly list: readonly AcceptedFinding[] } | null = null;

  /** `complete`: whether all cards are here. What is about a window of days is not told before. */
  constructor(index: FindingIndex | null, acceptances: Acceptances | null, complete: boolean) {
    this.#index = index;
    this.#acceptances = acceptances;
    this.#complete = complete;
  }

  /** How the categories share the window that `mix-skew` looks at; null until all cards are here. */
  mix(): MixReading | null {
    return (this.#complete && this.#index?.mix()) || null;
  }

  all(): readonly Finding[] {
    return this.#open(this.#index?.all());
  }

  ofCard(id: CardId): readonly Finding[] {
    return this.#open(this.#index?.ofCard(id));
  }

  ofPlacement(id: PlacementId): readonly Finding[] {
    return this.#open(this.#index?.ofPlacement(id));
  }

  ofDay(date: CalendarDate): readonly Finding[] {
    return this.#open(this.#index?.ofDay(date));
  }

  ofWeek(week: IsoWeek): readonly Finding[] {
    return this.#open(this.#index?.ofWeek(week));
  }

  /** Those that are accepted, in order. The same list until something changes. */
  accepted(): readonly AcceptedFinding[] {
    const [all, acceptances] = [this.#index?.all(), this.#acceptances];
    if (!all || !acceptances) return NOBODY;
    if (this.#accepted?.of !== all) {
      const list = all.flatMap((finding) => {
        const acceptance = this.#isTold(finding) ? acceptances.of(finding) : null;
        return acceptance ? [{ finding, acceptance }] : [];
      });
      this.#accepted = { of: all, list };
    }
    return this.#accepted.list;
  }

  #open(findings: readonly Finding[] = NONE): readonly Finding[] {
    const acceptances = this.#acceptances;
    if ((acceptances === null && this.#complete) || findings.length === 0) return findings;
    let open = this.#known.get(findings);
    if (!open) {
      const left = findings.filter((finding) => this.#isTold(finding) && !acceptances?.of(finding));
      this.#known.set(findings, (open = left.length === findings.length ? findings : left));
    }
    return open;
  }

  #isTold({ date, week }: Finding): boolean {
    return this.#complete || date !== null || week !== null;
  }
}
