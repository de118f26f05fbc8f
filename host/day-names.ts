/** Red days and other named days of Sweden, in both languages, from `date-holidays`. */
import Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { CalendarDate } from '../shared/planning/date.ts';
import type { DayName } from '../shared/planning/day-names.ts';

/** Days that the library lists but an editor does not plan by. */
const LEFT_OUT = /^(1st sunday in March|11-06|01-13)/;
/** Days that an editor plans by and the library lacks, by its rules. */
const ADDED: readonly (readonly [rule: string, sv: string, en: string])[] = [
  ['02-14', 'alla hjärtans dag', 'Valentine’s Day'],
  ['2nd sunday in November', 'fars dag', 'Father’s Day'],
  ['4th sunday before 12-25', 'första advent', 'First Sunday of Advent'],
  ['3rd sunday before 12-25', 'andra advent', 'Second Sunday of Advent'],
  ['2nd sunday before 12-25', 'tredje advent', 'Third Sunday of Advent'],
  ['sunday before 12-25', 'fjärde advent', 'Fourth Sunday of Advent'],
];
let library: Holidays | null = null;
/** English names by rule: a day is called the same every year. */
const english = new Map<string, string>();
const years = new Map<number, readonly DayName[]>();

/** The named days of the years, both included. Red are the public holidays and the three eves (planning rules §4). */
export function dayNamesFor(fromYear: number, toYear: number): readonly DayName[] {
  const names: DayName[] = [];
  for (let year = fromYear; year <= toYear; year++) names.push(...namesOf(year));
  return names;
}

function namesOf(year: number): readonly DayName[] {
  const known = years.get(year);
  if (known) return known;
  library ??= swedishLibrary();
  const days = library.getHolidays(year, 'sv').filter(({ rule }) => !LEFT_OUT.test(rule));
  if (days.some(({ rule }) => !english.has(rule))) for (const { rule, name } of library.getHolidays(year, 'en')) english.set(rule, name);
  const names = days.map((day) => ({
    date: day.date.slice(0, 10) as CalendarDate, // the library writes YYYY-MM-DD first
    red: isRed(day),
    name: { sv: day.name, en: english.get(day.rule) ?? day.name },
  }));
  years.set(year, names);
  return names;
}

function swedishLibrary(): Holidays {
  const holidays = new Holidays('SE', { languages: ['sv', 'en'] });
  for (const [rule, sv, en] of ADDED) holidays.setHoliday(rule, { name: { sv, en }, type: 'observance' });
  return holidays;
}

/** The library calls Midsummer Eve, Christmas Eve and New Year's Eve bank holidays. */
function isRed({ type }: HolidaysTypes.Holiday): boolean {
  return type === 'public' || type === 'bank';
}
