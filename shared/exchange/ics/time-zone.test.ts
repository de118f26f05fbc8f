import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { localDateTime } from '../../planning/date.ts';
import { calendarText, property } from './calendar-text.ts';
import { strictly } from './fixtures/strict.ts';
import { momentAt, timeZonePart } from './time-zone.ts';

const HOUR = 3_600_000;
const zoneText = (timeZone: string, year = 2026): string => calendarText({ name: 'VCALENDAR', properties: [property('VERSION', '2.0')], parts: [timeZonePart(timeZone, { first: year, last: 2026 })] });
const zoneOf = (timeZone: string) => strictly(zoneText(timeZone)).getFirstSubcomponent('vtimezone')!; // it was written

/** When which offset begins, read as RFC 5545 says: an onset is the wall clock before it. Seconds, ms. */
function onsets(zone: ICAL.Component): { readonly at: number; readonly offset: number }[] {
  return zone.getAllSubcomponents().flatMap((part) => {
    const seconds = (name: string): number => (part.getFirstPropertyValue(name) as ICAL.UtcOffset).toSeconds();
    const start = part.getFirstPropertyValue('dtstart') as ICAL.Time;
    const rule = part.getFirstPropertyValue('rrule') as ICAL.Recur | null;
    const times = (part.hasProperty('rdate') ? part.getAllProperties('rdate').map((rdate) => rdate.getFirstValue()) : [start]) as ICAL.Time[];
    const next = rule?.iterator(start);
    if (next) times.splice(0, 1, ...Array.from({ length: 12 }, () => next.next().clone())); // it gives the same object again and again
    return times.map((time) => ({ at: Date.parse(`${time.toString().slice(0, 19)}Z`) - seconds('tzoffsetfrom') * 1000, offset: seconds('tzoffsetto') }));
  }).sort((a, b) => a.at - b.at);
}

const wallClock = (moment: number, timeZone: string): string => localDateTime(new Date(moment), timeZone);
const shown = (moment: number, known: ReturnType<typeof onsets>): string => new Date(moment + known.findLast(({ at }) => at <= moment)!.offset * 1000).toISOString().slice(0, 16);

it('Europe/Stockholm is two rules: the last Sundays of March and October', () => {
  expect(zoneText('Europe/Stockholm').split('\r\n').slice(2, -2)).toEqual([
    'BEGIN:VTIMEZONE', 'TZID:Europe/Stockholm',
    'BEGIN:DAYLIGHT', 'DTSTART:20250330T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
    'BEGIN:STANDARD', 'DTSTART:20251026T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

describe('a zone shows what the program shows, every hour around each change from 2026 to 2032', () => {
  // A rule each half-year, none, the other half of the world, half an hour, days that are no nth weekday, around Ramadan and then never again.
  it.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Jerusalem', 'Africa/Casablanca', 'America/Nuuk', 'Europe/Dublin'])('%s', (timeZone) => {
    const known = onsets(zoneOf(timeZone));
    const changes = known.map(({ at }) => at).filter((at) => at >= Date.UTC(2026, 0, 1) && at < Date.UTC(2033, 0, 1));
    for (const change of [...changes, Date.UTC(2026, 0, 1), Date.UTC(2028, 1, 29), Date.UTC(2032, 11, 31)]) {
      for (let moment = change - 48 * HOUR; moment <= change + 48 * HOUR; moment += HOUR / 2) {
        if (moment >= Date.UTC(2026, 0, 1)) expect(shown(moment, known), new Date(moment).toISOString()).toBe(wallClock(moment, timeZone));
      }
    }
    // And between the changes, that none is missed.
    for (let moment = Date.UTC(2026, 0, 1); moment < Date.UTC(2033, 0, 1); moment += 53 * HOUR) expect(shown(moment, known)).toBe(wallClock(moment, timeZone));
  });
});

it('the library reads the same of it: 09:00 is 09:00 in winter and in summer', () => {
  const zone = new ICAL.Timezone(zoneOf('Europe/Stockholm'));
  const offsetOn = (local: string): number => zone.utcOffset(ICAL.Time.fromDateTimeString(local)) / 60;
  expect([offsetOn('2026-03-29T01:59:00'), offsetOn('2026-03-29T03:00:00'), offsetOn('2026-10-25T01:59:00'), offsetOn('2026-10-25T03:00:00'), offsetOn('2032-12-31T09:00:00')]).toEqual([60, 120, 120, 60, 60]);
});

it('events from long ago bring rules from then', () => {
  expect(zoneText('Europe/Stockholm', 2019)).toContain('DTSTART:20180325T020000');
});

describe('old events among new ones: the library reads each as the program shows it, then and now', () => {
  const years = [1926, 1945, 1975, 1980, 1985, 1990, 1995, 2005, 2018, 2026, 2031];
  it.each(['Europe/Stockholm', 'America/New_York', 'Africa/Casablanca', 'Asia/Jerusalem', 'Europe/Istanbul', 'UTC'])('%s', (timeZone) => {
    for (const first of years) {
      const zone = new ICAL.Timezone(strictly(zoneText(timeZone, first)).getFirstSubcomponent('vtimezone')!); // it was written
      for (const year of years.filter((one) => one >= first)) for (const day of ['01-02', '04-15', '06-01', '07-01', '09-30', '10-10', '12-01']) {
        const local = `${year}-${day}T09:00`;
        const at = Date.parse(`${local}Z`) - zone.utcOffset(ICAL.Time.fromDateTimeString(`${local}:00`)) * 1000;
        expect(wallClock(at, timeZone), `${local} in a file from ${first} on`).toBe(local);
      }
    }
  });
});

it('a wall clock has its moment; one that is skipped comes after the gap', () => {
  const moment = (local: string): string => new Date(momentAt('Europe/Stockholm', Date.parse(`${local}Z`))).toISOString().slice(0, 16);
  expect([moment('2026-11-23T09:00'), moment('2026-07-01T09:00'), moment('2026-03-29T02:30')]).toEqual(['2026-11-23T08:00', '2026-07-01T07:00', '2026-03-29T01:30']);
});
