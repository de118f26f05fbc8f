/** Which hours the week shows, and where a time lies among them. Wall-clock hours: a day of 23 or 25 has all 24 once. */
import type { BestHours, StaffedWeek } from '../../../../shared/domain/records.ts';
import { minutesOf, timeOfMinutes } from '../../../../shared/planning/date.ts';
import type { TimeOfDay } from '../../../../shared/planning/date.ts';

/** Whole hours, 0–24. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

export const QUARTER = 15;
/** A placement lasts no time; it is drawn so many minutes high. */
export const BLOCK = 45;
/** So many hours are shown before the first that matters and after the last. */
const MARGIN = 1;
const OFFICE: Hours = { from: 8, to: 17 };

const floorHour = (time: TimeOfDay): number => Math.floor(minutesOf(time) / 60);
const ceilHour = (minutes: number): number => Math.ceil(minutes / 60);

/** The staffed and best hours with a margin, and every time that something stands at. */
export function hoursOf(staffed: readonly StaffedWeek[], best: readonly BestHours[], times: readonly TimeOfDay[]): Hours {
  const spans = [...staffed.flat().filter((day) => day !== null), ...best.filter(({ weekdays }) => weekdays.length > 0)];
  const usual = spans.length === 0 ? OFFICE : { from: Math.min(...spans.map(({ from }) => floorHour(from))), to: Math.max(...spans.map(({ to }) => ceilHour(minutesOf(to)))) };
  return {
    from: Math.max(0, Math.min(usual.from - MARGIN, ...times.map(floorHour))),
    to: Math.min(24, Math.max(usual.to + MARGIN, ...times.map((time) => ceilHour(minutesOf(time) + BLOCK)))),
  };
}

/** The hours of both. */
export const spanning = (a: Hours, b: Hours): Hours => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

/** Every quarter of an hour that some hours have. */
export function quartersOf({ from, to }: Hours): readonly TimeOfDay[] {
  return Array.from({ length: (to - from) * (60 / QUARTER) }, (_, i) => timeOfMinutes(from * 60 + i * QUARTER));
}

/** The quarter that a time lies in. */
export const quarterAt = (minutes: number): TimeOfDay => timeOfMinutes(Math.min(1440 - QUARTER, Math.max(0, Math.floor(minutes / QUARTER) * QUARTER)));
