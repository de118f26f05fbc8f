/** Recurrence rules as text in a file: read in Swedish and English, written in English. */
import { assertNever } from '../domain/errors.ts';
import { daysInMonth } from './date.ts';
import type { MovableHoliday, RecurrenceRule } from './recurrence-rule.ts';

const WEEKDAYS = [
  ['monday', 'måndag'], ['tuesday', 'tisdag'], ['wednesday', 'onsdag'], ['thursday', 'torsdag'], ['friday', 'fredag'],
  ['saturday', 'lördag'], ['sunday', 'söndag'],
] as const;
const MONTHS = [
  ['january', 'januari'], ['february', 'februari'], ['march', 'mars'], ['april', 'april'], ['may', 'maj'], ['june', 'juni'],
  ['july', 'juli'], ['august', 'augusti'], ['september', 'september'], ['october', 'oktober'], ['november', 'november'],
  ['december', 'december'],
] as const;
const ORDINALS = [
  ['1st', 'first', 'första', '1:a'], ['2nd', 'second', 'andra', '2:a'], ['3rd', 'third', 'tredje', '3:e'],
  ['4th', 'fourth', 'fjärde', '4:e'], ['5th', 'fifth', 'femte', '5:e'],
] as const;
const LAST = ['last', 'sista'];
const HOLIDAYS: Readonly<Record<MovableHoliday, readonly string[]>> = {
  easter: ['easter', 'påsk', 'påskdagen', 'easter sunday'],
  ascension: ['ascension', 'kristi himmelsfärd', 'kristi himmelsfärdsdag', 'kristi himmelsfärds dag', 'ascension day'],
  whitsun: ['whitsun', 'pingst', 'pingstdagen', 'whit sunday'],
  'mothers-day': ['mothers-day', 'mors dag', 'morsdag', 'mother\'s day'],
  'midsummer-eve': ['midsummer-eve', 'midsommarafton', 'midsommar', 'midsummer eve'],
  'all-saints': ['all-saints', 'alla helgons dag', 'alla helgon', 'all saints\' day'],
  'fathers-day': ['fathers-day', 'fars dag', 'farsdag', 'father\'s day'],
  advent: ['advent', 'första advent', '1:a advent'],
};

const HOLIDAY_NAMED = new Map((Object.entries(HOLIDAYS) as [MovableHoliday, readonly string[]][]).flatMap(([holiday, names]) => names.map((name) => [name, holiday] as const))); // its keys are the holidays

/** Reads a rule as the CSV column `recurring` has it, in Swedish or English, in any case; null for anything else. */
export function parseRule(text: string): RecurrenceRule | null {
  const plain = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('−', '-').replaceAll('’', '\'');
  return readNumbered(plain) ?? readMonth(plain) ?? readDate(plain) ?? readNthWeekday(plain) ?? readHoliday(plain);
}

function readNumbered(text: string): RecurrenceRule | null {
  const quarter = /^(?:q|kvartal |quarter )([1-4])$/.exec(text);
  if (quarter) return { type: 'quarter', quarter: +quarter[1]! }; // the group is there
  const week = /^(?:week|vecka|v\.?|wk\.?|w) ?(\d{1,2})$/.exec(text);
  if (!week) return null;
  const number = +week[1]!; // the group is there
  return number >= 1 && number <= 53 ? { type: 'week', week: number } : null;
}

function readMonth(text: string): RecurrenceRule | null {
  const number = /^(?:month|månad) (\d{1,2})$/.exec(text);
  const month = number ? +number[1]! : monthNamed(text); // the group is there
  return month >= 1 && month <= 12 ? { type: 'month', month } : null;
}

/** `12-13` is 13 December. */
function readDate(text: string): RecurrenceRule | null {
  const match = /^(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [month, day] = [+match[1]!, +match[2]!]; // both groups are there
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month); // a leap year: 29 February is a day
  return real ? { type: 'date', month, day } : null;
}

function readNthWeekday(text: string): RecurrenceRule | null {
  const match = /^(\S+) (\p{L}+?)(?:en)? (?:of|in|i) (\p{L}+)$/u.exec(text);
  if (!match) return null;
  const [, ordinal = '', day = '', month = ''] = match;
  const nth = LAST.includes(ordinal) ? -1 : ORDINALS.findIndex((names) => (names as readonly string[]).includes(ordinal)) + 1;
  const weekday = WEEKDAYS.findIndex((names) => (names as readonly string[]).includes(day)) + 1;
  const number = monthNamed(month);
  return nth !== 0 && weekday !== 0 && number !== 0 ? { type: 'nth-weekday', nth, weekday, month: number } : null;
}

function readHoliday(text: string): RecurrenceRule | null {
  const match = /^(.*?)(?: ?([+-]) ?(\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const [, name = '', sign, days = '0'] = match;
  const holiday = HOLIDAY_NAMED.get(name);
  return holiday ? { type: 'holiday', holiday, days: sign === '-' ? 0 - +days : +days } : null;
}

/** The month (1–12) of a name, or of its first three letters; 0 for no month. */
function monthNamed(name: string): number {
  return MONTHS.findIndex((names) => names.some((full) => full === name || full.slice(0, 3) === name)) + 1;
}

/** Writes a rule in its English form; `parseRule` reads it back. */
export function formatRule(rule: RecurrenceRule): string {
  switch (rule.type) {
    case 'quarter': return `Q${rule.quarter}`;
    case 'month': return `month ${rule.month}`;
    case 'week': return `week ${rule.week}`;
    case 'date': return [rule.month, rule.day].map((n) => String(n).padStart(2, '0')).join('-');
    case 'nth-weekday': {
      const nth = rule.nth < 0 ? 'last' : ORDINALS[rule.nth - 1]?.[0];
      return `${nth} ${WEEKDAYS[rule.weekday - 1]?.[0]} of ${MONTHS[rule.month - 1]?.[0]}`;
    }
    case 'holiday': return `${rule.holiday}${rule.days < 0 ? '-' : '+'}${Math.abs(rule.days)}`;
    default: return assertNever(rule);
  }
}
