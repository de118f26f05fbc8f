/** The time zones that a calendar file brings along: those that the program does not know by name itself. */
import ICAL from 'ical.js';

export class FileZones {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #read = new Map<string, ICAL.Timezone>();

  /** VTIMEZONEs as text, by TZID. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** The moment (ms) of a wall clock that is given as if it were UTC's; null for a zone that is not in the file. Throws where it can't be read. */
  momentAt(tzid: string, wall: number): number | null {
    const text = this.#texts.get(tzid);
    if (text === undefined) return null;
    let zone = this.#read.get(tzid);
    if (!zone) this.#read.set(tzid, (zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)))));
    return wall - zone.utcOffset(ICAL.Time.fromDateTimeString(new Date(wall).toISOString().slice(0, 19))) * 1000;
  }
}
