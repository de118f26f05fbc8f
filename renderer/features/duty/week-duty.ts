/** Who is on duty in a week: one turn, or several where turns change or exceptions reach into it. */
import type { DutyRota, DutyTurn } from '../../../shared/domain/records.ts';
import { addDays } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { dutyOn } from '../../../shared/planning/duty.ts';

export interface WeekDuty {
  readonly turn: DutyTurn;
  /** The first and last day of the week on which it is theirs, 0 Monday … 6 Sunday. */
  readonly from: number;
  readonly to: number;
}

/** The turns of the week that begins on a Monday, in order; days of nobody, and those before the rota began, are left out. */
export function dutyOfWeek(rota: DutyRota | null, monday: CalendarDate): readonly WeekDuty[] {
  const turns: WeekDuty[] = [];
  if (!rota) return turns;
  for (let day = 0; day < 7; day++) {
    const date = addDays(monday, day);
    const turn = date < rota.from ? null : dutyOn(rota, date);
    const last = turns.at(-1);
    if (!turn) continue;
    if (last && last.to === day - 1 && isSame(last.turn, turn)) turns[turns.length - 1] = { ...last, to: day };
    else turns.push({ turn, from: day, to: day });
  }
  return turns;
}

const isSame = (a: DutyTurn, b: DutyTurn): boolean => a.name === b.name && a.people.join() === b.people.join();
