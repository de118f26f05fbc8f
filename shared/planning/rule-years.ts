/** What a rule comes to year by year, and where it can't be kept to the letter (planning rules §3). */
import { civil, daysInMonth, toDayNumber } from './date.ts';
import { nthWeekday } from './movable-holidays.ts';
import { occurrenceIn } from './recurrence.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { slotDate } from './slot.ts';
import type { Slot } from './slot.ts';

/** The year has no week 53, no 29 February, no such day, no fifth weekday; or the holiday's year is another than the day's. */
export type RuleNote = 'week-53' | 'leap-day' | 'short-month' | 'fifth' | 'other-year';
export interface RuleYear {
  readonly year: number;
  readonly slot: Slot;
  readonly note: RuleNote | null;
}

/** The occurrences of a rule in some years, from one on. */
export const ruleInYears = (rule: RecurrenceRule, from: number, count: number): readonly RuleYear[] =>
  Array.from({ length: count }, (_, i) => {
    const slot = occurrenceIn(rule, from + i);
    return { year: from + i, slot, note: noteOn(rule, slot, from + i) };
  });

function noteOn(rule: RecurrenceRule, slot: Slot, year: number): RuleNote | null {
  switch (rule.type) {
    case 'week': return slot.precision === 'week' && slot.week !== rule.week ? 'week-53' : null;
    case 'date': return rule.day <= daysInMonth(year, rule.month) ? null : rule.month === 2 && rule.day === 29 ? 'leap-day' : 'short-month';
    case 'nth-weekday': return rule.nth === 5 && nthWeekday(year, rule.month, 4, rule.weekday) === toDayNumber(slotDate(slot)!) ? 'fifth' : null; // such a rule means a day
    case 'holiday': return civil(toDayNumber(slotDate(slot)!)).year === year ? null : 'other-year'; // such a rule means a day
    default: return null;
  }
}

/** The days that a month has in some year: February has 29. */
export const daysEver = (month: number): number => daysInMonth(2000, month);
