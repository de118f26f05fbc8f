/** How many ideas are taken in: a door that anybody in the organisation can reach must not fill the plan. */

/** A minute from one computer; an hour from it, so that one does not take the hour of all; an hour from everybody. */
export const MOST_FROM_ONE = 5;
export const MOST_FROM_ONE_AN_HOUR = 15;
export const MOST_FROM_ALL = 60;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** More senders than an organisation's programs are not kept in mind. */
const MOST_KNOWN = 5000;

/** What is full: the messages' own names. */
export type Refused = 'waitPerson' | 'waitHour' | 'waitAll';

export class IdeaLimit {
  readonly #now: () => number;
  /** Those of the last hour. */
  #taken: readonly { readonly from: string; readonly at: number; readonly trapped: boolean }[] = [];

  /** `now`: in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes one more from an address; or says what is full, and takes nothing. `trapped`: it is not kept, so it takes nothing from others. A clock that is set back begins anew. */
  take(from: string, trapped = false): Refused | null {
    const at = this.#now();
    this.#taken = this.#taken.filter((one) => one.at <= at && at - one.at < HOUR_MS).slice(-MOST_KNOWN);
    const own = this.#taken.filter((one) => one.from === from);
    if (own.filter((one) => at - one.at < MINUTE_MS).length >= MOST_FROM_ONE) return 'waitPerson';
    if (own.length >= MOST_FROM_ONE_AN_HOUR) return 'waitHour';
    if (!trapped && this.#taken.filter((one) => !one.trapped).length >= MOST_FROM_ALL) return 'waitAll';
    this.#taken = [...this.#taken, { from, at, trapped }];
    return null;
  }
}
