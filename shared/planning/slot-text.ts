/**
 * What people type as a time, in Swedish or English: "25 nov", "25/11 14", "tor", "imorgon 9.30", "v. 48", "Q1 2027".
 * A date, week or quarter without a year is the first one that is not more than a month past.
 */
import { addDays, civil, isoWeekOf, makeDate, mondayOf, parseTime, quarterSpan, toDayNumber, weekdayOf, weeksInYear, fromDayNumber } from './date.ts';
import type { CalendarDate, TimeOfDay } from './date.ts';
import { NO_SLOT, daySlot, parseSlot, slotDate } from './slot.ts';
import type { Slot } from './slot.ts';

/** How far back a date without a year may lie, in days. */
const LATELY = 30;
const NOTHING = new Set(['', '-', '–', 'ingen', 'ingen tid', 'inget datum', 'utan datum', 'none', 'no date', 'no time']);
const IN_DAYS: Readonly<Record<string, number>> = {
  idag: 0, 'i dag': 0, today: 0, imorgon: 1, 'i morgon': 1, tomorrow: 1, övermorgon: 2, 'i övermorgon': 2, 'day after tomorrow': 2,
};
const IN_WEEKS: Readonly<Record<string, number>> = {
  'denna vecka': 0, 'den här veckan': 0, 'this week': 0, 'nästa vecka': 1, 'next week': 1,
};
const MONTHS = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];
const WEEKDAYS = [
  'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
];

/** The slot that a text means, seen from `today`; null where it means none. A time alone is on the day of `current`. */
export function slotFromText(text: string, today: CalendarDate, current: Slot = NO_SLOT): Slot | null {
  const plain = text.toLowerCase().replace(/[,·]/g, ' ').replace(/\s+/g, ' ').trim();
  if (NOTHING.has(plain)) return NO_SLOT;
  return written(plain) ?? quarterIn(plain, today) ?? weekIn(plain, today) ?? dayIn(plain, today) ?? timedIn(plain, today, current);
}

const written = (text: string): Slot | null => parseSlot(text.toUpperCase().replace(' ', 'T'));

function quarterIn(text: string, today: CalendarDate): Slot | null {
  const match = /^(?:(\d{4})[ -])?(?:q|kv|kvartal|quarter) ?([1-4])(?:[ -](\d{4}))?$/.exec(text);
  if (!match) return null;
  const quarter = +match[2]!;
  const year = yearOf(match[1] ?? match[3], today, (y) => quarterSpan(y, quarter)[1]);
  return year === null ? null : { precision: 'quarter', year, quarter };
}

function weekIn(text: string, today: CalendarDate): Slot | null {
  const ahead = IN_WEEKS[text];
  if (ahead !== undefined) return { precision: 'week', ...isoWeekOf(toDayNumber(today) + 7 * ahead) };
  const match = /^(?:(\d{4})[ -])?(?:v|vecka|w|wk|week)\.? ?(\d{1,2})(?:[ -](\d{4}))?$/.exec(text);
  if (!match) return null;
  const week = +match[2]!;
  const year = yearOf(match[1] ?? match[3], today, (y) => (week >= 1 && week <= weeksInYear(y) ? mondayOf({ year: y, week }) + 6 : null));
  return year === null ? null : { precision: 'week', year, week };
}

function timedIn(text: string, today: CalendarDate, current: Slot): Slot | null {
  const match = /^(?:(.*?) )??(kl\.? ?|klockan |at |@ ?)?(\d{1,2})(?:[:.](\d\d))? ?(am|pm)?$/.exec(text);
  if (!match) return null;
  const [, rest, sign, hour, minutes, half] = match;
  const time = timeOf(+hour!, minutes ?? '00', half); // the pattern always has an hour
  if (!time) return null;
  if (rest) {
    const day = written(rest) ?? dayIn(rest, today);
    return day?.precision === 'day' ? daySlot(day.date, time) : null;
  }
  const date = slotDate(current);
  return date && (sign ?? minutes ?? half) ? daySlot(date, time) : null;
}

