/** What was found in a calendar, each by what it is known by when a newer file comes. */
import type { CalendarDate } from '../../planning/date.ts';
import type { Days } from './event-days.ts';

export type Found = Days & { readonly name: string; readonly uid: string | null };

export class FoundEvents {
  readonly #byKey = new Map<string, Found>();
  /** The keys of the days of each UID. */
  readonly #keys = new Map<string, string>();

  get size(): number {
    return this.#byKey.size;
  }

  values(): Found[] {
    return [...this.#byKey.values()];
  }

  /** The days of an event, or of each of its occurrences. Two that merely share a UID are two, each known by its first day as well. */
  add(uid: string, days: readonly Days[], name: string, recurs: boolean): void {
    for (const one of days) {
      const own = recurs ? occurrence(uid, one.from) : uid;
      const key = this.#byKey.has(own) ? `${own} ${one.from}` : own;
      if (uid !== '') this.#keys.set(`${uid} ${one.from}`, key);
      this.#set(uid === '' ? null : key, { ...one, name });
    }
  }

  /** Puts another day, or none, in the place of the occurrence that would have been on a day. */
  replace(uid: string, day: CalendarDate | null, by: (Days & { readonly name: string }) | null): void {
    const key = uid === '' || day === null ? null : (this.#keys.get(`${uid} ${day}`) ?? occurrence(uid, day));
    if (by) this.#set(key, by);
    else if (key !== null) this.#byKey.delete(key);
  }

  #set(uid: string | null, { from, to, name }: Days & { readonly name: string }): void {
    this.#byKey.set(uid ?? `${from} ${name}`, { from, to, name, uid });
  }
}

/** An occurrence is known by its year, so that a day that moves is still that one. */
const occurrence = (uid: string, day: CalendarDate): string => `${uid}#${day.slice(0, 4)}`;
