/** The rules by which something of a day could return: what is asked of a post that becomes recurring (planning rules §2 drop on Recurring). */
import { civil, daysInMonth, isoWeekOf, quarterOfMonth, weekdayOf } from './date.ts';
import { dayOfHoliday } from './movable-holidays.ts';
import { MOVABLE_HOLIDAYS } from './recurrence-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { formatRule } from './recurrence-text.ts';
import { monthOfRule, occurrenceIn, quarterOfRule } from './recurrence.ts';
import { slotSpan } from './slot.ts';
import type { Slot } from './slot.ts';

/** So many days from a holiday at most; further away nobody counts from it. */
const NEAR = 14;

/** One rule of each kind, the nearest to a day; none of a holiday where none is near. */
export function rulesOfDay(day: number): readonly RecurrenceRule[] {
  const { year, month, day: date } = civil(day);
  const last = date + 7 > daysInMonth(year, month);
  return [
    { type: 'quarter', quarter: quarterOfMonth(month) },
    { type: 'month', month },
    { type: 'week', week: isoWeekOf(day).week },
    { type: 'date', month, day: date },
    { type: 'nth-weekday', nth: last ? -1 : Math.ceil(date / 7), weekday: weekdayOf(day), month },
    ...nearHoliday(day, year),
  ];
}

/** Of the holidays of its year the nearest; the first of two as near. */
function nearHoliday(day: number, year: number): readonly RecurrenceRule[] {
  const rules = MOVABLE_HOLIDAYS.map((holiday) => ({ type: 'holiday' as const, holiday, days: day - dayOfHoliday(holiday, year) }));
  const nearest = rules.reduce((near, one) => (Math.abs(one.days) < Math.abs(near.days) ? one : near));
  return Math.abs(nearest.days) <= NEAR ? [nearest] : [];
}

/** The rules for a post that was dropped on a month or a quarter: by its own day where that lies there, else by the first day there this year, and after them what its own day says more exactly than by its month. */
export function rulesNear(slot: Slot, dropped: RecurrenceRule, thisYear: number): readonly RecurrenceRule[] {
  const own = slotSpan(slot)?.[0];
  const there = slotSpan(occurrenceIn(dropped, thisYear))![0]; // an occurrence has days
  if (own === undefined || liesIn(own, dropped)) return rulesOfDay(own ?? there);
  const rules = rulesOfDay(there);
  const known = new Set(rules.map(formatRule));
  return [...rules, ...rulesOfDay(own).filter((rule) => rule.type !== 'quarter' && rule.type !== 'month' && !known.has(formatRule(rule)))];
}

/** In the month of a rule that has one, else in its quarter. */
function liesIn(day: number, rule: RecurrenceRule): boolean {
  const { year, month } = civil(day);
  const own = monthOfRule(rule, year);
  return own === null ? quarterOfMonth(month) === quarterOfRule(rule, year) : month === own;
}
