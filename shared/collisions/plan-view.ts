/** The plan as the rules see it: as it is, or as it would be after a drop. */
import { toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { CheckedChannel, Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { PlanCalendar } from './plan.ts';

export interface PlanView {
  /** A channel's entries of a week, in order. */
  entries(channel: CheckedChannel, week: number): readonly Entry[];
  isRed(day: number): boolean;
  /** Day number of today. */
  readonly today: number;
}

/** A ledger with a calendar and a day: the plan as it is. */
export function viewOf(ledger: Ledger, calendar: PlanCalendar, today: CalendarDate): PlanView {
  return {
    entries: (channel, week) => ledger.entries(channel, week),
    isRed: (day) => calendar.isRed(day) || ledger.isClosed(day),
    today: toDayNumber(today),
  };
}
