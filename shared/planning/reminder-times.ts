/** When a person is reminded (planning rules §8): at their time of day, on their weekdays, never in their quiet hours, never twice. */
import type { Reminders } from '../contract/contract.ts';
import { addDays, toDayNumber, weekdayOf } from './date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from './date.ts';

const dateOf = (moment: LocalDateTime): CalendarDate => moment.slice(0, 10) as CalendarDate; // its first ten letters are one
const timeOf = (moment: LocalDateTime): TimeOfDay => moment.slice(11, 16) as TimeOfDay; // the rest is one
const at = (date: CalendarDate, time: TimeOfDay): LocalDateTime => `${date}T${time}` as LocalDateTime; // written as one

/** Whether it is quiet at a time of day. The first minute is, the last is not; from after to spans midnight; both the same is never. */
export function isQuiet({ quiet }: Pick<Reminders, 'quiet'>, time: TimeOfDay): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** When a day's reminders come: at their time, or as soon as it is no longer quiet, on the next day where that is after midnight. */
function momentOf(settings: Reminders, date: CalendarDate): LocalDateTime {
  const { at: time, quiet } = settings;
  if (!quiet || !isQuiet(settings, time)) return at(date, time);
  return at(quiet.to > time ? date : addDays(date, 1), quiet.to);
}

const isReminded = ({ weekdays }: Pick<Reminders, 'weekdays'>, date: CalendarDate): boolean => weekdays.some((day) => day === weekdayOf(toDayNumber(date)));

/** The moment whose reminders are to be told now; null where none are: too early, quiet, no such weekday, or told. Yesterday's are no news today, unless they were put off until then. */
export function dueAt(settings: Reminders, now: LocalDateTime): LocalDateTime | null {
  if (!settings.on || settings.kinds.length === 0 || isQuiet(settings, timeOf(now))) return null;
  const today = dateOf(now);
  const moments = [addDays(today, -1), today].filter((date) => isReminded(settings, date)).map((date) => momentOf(settings, date));
  const due = moments.findLast((moment) => dateOf(moment) === today && moment <= now);
  return due !== undefined && (settings.toldUntil === null || settings.toldUntil < due) ? due : null;
}

/** The last day that counts as tomorrow: the next day on which the person is reminded, so that nothing in between goes out unsaid. A week at the most. */
export function lastTomorrow(settings: Pick<Reminders, 'weekdays'>, today: CalendarDate): CalendarDate {
  for (let days = 1; days < 7; days++) {
    const date = addDays(today, days);
    if (isReminded(settings, date)) return date;
  }
  return addDays(today, settings.weekdays.length === 0 ? 1 : 7);
}
