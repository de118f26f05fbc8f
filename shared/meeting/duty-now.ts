/** Who answers, as a meeting tells it: now, and at the weekend. */
import type { DutyTurn, Settings } from '../domain/records.ts';
import { addDays, toDayNumber, weekdayOf } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { dutyOn } from '../planning/duty.ts';

interface DutyNow {
  readonly now: DutyTurn | null;
  /** Null: nobody is. */
  readonly weekend: DutyTurn | null;
}

/** Null where there is no rota. A weekend without staffed hours is nobody's, unless an exception says whose it is. */
export function dutyNow({ duty, staffed }: Pick<Settings, 'duty' | 'staffed'>, today: CalendarDate): DutyNow | null {
  if (!duty) return null;
  const saturday = addDays(today, 6 - weekdayOf(toDayNumber(today)));
  const days = [saturday, addDays(saturday, 1)];
  const theirs = days.find((date, i) => staffed[i + 5] || duty.exceptions.some(({ from, to }) => from <= date && date <= to));
  return { now: dutyOn(duty, today), weekend: theirs ? dutyOn(duty, theirs) : null };
}
