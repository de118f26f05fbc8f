/**
 * A time zone as a VTIMEZONE, out of the rules that the program itself reckons with (Intl): what a calendar program makes of
 * it is what Wheelhouse shows. Where every year is alike it is written as a rule, else change by change.
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

/** The zone for events from a year on, for at least a generation. */
export function timeZonePart(timeZone: string, firstYear: number): Component {
  const key = `${timeZone} ${firstYear}`;
  const zone = known.get(key) ?? { name: 'VTIMEZONE', properties: [property('TZID', timeZone)], parts: observances(timeZone, firstYear) };
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

function observances(timeZone: string, firstYear: number): Component[] {
  const start = Date.UTC(firstYear - 1, 0, 1); // the year before: its last change holds at New Year
  const end = Date.UTC(firstYear + YEARS, 0, 1);
  const changes = changesBetween(timeZone, start, end);
  const rules = [...Map.groupBy(changes, ({ from, to }) => `${from} ${to}`).values()];
  const asRules = rules.map((alike) => (alike.length === YEARS + 1 ? ruleOf(alike) : null));
  if (rules.length > 0 && asRules.every((rule) => rule !== null)) return rules.map((alike, i) => observance(alike[0]!, asRules[i]!, timeZone)); // a group has a first; the rules are as many
  const offset = offsetAt(timeZone, start);
  const first = observance({ at: start, from: offset, to: offset }, [], timeZone);
  return [first, ...rules.map((alike) => observance(alike[0]!, alike.length > 1 ? [property('RDATE', alike.map(wallTime).join(','))] : [], timeZone))]; // a group has a first
}

/** "The last Sunday of March", where that is so in every year; else null. */
function ruleOf(alike: readonly Change[]): Property[] | null {
  const places = alike.map(placeOf);
  const [{ month, weekday, time, nth }] = places as [Place]; // there is one a year
  if (!places.every((place) => place.month === month && place.weekday === weekday && place.time === time)) return null;
  const asked = places.every(({ last }) => last) ? -1 : places.every((place) => place.nth === nth) ? nth : null;
  return asked === null ? null : [property('RRULE', `FREQ=YEARLY;BYMONTH=${month};BYDAY=${asked}${WEEKDAYS[weekday - 1]}`)];
}

interface Place {
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
  return { month, weekday: weekdayOf(number), nth: Math.ceil(day / 7), last: day + 7 > daysInMonth(year, month), time: wallTime(change).slice(9) };
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
