/** Who is on duty, week by week: what the rota's preview shows. */
import type { DutyRota, DutyTurn } from '../../../shared/domain/records.ts';
import { addDays, isoWeekOf, toDayNumber, weekdayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate, IsoWeek } from '../../../shared/planning/date.ts';
import { dutyOn } from '../../../shared/planning/duty.ts';

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Null: nobody has a turn. */
  readonly turn: DutyTurn | null;
}
interface DutyWeek {
  readonly week: IsoWeek;
  /** From Monday to Sunday; more than one where an exception begins or ends within the week. */
  readonly spans: readonly Span[];
}

/** The week of a day and those after it. */
export function dutyWeeks(rota: DutyRota, today: CalendarDate, count: number): DutyWeek[] {
  const monday = addDays(today, 1 - weekdayOf(toDayNumber(today)));
  return Array.from({ length: count }, (_, at) => {
    const first = addDays(monday, 7 * at);
    const spans: Span[] = [];
    for (let day = 0; day < 7; day++) {
      const date = addDays(first, day);
      const turn = dutyOn(rota, date);
      const last = spans.at(-1);
      if (last && sameTurn(last.turn, turn)) spans[spans.length - 1] = { ...last, to: date };
      else spans.push({ from: date, to: date, turn });
    }
    return { week: isoWeekOf(toDayNumber(first)), spans };
  });
}

function sameTurn(a: DutyTurn | null, b: DutyTurn | null): boolean {
  return a?.name === b?.name && a?.people.join() === b?.people.join();
}

/** A list with one of its entries at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, list[from]!); // `from` is a place in it
}
