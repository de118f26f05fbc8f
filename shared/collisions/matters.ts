/** Which findings are still worth a word. */
import { mondayOf, toDayNumber, weekdayOf } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { Finding } from './finding.ts';

/** Whether a finding is of this week or later, or overdue: the past can't be planned otherwise any more. */
export function mattersOn(today: CalendarDate): (finding: Finding) => boolean {
  const day = toDayNumber(today);
  const monday = day - weekdayOf(day) + 1;
  return ({ rule, date, week }) => rule === 'overdue' || (date ? toDayNumber(date) : week ? mondayOf(week) : Infinity) >= monday;
}
