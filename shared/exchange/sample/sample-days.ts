/** Notes of days of the sample: the schools' holidays, and days that a municipality writes about. And two views with names. */
import type { DayNote, DayNoteId, SavedView, SavedViewId } from '../../domain/records.ts';
import type { Language } from '../../i18n/language.ts';
import { fromDayNumber } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { NO_FILTER } from '../../planning/filter.ts';
import { occurrenceIn } from '../../planning/recurrence.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { slotSpan } from '../../planning/slot.ts';
import type { Both } from './sample-card.ts';

const week = (week: number): RecurrenceRule => ({ type: 'week', week });
const date = (month: number, day: number): RecurrenceRule => ({ type: 'date', month, day });

/** From the first day of one rule's occurrence, so many days. */
const NOTES: readonly (readonly [DayNote['kind'], Both, RecurrenceRule, days: number])[] = [
  ['school-holiday', { sv: 'Sportlov', en: 'Winter half-term' }, week(8), 5],
  ['school-holiday', { sv: 'Påsklov', en: 'Easter holidays' }, { type: 'holiday', holiday: 'easter', days: -6 }, 5],
  ['school-holiday', { sv: 'Sommarlov', en: 'Summer holidays' }, date(6, 12), 67],
  ['school-holiday', { sv: 'Höstlov', en: 'Autumn half-term' }, week(44), 5],
  ['school-holiday', { sv: 'Jullov', en: 'Christmas holidays' }, date(12, 21), 19],
  ['theme', { sv: 'Internationella kvinnodagen', en: 'International Women’s Day' }, date(3, 8), 1],
  ['theme', { sv: 'Black Friday', en: 'Black Friday' }, { type: 'nth-weekday', nth: -1, weekday: 5, month: 11 }, 1],
  ['theme', { sv: 'Funktionshinderdagen', en: 'Day of Persons with Disabilities' }, date(12, 3), 1],
];

/** The notes of the year of a day and of the years around it. */
export function sampleNotes(today: CalendarDate, language: Language): DayNote[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((of) => NOTES.map(([kind, name, rule, days], i) => {
    const [first] = slotSpan(occurrenceIn(rule, of))!; // an occurrence always has days
    return { id: `sample-note-${of}-${i}` as DayNoteId, name: name[language], from: fromDayNumber(first), to: fromDayNumber(first + days - 1), kind, uid: null };
  }));
}

export function sampleViews(language: Language): SavedView[] {
  const view = (key: string, name: Both, place: SavedView['place'], change: Partial<SavedView['filter']>): SavedView =>
    ({ id: `sample-view-${key}` as SavedViewId, name: name[language], place, filter: { ...NO_FILTER, ...change } });
  return [
    view('collides', { sv: 'Det som krockar', en: 'What collides' }, 'week', { collides: true }),
    view('sponsored', { sv: 'Sponsrat', en: 'Sponsored' }, 'month', { sponsored: true }),
  ];
}
