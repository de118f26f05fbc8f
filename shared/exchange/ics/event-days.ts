/** The days of an event in the workspace's zone, and of each of its occurrences where it comes back. */
import ICAL from 'ical.js';
import { isTimeZone } from '../../domain/commands/directory.ts';
import { fromDayNumber, localDateTime, parseDate, parseTime, toDayNumber } from '../../planning/date.ts';
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
function minutesIn(timeZone: string, { day, time, zone }: Stamp, zones: FileZones): number {
  const wall = Date.parse(`${day}T${time ?? '00:00'}:00Z`);
  if (zone === null || zone === timeZone || time === null) return wall / 60_000;
  const moment = isTimeZone(zone) ? momentAt(zone, wall) : zones.momentAt(zone, wall);
  return (moment === null ? wall : Date.parse(`${localDateTime(new Date(moment), timeZone)}:00Z`)) / 60_000;
}

const MINUTES = 24 * 60;

/** From the day of its start to the day it is over. An end is not part of an event: at midnight it is the day before. */
export function daysOf(timeZone: string, start: Stamp, end: Stamp | null, duration: string | null, zones: FileZones): Days {
  const first = minutesIn(timeZone, start, zones);
  const after = end ? minutesIn(timeZone, end, zones) : first + minutesOfDuration(duration);
  const last = after > first ? after - 1 : first;
  return { from: dayOf(first), to: dayOf(last) };
}

const dayOf = (minutes: number): CalendarDate => fromDayNumber(Math.floor(minutes / MINUTES));

/** Throws where it is no duration. */
function minutesOfDuration(line: string | null): number {
  return line === null ? 0 : ICAL.Duration.fromString(line.slice(line.indexOf(':') + 1).trim()).toSeconds() / 60;
}

/** More occurrences than any theme day has. */
const MOST = 2000;

export interface Recurring {
  readonly rrule: readonly string[];
  readonly rdate: readonly string[];
  readonly exdate: readonly string[];
}

/** The first days of the occurrences of an event that begins on a day, none after `until`. Throws where a rule can't be read. */
export function occurrencesFrom(start: CalendarDate, { rrule, rdate, exdate }: Recurring, until: CalendarDate): CalendarDate[] {
  const days = new Set<CalendarDate>(rrule.length > 0 ? [] : [start]);
  for (const line of rrule) {
    const times = ICAL.Recur.fromString(line.slice(line.indexOf(':') + 1).trim()).iterator(ICAL.Time.fromDateString(start));
    for (let i = 0, time = times.next(); time && i < MOST; i++, time = times.next()) {
      const day = parseDate(time.toString().slice(0, 10));
      if (!day || day > until) break;
      days.add(day);
    }
  }
  for (const day of daysIn(rdate)) if (day <= until) days.add(day);
  for (const day of daysIn(exdate)) days.delete(day);
  return [...days].sort();
}

/** The days of RDATE and EXDATE lines: several to a line. */
function daysIn(lines: readonly string[]): CalendarDate[] {
  return lines.flatMap((line) => line.slice(line.lastIndexOf(':') + 1).split(',').flatMap((value) => stampOf(`:${value.split('/')[0]}`)?.day ?? []));
}

/** Some days, as long as another stretch of them. */
export function asLong(from: CalendarDate, as: Days): Days {
  return { from, to: fromDayNumber(toDayNumber(from) + toDayNumber(as.to) - toDayNumber(as.from)) };
}
