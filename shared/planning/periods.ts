/** What lasts for days: campaigns, school holidays. As bars over a row of days, in lanes that no two share. */
import type { Campaign, DayNote } from '../domain/records.ts';
import { addDays, toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';

export interface Period {
  readonly key: string;
  readonly name: string;
  /** First and last day, both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly of: { readonly type: 'campaign'; readonly campaign: Campaign } | { readonly type: 'note'; readonly note: DayNote };
}

/** What of a period lies in a row of days. */
export interface Bar {
  readonly period: Period;
  /** 0 the uppermost. */
  readonly lane: number;
  /** First and last day of the bar, counted from the row's first. */
  readonly first: number;
  readonly last: number;
  /** It began before the row; it goes on after it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** The periods of a plan in order: campaigns with both their days, and notes of more than one day. */
export function periodsOf(campaigns: Iterable<Campaign>, notes: Iterable<DayNote>): readonly Period[] {
  const periods: Period[] = [];
  for (const campaign of campaigns) {
    const { id, name, from, to } = campaign;
    if (from && to && from <= to) periods.push({ key: id, name, from, to, of: { type: 'campaign', campaign } });
  }
  for (const note of notes) if (note.from < note.to) periods.push({ key: note.id, name: note.name, from: note.from, to: note.to, of: { type: 'note', note } });
  return periods.sort((a, b) => compare(a.from, b.from) || compare(b.to, a.to) || compare(a.name, b.name) || compare(a.key, b.key));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The bars over some days from a first one, each in the uppermost lane that is free there. */
export function barsOver(periods: readonly Period[], first: CalendarDate, days: number): readonly Bar[] {
  const start = toDayNumber(first);
  const end = addDays(first, days - 1);
  const lanes: number[] = []; // the last day that each lane is taken on
  return periods.filter(({ from, to }) => from <= end && to >= first).map((period) => {
    const [from, to] = [Math.max(0, toDayNumber(period.from) - start), Math.min(days - 1, toDayNumber(period.to) - start)];
    const free = lanes.findIndex((taken) => taken < from);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = to;
    return { period, lane, first: from, last: to, before: period.from < first, after: period.to > end };
  });
}

/** Notes by the days that they are about; a day without any is not in it. */
export function notesByDay(notes: Iterable<DayNote>): ReadonlyMap<CalendarDate, readonly DayNote[]> {
  const days = new Map<CalendarDate, DayNote[]>();
  for (const note of notes) {
    for (let date = note.from; date <= note.to; date = addDays(date, 1)) days.set(date, [...(days.get(date) ?? []), note]);
  }
  return days;
}