function timeOf(hour: number, minutes: string, half: string | undefined): TimeOfDay | null {
  if (half && (hour < 1 || hour > 12)) return null;
  return parseTime(`${half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour}:${minutes}`);
}

/** A day in words or figures, its week said along or not. */
function dayIn(text: string, today: CalendarDate): Slot | null {
  const withWeek = /^(.+?) ((?:v|vecka|w|wk|week)\.? ?\d{1,2}(?: \d{4})?)$/.exec(text);
  if (withWeek) return dayOfWeek(withWeek[1]!, weekIn(withWeek[2]!, today), today);
  const plain = text.replace(/^(på|on) /, '');
  const ahead = IN_DAYS[plain];
  if (ahead !== undefined) return daySlot(addDays(today, ahead));
  const now = toDayNumber(today);
  const weekday = named(plain, WEEKDAYS);
  if (weekday) return daySlot(fromDayNumber(now + ((weekday - weekdayOf(now) + 7) % 7)));
  const [first = '', ...rest] = plain.split(' ');
  const said = named(first, WEEKDAYS);
  const next = /^(nästa|next)$/.test(first) ? named(rest.join(' '), WEEKDAYS) : 0;
  if (next) return daySlot(fromDayNumber(now - weekdayOf(now) + 7 + next));
  const date = dateIn(said ? rest.join(' ') : plain, today);
  return date && (!said || weekdayOf(toDayNumber(date)) === said) ? daySlot(date) : null;
}

/** "tor v. 50": that week's Thursday. "25 nov v. 48": the date, where the week is right. */
function dayOfWeek(text: string, week: Slot | null, today: CalendarDate): Slot | null {
  if (week?.precision !== 'week') return null;
  const weekday = named(text, WEEKDAYS);
  if (weekday) return daySlot(fromDayNumber(mondayOf(week) + weekday - 1));
  const day = written(text) ?? dayIn(text, today) ?? timedIn(text, today, NO_SLOT);
  const date = day && slotDate(day);
  return date && isoWeekOf(toDayNumber(date)).week === week.week ? day : null;
}

function dateIn(text: string, today: CalendarDate): CalendarDate | null {
  const figures = /^(\d{1,2})\/(\d{1,2})(?:[/ -](\d{4})|[/-](\d\d))?$/.exec(text) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (figures) return dateOf(+figures[1]!, +figures[2]!, figures[3] ?? figures[4], today);
  const words = /^(?:den )?(\d{1,2})(?::e|:a|st|nd|rd|th)?\.? (?:of )?(\p{L}+)\.?(?: (\d{4}))?$/u.exec(text);
  if (words) return dateOf(+words[1]!, named(words[2]!, MONTHS, 12), words[3], today);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/u.exec(text);
  return monthFirst ? dateOf(+monthFirst[2]!, named(monthFirst[1]!, MONTHS, 12), monthFirst[3], today) : null;
}

function dateOf(day: number, month: number, year: string | undefined, today: CalendarDate): CalendarDate | null {
  const full = year?.length === 2 ? `20${year}` : year;
  const chosen = yearOf(full, today, (y) => {
    const date = makeDate(y, month, day);
    return date && toDayNumber(date);
  });
  return chosen === null ? null : makeDate(chosen, month, day);
}

/** The year said, else the first in which `lastDay` lies today, later, or lately. Null where there is none. */
function yearOf(said: string | undefined, today: CalendarDate, lastDay: (year: number) => number | null): number | null {
  if (said) return lastDay(+said) === null ? null : +said;
  const now = toDayNumber(today);
  const { year } = civil(now);
  for (let y = year - 1; y <= year + 8; y++) {
    const day = lastDay(y);
    if (day !== null && day >= now - LATELY) return y;
  }
  return null;
}

/** The number, from 1, of the name that a text of three letters or more begins; 0 for none. */
function named(text: string, names: readonly string[], count = 7): number {
  const word = text.replace(/\.$/, '');
  const at = word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
  return at < 0 ? 0 : (at % count) + 1;
}
