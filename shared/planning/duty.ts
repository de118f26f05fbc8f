/** Who answers comments and messages when: turns of one or two weeks, and exceptions. */
import type { DutyRota, DutyTurn } from '../domain/records.ts';
import { toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';

/** Who is on duty on a day: the latest exception that covers it, else the turn of its week; null without a rota. */
export function dutyOn(rota: DutyRota | null, date: CalendarDate): DutyTurn | null {
  if (!rota) return null;
  const exception = rota.exceptions.findLast(({ from, to }) => from <= date && date <= to);
  if (exception) return { name: exception.name, people: exception.people };
  const { turns, weeks, from } = rota;
  const turn = Math.floor((toDayNumber(date) - toDayNumber(from)) / (7 * weeks));
  return turns[((turn % turns.length) + turns.length) % turns.length] ?? null;
}
