/** How many ideas are taken in: a door that anybody in the organisation can reach must not fill the plan. */

/** A minute from one computer; an hour from it, so that one does not take the hour of all; an hour from everybody. */
export const MOST_FROM_ONE = 5;
export const MOST_FROM_ONE_AN_HOUR = 15;
export const MOST_FROM_ALL = 60;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** More that was trapped than an organisation's programs send is not kept in mind. */
const MOST_KNOWN = 5000;

/** What is full: the messages' own names. */
export type Refused = 'waitPerson' | 'waitHour' | 'waitAll';

interface Taken {
  readonly from: string;
  readonly at: number;
}

export class IdeaLimit {
  readonly #now: () => number;
  /** Those of the last hour; what was trapped apart, so that it crowds nobody out. */
  #kept: readonly Taken[] = [];
  #trapped: readonly Taken[] = [];

  /** `now`: in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes one more from an address; or says what is full, and takes nothing. `trapped`: it is not kept, so it takes nothing from others. A clock that is set back begins anew. */
  take(from: string, trapped = false): Refused | null {
    const at = this.#now();
    const recent = ({ at: then }: Taken): boolean => then <= at && at - then < HOUR_MS;
    this.#kept = this.#kept.filter(recent);
    this.#trapped = this.#trapped.filter(recent).slice(-MOST_KNOWN);
    const own = [...this.#kept, ...this.#trapped].filter((one) => one.from === from);
    if (own.filter((one) => at - one.at < MINUTE_MS).length >= MOST_FROM_ONE) return 'waitPerson';
    if (own.length >= MOST_FROM_ONE_AN_HOUR) return 'waitHour';
    if (!trapped && this.#kept.length >= MOST_FROM_ALL) return 'waitAll';
    if (trapped) this.#trapped = [...this.#trapped, { from, at }];
    else this.#kept = [...this.#kept, { from, at }];
    return null;
  }
}
