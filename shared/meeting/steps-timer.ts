/** How a meeting keeps its time: minutes gone and left, of the whole and of a step. Pauses do not count. */
import type { AgendaItem, AgendaStep, Meeting } from '../domain/records.ts';
import { minutesOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import { agendaMinutes } from './kinds.ts';

export interface Gone {
  /** Whole minutes. */
  readonly gone: number;
  /** What it is given; 0: nobody counts. */
  readonly all: number;
}

/** Minutes on the clock on the wall from one moment to another. */
function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  const minute = (moment: LocalDateTime): number => toDayNumber(moment.slice(0, 10) as CalendarDate) * 1440 + minutesOf(moment.slice(11) as TimeOfDay); // a moment is a date, a T and a time
  return minute(to) - minute(from);
}

/** The whole meeting; when it has ended, what it took. `rested`: seconds that the clock stood still. */
export function meetingTime({ startedAt, endedAt, agenda }: Pick<Meeting, 'startedAt' | 'endedAt' | 'agenda'>, now: LocalDateTime, rested: number): Gone {
  return { gone: Math.max(0, minutesBetween(startedAt, endedAt ?? now) - Math.floor(rested / 60)), all: agendaMinutes(agenda) };
}

/** One step, of which so many seconds are gone. */
export function stepTime(agenda: readonly AgendaItem[], step: AgendaStep, seconds: number): Gone {
  return { gone: Math.floor(seconds / 60), all: agenda.find((item) => item.step === step)?.minutes ?? 0 };
}
