/** The plan as the rules see it: as it is, or as it would be after a drop. */
import type { QuietPeriod, RuleId } from '../domain/records.ts';
import { toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { mondayOfNumber, weekNumberOf } from './entry.ts';
import type { CheckedChannel, Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { CheckedPlan, PlanCalendar } from './plan.ts';
import type { EffectiveRule } from './settings.ts';

export interface PlanView {
  /** A channel's entries of a week, in order. */
  entries(channel: CheckedChannel, week: number): readonly Entry[];
  isRed(day: number): boolean;
  /** What a rule about people or the whole plan is set to. */
  rule(rule: RuleId): EffectiveRule;
  readonly quiet: readonly QuietPeriod[];
  /** Day number of today. */
  readonly today: number;
  /** The day numbers from and to which `cadence-gap` looks. */
  readonly gaps: { readonly from: number; readonly to: number };
}

/** This week, the next, and Planned's eight. */
const WEEKS_AHEAD = 10;

/** A ledger with a calendar and a day: the plan as it is. */
export function viewOf(ledger: Ledger, { calendar, today: date, window }: { calendar: PlanCalendar; today: CalendarDate } & Pick<CheckedPlan, 'window'>): PlanView {
  const today = toDayNumber(date);
  return {
    entries: (channel, week) => ledger.entries(channel, week),
    isRed: (day) => calendar.isRed(day) || ledger.isClosed(day),
    rule: (rule) => ledger.rule(rule),
    quiet: ledger.settings.quietPeriods,
    today,
    gaps: window ? { from: toDayNumber(window.from), to: toDayNumber(window.to) } : { from: today, to: mondayOfNumber(weekNumberOf(today) + WEEKS_AHEAD) - 1 },
  };
}
