/** Changing the kind of a recurring card's rule, keeping what the old one said about when. */
import { assertNever } from '../../../../shared/domain/errors.ts';
import type { RecurrenceRule } from '../../../../shared/planning/recurrence-rule.ts';

export const RULE_TYPES = ['quarter', 'month', 'week', 'date', 'nth-weekday', 'holiday'] as const satisfies readonly RecurrenceRule['type'][];

/** A rule of another kind, near where the old one was: in the same month, week or quarter as well as it can be said. */
export function ruleAs(type: RecurrenceRule['type'], old: RecurrenceRule): RecurrenceRule {
  if (old.type === type) return old;
  const month = monthNear(old);
  switch (type) {
    case 'quarter': return { type, quarter: Math.ceil(month / 3) };
    case 'month': return { type, month };
    case 'week': return { type, week: Math.round((month - 1) * 4.35) + 1 };
    case 'date': return { type, month, day: 1 };
    case 'nth-weekday': return { type, nth: 1, weekday: 1, month };
    case 'holiday': return { type, holiday: 'easter', days: 0 };
    default: return assertNever(type);
  }
}

/** The month that a rule lies in, or near. */
function monthNear(rule: RecurrenceRule): number {
  switch (rule.type) {
    case 'quarter': return rule.quarter * 3 - 2;
    case 'week': return Math.min(12, Math.floor((rule.week - 1) / 4.35) + 1);
    case 'holiday': return { easter: 4, ascension: 5, whitsun: 5, 'mothers-day': 5, 'midsummer-eve': 6, 'all-saints': 11, 'fathers-day': 11, advent: 12 }[rule.holiday];
    default: return rule.month;
  }
}
