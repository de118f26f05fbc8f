/**
 * A time zone as a VTIMEZONE, out of the rules that the program itself reckons with (Intl): what a calendar program makes of
 * it is what Wheelhouse shows. From where all years are alike on it is written as a rule, what was before change by change.
 */
import { civil, daysInMonth, localDateTime, weekdayOf } from '../../planning/date.ts';
import { property, textProperty } from './calendar-text.ts';
import type { Component, Property } from './calendar-text.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** No zone changes twice within so many days, but around Ramadan within thirty. */
const STRIDE = 7 * DAY;
/** All calendars of a year, leap or not, by the weekday it begins on: what is alike in so many years is a rule. */
const YEARS = 28;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

interface Change {
  readonly at: number;
  /** Minutes ahead of UTC before and after. */
  readonly from: number;
  readonly to: number;
}

const known = new Map<string, Component>();

/** What is asked of a zone at most: before, clocks went by the sun; after, by the rules that are known today. */
const BOUNDS = [1900, 2100] as const;

/** The zone for events of some years, and where its years have become alike, for all after them. */
export function timeZonePart(timeZone: string, years: { readonly first: number; readonly last: number }): Component {
  const [first, last] = [years.first, years.last].map((year) => Math.min(Math.max(year, BOUNDS[0]), BOUNDS[1])) as [number, number]; // as many
  const key = `${timeZone} ${first} ${last}`;
  const zone = known.get(key) ?? { name: 'VTIMEZONE', properties: [property('TZID', timeZone)], parts: observances(timeZone, first, last + YEARS) };
  known.set(key, zone);
  return zone;
}

/** Minutes ahead of UTC at a moment (ms). */
function offsetAt(timeZone: string, moment: number): number {
  return (Date.parse(`${localDateTime(new Date(moment), timeZone)}Z`) - Math.floor(moment / MINUTE) * MINUTE) / MINUTE;
}

/** The moment (ms) at which a zone's wall clock shows a time, given as if it were UTC's; one that is skipped comes after the gap. */
export function momentAt(timeZone: string, wall: number): number {
  const near = wall - offsetAt(timeZone, wall) * MINUTE;
  return wall - offsetAt(timeZone, near) * MINUTE;
}

function changesBetween(timeZone: string, from: number, to: number): Change[] {
  const changes: Change[] = [];
  let before = offsetAt(timeZone, from);
  for (let moment = from; moment < to; moment += STRIDE) {
    const after = offsetAt(timeZone, moment + STRIDE);
    if (after !== before) changes.push({ at: momentOf(timeZone, moment, moment + STRIDE, before), from: before, to: after });
    before = after;
  }
  return changes;
}

/** The first minute with another offset. */
function momentOf(timeZone: string, from: number, to: number, before: number): number {
  while (to - from > MINUTE) {
    const middle = from + Math.floor((to - from) / 2 / MINUTE) * MINUTE;
    if (offsetAt(timeZone, middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

/** From the year before the first, whose last change holds at New Year, to the beginning of a year. */
function observances(timeZone: string, firstYear: number, endYear: number): Component[] {
  const start = Date.UTC(firstYear - 1, 0, 1);
  const groups = [...Map.groupBy(changesBetween(timeZone, start, Date.UTC(endYear, 0, 1)), ({ from, to }) => `${from} ${to}`).values()];
  const parts = groups.flatMap((alike) => {
    const begun = alike.findIndex((_, i) => isTail(alike.slice(i), endYear));
    const [odd, tail] = begun < 0 ? [alike, []] : [alike.slice(0, begun), alike.slice(begun)];
    // A line for each date, the first again: some programs read no more of a line, and not DTSTART beside it.
    const dates = odd.length > 1 ? odd.map((change) => property('RDATE', wallTime(change))) : [];
    return [...odd.slice(0, 1).map((change) => observance(change, dates, timeZone)), ...tail.slice(0, 1).map((change) => observance(change, [ruleOf(tail)!], timeZone))]; // a tail has a rule
  });
  const allRules = groups.length > 0 && groups.every((alike) => alike.length === endYear - firstYear + 1 && isTail(alike, endYear));
  const offset = offsetAt(timeZone, start);
  return allRules ? parts : [observance({ at: start, from: offset, to: offset }, [], timeZone), ...parts];
}

/** Whether changes are one in each year to the end, by one rule, for so long that they will stay it. */
function isTail(alike: readonly Change[], endYear: number): boolean {
  return alike.length >= YEARS && placeOf(alike[0]!).year + alike.length === endYear && ruleOf(alike) !== null; // there are some
}

/** "The last Sunday of March", where that is so in every year; else null. */
function ruleOf(alike: readonly Change[]): Property | null {
  const places = alike.map(placeOf);
  const [{ month, weekday, time, nth }] = places as [Place]; // there is one
  if (!places.every((place) => place.month === month && place.weekday === weekday && place.time === time)) return null;
  const asked = places.every(({ last }) => last) ? -1 : places.every((place) => place.nth === nth) ? nth : null;
  return asked === null ? null : property('RRULE', `FREQ=YEARLY;BYMONTH=${month};BYDAY=${asked}${WEEKDAYS[weekday - 1]}`);
}

interface Place {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
  readonly last: boolean;
  readonly time: string;
}

/** Where in its year a change lies, by the wall clock before it. */
function placeOf(change: Change): Place {
  const number = Math.floor((change.at + change.from * MINUTE) / DAY);
  const { year, month, day } = civil(number);
  return { year, month, weekday: weekdayOf(number), nth: Math.ceil(day / 7), last: day + 7 > daysInMonth(year, month), time: wallTime(change).slice(9) };
}

/** The wall clock at a change, as it was going before. */
const wallTime = ({ at, from }: Change): string => new Date(at + from * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '');

function observance(change: Change, recurring: readonly Property[], timeZone: string): Component {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(new Date(change.at)).find(({ type }) => type === 'timeZoneName');
  return { name: change.to > change.from ? 'DAYLIGHT' : 'STANDARD', properties: [
    property('DTSTART', wallTime(change)), property('TZOFFSETFROM', offsetText(change.from)), property('TZOFFSETTO', offsetText(change.to)),
    textProperty('TZNAME', name?.value ?? timeZone), ...recurring,
  ] };
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
}
