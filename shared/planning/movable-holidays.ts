/** The days of movable holidays, as Sweden keeps them (planning rules §3). */
import { assertNever } from '../domain/errors.ts';
import { dayNumberOf, daysInMonth, weekdayOf } from './date.ts';
import type { MovableHoliday } from './recurrence-rule.ts';

const SATURDAY = 6;
const SUNDAY = 7;

/** The day number of the first such weekday (Monday 1 … Sunday 7) on or after a day. */
function onOrAfter(dayNumber: number, weekday: number): number {
  return dayNumber + ((weekday - weekdayOf(dayNumber) + 7) % 7);
}

/** The day number of Easter Sunday (the anonymous Gregorian algorithm, Meeus/Jones/Butcher). */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * late + 22; // 1–31 March, 32 and on in April
  return dayNumberOf(year, 3, 1) + march - 1;
}

/** The day number of the nth such weekday of a month, -1 for the last; a fifth that is not there becomes the last. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  const last = dayNumberOf(year, month, daysInMonth(year, month));
  const lastSuch = last - ((weekdayOf(last) - weekday + 7) % 7);
  return nth < 0 ? lastSuch : Math.min(onOrAfter(dayNumberOf(year, month, 1), weekday) + (nth - 1) * 7, lastSuch);
}

/** The day number of a movable holiday in a year. */
export function dayOfHoliday(holiday: MovableHoliday, year: number): number {
  switch (holiday) {
    case 'easter': return easterSunday(year);
    case 'ascension': return easterSunday(year) + 39;
    case 'whitsun': return easterSunday(year) + 49;
    case 'mothers-day': return nthWeekday(year, 5, -1, SUNDAY);
    case 'midsummer-eve': return onOrAfter(dayNumberOf(year, 6, 19), 5);
    case 'all-saints': return onOrAfter(dayNumberOf(year, 10, 31), SATURDAY);
    case 'fathers-day': return nthWeekday(year, 11, 2, SUNDAY);
    case 'advent': return onOrAfter(dayNumberOf(year, 12, 18), SUNDAY) - 21; // the last Sunday before Christmas Day is the fourth
    default: return assertNever(holiday);
  }
}
