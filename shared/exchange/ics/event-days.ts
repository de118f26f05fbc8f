/** The days of an event in the workspace's zone. */
import ICAL from 'ical.js';
import { isTimeZone } from '../../domain/commands/directory.ts';
import { fromDayNumber, localDateTime, parseDate, parseTime } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import type { FileZones } from './file-zones.ts';
import { momentAt } from './time-zone.ts';

export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A DTSTART or DTEND: a day, or a wall-clock moment in a zone (null: wherever one is). */
export interface Stamp {
  readonly day: CalendarDate;
  /** `HH:mm`; null for a whole day. */
  readonly time: string | null;
  readonly zone: string | null;
}

/** Reads the line of a DTSTART, DTEND or RECURRENCE-ID; null for what is no date. */
export function stampOf(line: string): Stamp | null {
  const value = line.slice(line.lastIndexOf(':') + 1).trim();
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/i.exec(value);
  const day = match && parseDate(`${match[1]}-${match[2]}-${match[3]}`);
  if (!day) return null;
  if (match[4] === undefined) return { day, time: null, zone: null };
  const time = parseTime(`${match[4]}:${match[5]}`);
  const zone = match[7] ? 'UTC' : (/;TZID=(?:"([^"]*)"|([^;:]*))/i.exec(line)?.slice(1).find((id) => id !== undefined) ?? null);
  return time && { day, time, zone };
}

/** Minutes since 1970 of a stamp, as the wall clock of the workspace's zone shows them; a whole day's midnight. A zone that nobody knows is taken for it. */
export function minutesIn({ day, time, zone }: Stamp, { timeZone, zones }: Place): number {
  const wall = Date.parse(`${day}T${time ?? '00:00'}:00Z`);
  if (zone === null || zone === timeZone || time === null) return wall / 60_000;
  const moment = isTimeZone(zone) ? momentAt(zone, wall) : zones.momentAt(zone, wall);
  return (moment === null ? wall : Date.parse(`${localDateTime(new Date(moment), timeZone)}:00Z`)) / 60_000;
}

const MINUTES = 24 * 60;

/** When an event is. */
export interface EventTimes {
  readonly start: Stamp;
  readonly end: Stamp | null;
  /** Its DURATION line, where it says no end. */
  readonly duration: string | null;
}

/** Where days are reckoned: in the workspace's zone, with the zones of the file. */
export interface Place {
  readonly timeZone: string;
  readonly zones: FileZones;
}

/** How long an event lasts, in minutes of the wall clock. */
export function lengthOf({ start, end, duration }: EventTimes, place: Place): number {
  return end ? minutesIn(end, place) - minutesIn(start, place) : minutesOfDuration(duration);
}

/** The days of what begins so, from the first to the one it is over. An end is not part of an event: at midnight it is the day before. */
export function daysFrom(start: Stamp, length: number, place: Place): Days {
  const first = minutesIn(start, place);
  return { from: dayOf(first), to: dayOf(length > 0 ? first + length - 1 : first) };
}

const dayOf = (minutes: number): CalendarDate => fromDayNumber(Math.floor(minutes / MINUTES));

/** The day of a stamp in the workspace's zone. */
export const dayIn = (stamp: Stamp, place: Place): CalendarDate => dayOf(minutesIn(stamp, place));

/** Throws where it is no duration. */
function minutesOfDuration(line: string | null): number {
  return line === null ? 0 : ICAL.Duration.fromString(line.slice(line.indexOf(':') + 1).trim()).toSeconds() / 60;
}
