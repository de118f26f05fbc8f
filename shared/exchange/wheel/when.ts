/** When something returns, as people write it in the tables of a year: months, weeks, days, holidays, and loose words around them. */
import { formatRule, parseRule } from '../../planning/recurrence-text.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { readDateCell } from '../csv/slot-cell.ts';

export interface When {
  readonly rule: RecurrenceRule;
  /** Whether the text says no more than the rule does. Else it is worth keeping. */
  readonly exact: boolean;
}

const LOOSE = /^(?:ca|cirka|omkring|runt|senast|början av|början på|mitten av|slutet av|slutet på|under|i|early in|early|mid|late in|late|around|about|during|by|in|from|från)\.? /;

/** The rule that a text means; null for none. Of a span, and of `mitten av maj`, as near as a rule can say: then not exact. */
export function readWhen(text: string): When | null {
  if (text.length > LONGEST || !MIGHT.test(text)) return null;
  let when = known.get(text);
  if (when === undefined) {
    known.set(text, (when = readNew(text)));
  }
  return when;
}

/** Tables say the same again and again, and are read in several ways. Nothing of them is kept when they are. */
const known = new Map<string, When | null>();
export const forgetWhen = (): void => known.clear();

const LONGEST = 60;
/** What every text that means a time has: a month or a holiday, or a number after what it counts or beside another. Most cells have nothing of it. */
const MIGHT = new RegExp([
  'jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[ck]t|nov|dec', 'easter|p(?:å|a\u030A)sk|ascension|kristi|whit|pingst|mors|mother|mids|helgon|all[ -]saints|fars|father|advent',
  String.raw`(?:^|[^\p{L}])(?:v|vecka|w|wk|week|q|kv|kvartal|quarter|month|m(?:å|a\u030A)nad)\.?\s?\d`, String.raw`\d\s?[/.–—−-]\s?[\dwqvk]`,
].join('|'), 'iu');

function readNew(text: string): When | null {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/\bsept\b/, 'sep').trim();
  if (plain === '') return null;
  const rule = exactRule(plain);
  if (rule) return { rule, exact: true };
  const loose = nearRule(plain);
  return loose && { rule: loose, exact: false };
}

/** What may stand beside the rule itself: a year, a bracket, the end of a span, `mitten av`. */
function nearRule(text: string): RecurrenceRule | null {
  const bare = text.replace(/ ?\([^)]*\)$/, '').replace(LOOSE, '').replace(/[.:,]+$/, '').trim();
  const span = /^(.+?) ?(?:–|—|-|\/|&|\+|till|t\.?o\.?m\.?|to|och|and) ?(.+)$/.exec(bare);
  return exactRule(bare) ?? (span ? spanStart(span[1]!, span[2]!) : null); // both groups are there
}

/** `maj–juni`, `v. 10-12`, `1-5 juni`: where it begins. */
function spanStart(from: string, to: string): RecurrenceRule | null {
  const end = exactRule(to) ?? (/^\d{1,2}$/.test(to) ? { type: 'week' as const } : null);
  if (!end) return null;
  const day = /^(\d{1,2})$/.exec(from);
  if (!day) return exactRule(from);
  return end.type === 'date' ? dateRule(end.month, +day[1]!) : null; // the group is there
}

/** A rule without anything beside it but a year. */
function exactRule(text: string): RecurrenceRule | null {
  return parseRule(text) ?? ruleOfSlot(text) ?? withoutYear(text) ?? figures(text) ?? inWords(text) ?? aroundHoliday(text);
}

function ruleOfSlot(text: string): RecurrenceRule | null {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return parseRule(`month ${+month[2]!}`); // the group is there
  const slot = readDateCell(text);
  switch (slot?.precision) {
    case 'quarter': return { type: 'quarter', quarter: slot.quarter };
    case 'week': return { type: 'week', week: slot.week };
    case 'day':
    case 'time': return dateRule(+slot.date.slice(5, 7), +slot.date.slice(8, 10));
    default: return null;
  }
}

/** `maj 2027`, `maj-27`, `2027 maj`, `1. maj`: months and the like with a year or a number. */
function withoutYear(text: string): RecurrenceRule | null {
  const bare = text.replace(/[ ,-]+(?:19|20)\d{2}$/, '').replace(/^(?:19|20)\d{2}[ -]+/, '').replace(/(\p{L})\.?[-'’]+\d{2}$/u, '$1').replace(/^(?:0?[1-9]|1[0-2])[.)] (?=\p{L})/u, '').replace(/\.$/, '');
  return bare === text ? null : (parseRule(bare) ?? inWords(bare));
}

/** `24/12`, `24/12-26`, `24.12.2026`. */
function figures(text: string): RecurrenceRule | null {
  const match = /^(\d{1,2})\/(\d{1,2})(?:[/ -]\d{2}(?:\d{2})?)?$/.exec(text) ?? /^(\d{1,2})\.(\d{1,2})\.(?:\d{4})?$/.exec(text);
  return match && dateRule(+match[2]!, +match[1]!); // both groups are there
}

/** `24 december`, `den 24:e dec 2026`, `December 24`. */
function inWords(text: string): RecurrenceRule | null {
  const dayFirst = /^(?:den )?(\d{1,2})(?::?[ae]|st|nd|rd|th|\.)? (?:of )?(\p{L}{3,})\.?(?: \d{4})?$/u.exec(text);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? \d{4})?$/u.exec(text);
  const [name, day] = dayFirst ? [dayFirst[2]!, +dayFirst[1]!] : monthFirst ? [monthFirst[1]!, +monthFirst[2]!] : ['', 0]; // both groups are there
  const month = name === '' ? null : parseRule(name);
  return month?.type === 'month' ? dateRule(month.month, day) : null;
}

/** `7 dagar före påskdagen`, `the first Sunday of Advent`. */
function aroundHoliday(text: string): RecurrenceRule | null {
  const match = /^(?:(\d{1,3}) (?:dag|dagar|day|days) (före|innan|before|efter|after) )?(.+)$/.exec(text);
  if (!match) return null;
  const name = match[3]!.replace(/^(?:the )?first sunday (?:of|in) advent$/, 'advent'); // the group is there
  const holiday = name === text ? null : parseRule(name); // the text itself is none
  if (holiday?.type !== 'holiday' || (match[1] !== undefined && holiday.days !== 0)) return null;
  const days = Number(match[1] ?? holiday.days);
  return { ...holiday, days: match[2] !== undefined && !/^(?:efter|after)$/.test(match[2]) ? 0 - days : days };
}

function dateRule(month: number, day: number): RecurrenceRule | null {
  return parseRule(`${month}-${day}`);
}

/** Two rules that mean the same are written alike. */
export const ruleKey = (rule: RecurrenceRule): string => formatRule(rule);
