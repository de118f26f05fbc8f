/** Records of the week's rhythm: when somebody is there, when something is expected, whose turn it is. */
import type { CalendarDate, TimeOfDay } from '../planning/date.ts';
import type { PersonId } from './ids.ts';

/** Staffed hours of one weekday: from and to, the end included; null for none. */
export type StaffedDay = { readonly from: TimeOfDay; readonly to: TimeOfDay } | null;
/** Monday … Sunday. */
export type StaffedWeek = readonly [StaffedDay, StaffedDay, StaffedDay, StaffedDay, StaffedDay, StaffedDay, StaffedDay];

/** ISO weekdays, 1 Monday … 7 Sunday, in order. */
export type Weekdays = readonly number[];

/** When something is expected on a channel (planning rules §4 cadence-gap, reserve). */
export interface Cadence {
  readonly weekdays: Weekdays;
  /** At least so many placements a week; null for no minimum. */
  readonly perWeek: number | null;
  /** Places of the week's maximum that are kept for what comes up. */
  readonly reserve: number;
}

/** Hours of the day in which a channel is seen and answered most. Shown in the week; no rule asks for them. */
export interface BestHours {
  readonly weekdays: Weekdays;
  readonly from: TimeOfDay;
  /** The end is not included. */
  readonly to: TimeOfDay;
}

/** A time of every year with a cadence of its own, for all channels that have one. */
export interface QuietPeriod {
  readonly name: string;
  /** Month and day, "06-22"; from may come after to: then it spans New Year. */
  readonly from: string;
  readonly to: string;
  /** The weekdays on which something is expected even then; none: nothing is. */
  readonly weekdays: Weekdays;
}

/** Whose turn it is to answer: turns of one or two weeks, one after the other, over and over. */
export interface DutyRota {
  readonly weeks: 1 | 2;
  /** The Monday on which the first turn began. */
  readonly from: CalendarDate;
  readonly turns: readonly DutyTurn[];
  readonly exceptions: readonly (DutyTurn & { readonly from: CalendarDate; readonly to: CalendarDate })[];
}
/** One person, or a team of some. */
export interface DutyTurn {
  /** A team's name; empty where the people's names say it. */
  readonly name: string;
  readonly people: readonly PersonId[];
}
