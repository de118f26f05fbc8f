/** The rules by which something of a day could return: what is asked of a post that becomes recurring (planning rules §2 drop on Recurring). */
import { civil, daysInMonth, isoWeekOf, quarterOfMonth, weekdayOf } from './date.ts';
import { dayOfHoliday } from './movable-holidays.ts';
import { MOVABLE_HOLIDAYS } from './recurrence-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { monthOfRule, occurrenceIn, quarterOfRule } from './recurrence.ts';
import { slotSpan } from './slot.ts';
import type { Slot } from './slot.ts';

/** One rule of each kind, the nearest to a day. */
export function rulesOfDay(day: number): readonly RecurrenceRule[] {
  const { year, month, day: date } = civil(day);
  const last = date + 7 > daysInMonth(year, month);
  return [
    { type: 'quarter', quarter: quarterOfMonth(month) },
    { type: 'month', month },
    { type: 'week', week: isoWeekOf(day).week },
    { type: 'date', month, day: date },
    { type: 'nth-weekday', nth: last ? -1 : Math.ceil(date / 7), weekday: weekdayOf(day), month },
    nearHoliday(day, year),
  ];
}

/** Of the holidays of its year the nearest; the first of two as near. */
function nearHoliday(day: number, year: number): RecurrenceRule {
  const rules = MOVABLE_HOLIDAYS.map((holiday) => ({ type: 'holiday' as const, holiday, days: day - dayOfHoliday(holiday, year) }));
  return rules.reduce((near, one) => (Math.abs(one.days) < Math.abs(near.days) ? one : near));
}

/** The rules for a post that was dropped on a month or a quarter: by its own day where that lies there, else by the first day there this year. */
export function rulesNear(slot: Slot, dropped: RecurrenceRule, thisYear: number): readonly RecurrenceRule[] {
  const own = slotSpan(slot)?.[0];
  const there = slotSpan(occurrenceIn(dropped, thisYear))![0]; // an occurrence has days
  return rulesOfDay(own !== undefined && liesIn(own, dropped) ? own : there);
}

/** In the month of a rule that has one, else in its quarter. */
function liesIn(day: number, rule: RecurrenceRule): boolean {
  const { year, month } = civil(day);
  const own = monthOfRule(rule, year);
  return own === null ? quarterOfMonth(month) === quarterOfRule(rule, year) : month === own;
}
