import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reminders } from '../contract/contract.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from './date.ts';
import { addDays, timeOfMinutes } from './date.ts';
import { dueAt, isQuiet, lastTomorrow } from './reminder-times.ts';
import { USUAL_REMINDERS } from '../contract/preferences.ts';

const time = (text: string) => text as TimeOfDay;
const moment = (text: string) => text as LocalDateTime;
const date = (text: string) => text as CalendarDate;
const quiet = (from: string, to: string) => ({ from: time(from), to: time(to) });
const due = (change: Partial<Reminders>, now: string) => dueAt({ ...USUAL_REMINDERS, on: true, ...change }, moment(now));

describe('quiet hours (planning rules §8)', () => {
  test('the first minute is quiet, the last is not; they may span midnight; from and to alike is never', () => {
    const at = (hours: Reminders['quiet'], ...times: readonly string[]) => times.map((one) => isQuiet({ quiet: hours }, time(one)));
    expect(at(quiet('12:00', '13:00'), '11:59', '12:00', '12:59', '13:00')).toEqual([false, true, true, false]);
    expect(at(quiet('17:00', '08:00'), '16:59', '17:00', '23:59', '00:00', '07:59', '08:00')).toEqual([false, true, true, true, true, false]);
    expect(at(quiet('08:00', '08:00'), '08:00')).toEqual([false]);
    expect(at(null, '03:00')).toEqual([false]);
  });
});

describe('when a person is told', () => {
  test('from their time of day, on their weekdays, and only once', () => {
    expect(due({}, '2026-11-23T08:29')).toBeNull();
    expect(due({}, '2026-11-23T08:30')).toBe('2026-11-23T08:30');
    expect(due({}, '2026-11-23T14:00')).toBe('2026-11-23T08:30'); // the program was not open before
    expect(due({ toldUntil: moment('2026-11-23T08:30') }, '2026-11-23T14:00')).toBeNull();
    expect(due({ toldUntil: moment('2026-11-20T08:31') }, '2026-11-23T14:00')).toBe('2026-11-23T08:30');
    expect(due({}, '2026-11-22T12:00')).toBeNull(); // a Sunday
    expect(due({ on: false }, '2026-11-23T14:00')).toBeNull();
    expect(due({ kinds: [] }, '2026-11-23T14:00')).toBeNull();
  });

  test('what falls into quiet hours comes when they end, on the next day where that is after midnight', () => {
    expect(due({ at: time('07:00') }, '2026-11-23T07:30')).toBeNull();
    expect(due({ at: time('07:00') }, '2026-11-23T08:00')).toBe('2026-11-23T08:00');
    const late = { at: time('22:00') };
    expect(due(late, '2026-11-23T22:30')).toBeNull();
    expect(due(late, '2026-11-24T08:00')).toBe('2026-11-24T08:00');
    expect(due(late, '2026-11-28T09:00')).toBe('2026-11-28T08:00'); // Friday's
    expect(due(late, '2026-11-29T09:00')).toBeNull();
    expect(due({ quiet: quiet('12:00', '13:00') }, '2026-11-23T12:10')).toBeNull();
  });

  test('property: never in quiet hours, and never again once it is told', () => {
    const minute = fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes);
    fc.assert(fc.property(minute, fc.option(fc.record({ from: minute, to: minute })), minute, fc.integer({ min: 0, max: 13 }), fc.subarray([1, 2, 3, 4, 5, 6, 7]), (at, hours, now, days, weekdays) => {
      const settings: Reminders = { ...USUAL_REMINDERS, on: true, at, quiet: hours, weekdays };
      const here = moment(`${addDays(date('2026-11-23'), days)}T${now}`);
      const found = dueAt(settings, here);
      if (found === null) return;
      expect(isQuiet(settings, now)).toBe(false);
      expect(found <= here).toBe(true);
      expect(dueAt({ ...settings, toldUntil: here }, here)).toBeNull();
    }));
  });
});

test('tomorrow lasts until the next day on which the person is told: on a Friday over the weekend', () => {
  const last = (weekdays: readonly number[], today: string) => lastTomorrow({ weekdays }, date(today));
  expect(last([1, 2, 3, 4, 5], '2026-11-23')).toBe('2026-11-24');
  expect(last([1, 2, 3, 4, 5], '2026-11-27')).toBe('2026-11-30');
  expect(last([1], '2026-11-23')).toBe('2026-11-30');
  expect(last([], '2026-11-23')).toBe('2026-11-24');
});
