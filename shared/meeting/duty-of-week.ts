/** Who answers, as a meeting tells it: this week, and at its weekend. */
import type { DutyTurn, Settings } from '../domain/records.ts';
import { addDays, toDayNumber, weekdayOf } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { dutyOn, dutySpans, isSameTurn } from '../planning/duty.ts';

interface DutyOfWeek {
  /** Monday to Friday, each turn once. */
  readonly week: readonly DutyTurn[];
  /** Each turn once; empty where nobody is. */
  readonly weekend: readonly DutyTurn[];
}

/** Null where there is no rota. A day of a weekend without staffed hours is nobody's, unless an exception says whose it is. */
export function dutyOfWeek({ duty, staffed }: Pick<Settings, 'duty' | 'staffed'>, today: CalendarDate): DutyOfWeek | null {
  if (!duty) return null;
  const monday = addDays(today, 1 - weekdayOf(toDayNumber(today)));
  const friday = addDays(monday, 4);
  const days = [5, 6].map((day) => ({ date: addDays(monday, day), hours: staffed[day] }));
  const theirs = days.filter(({ date, hours }) => hours || duty.exceptions.some(({ from, to }) => from <= date && date <= to));
  return {
    week: eachOnce(dutySpans(duty, monday).flatMap(({ from, turn }) => (turn && from <= friday ? [turn] : []))),
    weekend: eachOnce(theirs.flatMap(({ date }) => dutyOn(duty, date) ?? [])),
  };
}

const eachOnce = (turns: readonly DutyTurn[]): readonly DutyTurn[] => turns.filter((turn, at) => turns.findIndex((other) => isSameTurn(other, turn)) === at);
