/** What the rule of a recurring card becomes when it is moved along the year: it stays as precise as it was (planning rules §3). */
import { assertNever } from '../domain/errors.ts';
import { civil, dayNumberOf, weeksInYear } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { occurrenceIn } from '../planning/recurrence.ts';
import { slotSpan } from '../planning/slot.ts';

/** What a rule that means a day moves by: `week` keeps its weekday. Any other rule has its own step. */
export type MoveStep = 'week' | 'day';

const WEEK = 7;
/** So far from its holiday a rule may lie, in days. */
const FARTHEST = 366;
/** The last where it can be said so: a month's fourth Friday may be its last. */
const NTHS = [1, 2, 3, 4, 5, -1] as const;

/** The day in the middle of a rule's occurrence: its day, the Thursday of its week. */
export function middleOf(rule: RecurrenceRule, year: number): number {
  const [first, last] = slotSpan(occurrenceIn(rule, year))!; // an occurrence always has days
  return Math.floor((first + last) / 2);
}

/**
 * The rule whose occurrence in a year lies nearest to `days` after that of the given one (before, where negative), within the year:
 * a week's by weeks, a month's by months, a quarter's by quarters, the nth weekday by weeks; a date's and a holiday's offset by `step`.
 * The same object where that is where it is.
 */
export function movedRule(rule: RecurrenceRule, year: number, days: number, step: MoveStep = 'week'): RecurrenceRule {
  const at = middleOf(rule, year);
  const next = nearest(rule, year, at + days, step);
  return middleOf(next, year) === at ? rule : next;
}

/** The rule one step on (`way` 1) or back: at least a week or a day, and as far as its precision needs. The same object at the year's end. */
export function nextRule(rule: RecurrenceRule, year: number, way: 1 | -1, step: MoveStep): RecurrenceRule {
  const days = { quarter: 91, month: 30, week: WEEK, 'nth-weekday': WEEK, date: step === 'week' ? WEEK : 1, holiday: step === 'week' ? WEEK : 1 }[rule.type];
  return movedRule(rule, year, way * days, step);
}

function nearest(rule: RecurrenceRule, year: number, wanted: number, step: MoveStep): RecurrenceRule {
  switch (rule.type) {
    case 'quarter': return closest([1, 2, 3, 4].map((quarter) => ({ ...rule, quarter })), year, wanted);
    case 'month': return closest(upTo(12).map((month) => ({ ...rule, month })), year, wanted);
    case 'week': return closest(upTo(weeksInYear(year)).map((week) => ({ ...rule, week })), year, wanted);
    case 'nth-weekday': return closest(upTo(12).flatMap((month) => [rule.nth, ...NTHS].map((nth) => ({ ...rule, month, nth }))), year, wanted);
    case 'date': {
      const { month, day } = civil(middleOf(rule, year) + shiftOf(rule, year, wanted, step));
      return { ...rule, month, day };
    }
    case 'holiday': {
      const shift = shiftOf(rule, year, wanted, step);
      const size = step === 'week' ? WEEK : 1;
      const over = Math.max(0, Math.abs(rule.days + shift) - FARTHEST);
      return { ...rule, days: rule.days + shift - Math.sign(shift) * Math.ceil(over / size) * size };
    }
    default: return assertNever(rule);
  }
}

/** How many days a rule of one day moves to come as near as it can, in whole steps, within the year. */
function shiftOf(rule: RecurrenceRule, year: number, wanted: number, step: MoveStep): number {
  const at = middleOf(rule, year);
  const size = step === 'week' ? WEEK : 1;
  const [first, last] = [dayNumberOf(year, 1, 1) - at, dayNumberOf(year + 1, 1, 1) - 1 - at];
  const steps = Math.max(Math.ceil(first / size), Math.min(Math.floor(last / size), Math.round((wanted - at) / size)));
  return steps * size || 0; // no −0
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);

/** The first of those whose occurrence is nearest to a day. */
function closest<Rule extends RecurrenceRule>(rules: readonly Rule[], year: number, wanted: number): Rule {
  const off = rules.map((rule) => Math.abs(middleOf(rule, year) - wanted));
  return rules[off.indexOf(Math.min(...off))]!; // there is always one
}
