/** How many ideas are taken in: a door that anybody in the organisation can reach must not fill the plan. */

/** A minute from one computer, an hour from everybody. */
export const MOST_FROM_ONE = 5;
export const MOST_FROM_ALL = 60;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export class IdeaLimit {
  readonly #now: () => number;
  /** Those of the last hour; never more than an hour takes. */
  #taken: readonly { readonly from: string; readonly at: number }[] = [];

  /** `now`: in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes one more from an address; or says what is full, and takes nothing. A clock that is set back begins anew. */
  take(from: string): 'person' | 'all' | null {
    const at = this.#now();
    this.#taken = this.#taken.filter((one) => one.at <= at && at - one.at < HOUR_MS);
    if (this.#taken.filter((one) => one.from === from && at - one.at < MINUTE_MS).length >= MOST_FROM_ONE) return 'person';
    if (this.#taken.length >= MOST_FROM_ALL) return 'all';
    this.#taken = [...this.#taken, { from, at }];
    return null;
  }
}
