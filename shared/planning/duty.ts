/** Who answers comments and messages when: turns of one or two weeks, and exceptions. */
import type { DutyRota, DutyTurn } from '../domain/records.ts';
import { addDays, toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';

/** Who is on duty on a day: the latest exception that covers it, else the turn of its week; null where nobody is, and before the rota begins. */
export function dutyOn(rota: DutyRota | null, date: CalendarDate): DutyTurn | null {
  if (!rota) return null;
  const exception = rota.exceptions.findLast(({ from, to }) => from <= date && date <= to);
  if (exception) return { name: exception.name, people: exception.people };
  const { turns, weeks, from } = rota;
  const turn = Math.floor((toDayNumber(date) - toDayNumber(from)) / (7 * weeks));
  return turn < 0 ? null : (turns[turn % turns.length] ?? null);
}

/** Days of a week, the last included, on which the same turn is on duty. */
export interface DutySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Null: nobody is. */
  readonly turn: DutyTurn | null;
}

/** The week that begins on a Monday, whole: one span, or several where exceptions reach into it. */
export function dutySpans(rota: DutyRota | null, monday: CalendarDate): readonly DutySpan[] {
  const spans: DutySpan[] = [];
  for (let day = 0; day < 7; day++) {
    const date = addDays(monday, day);
    const turn = dutyOn(rota, date);
    const last = spans.at(-1);
    if (last && isSameTurn(last.turn, turn)) spans[spans.length - 1] = { ...last, to: date };
    else spans.push({ from: date, to: date, turn });
  }
  return spans;
}

/** The same people under the same name. */
export const isSameTurn = (a: DutyTurn | null, b: DutyTurn | null): boolean => a?.name === b?.name && a?.people.join() === b?.people.join();
