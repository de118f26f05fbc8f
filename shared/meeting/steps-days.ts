/** The steps that go through days: what stands on each, what has the week and no day, what should be there, what is overdue. */
import type { Finding } from '../collisions/finding.ts';
import type { Card, Placement } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { addDays, fromDayNumber, isoWeekOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { effectiveSlot, formatSlot, slotDate, slotSpan, slotTime, slotWeek } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { group, stepRow } from './step-row.ts';
import type { StepGroup, StepRow } from './step-row.ts';

export type DayPlan = Pick<State, 'cards' | 'placementsOf'>;

/** Something of a card at one slot. */
export interface Standing {
  readonly card: Card;
  readonly slot: Slot;
  readonly placements: readonly Placement[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything of the plan's posts by its slot: a card once for each day or week that it, or a placement of it, has. */
export function standings(plan: DayPlan): readonly Standing[] {
  const found: Standing[] = [];
  for (const card of plan.cards.values()) if (card.kind === 'post' && !card.archived && card.deletedAt === null) found.push(...standingsOf(card, plan.placementsOf(card.id)));
  return found;
}

/** The same of one card, wherever it is. */
export function standingsOf(card: Card, placements: readonly Placement[]): readonly Standing[] {
  if (placements.every(({ slot }) => slot === null)) return [{ card, slot: card.slot, placements }];
  const by = new Map<string, { slot: Slot; placements: Placement[] }>();
  for (const placement of placements) {
    const slot = effectiveSlot(card, placement);
    const key = slotDate(slot) ?? JSON.stringify(slot);
    const known = by.get(key);
    if (known) known.placements.push(placement);
    else by.set(key, { slot, placements: [placement] });
    if (known && timeKey(slot) < timeKey(known.slot)) known.slot = slot; // the day's first time is the row's
  }
  return [...by.values()].map((one) => ({ card, ...one }));
}

const timeKey = (slot: Slot): string => slotTime(slot) ?? '~';

/** Whether all of it is out. */
export const isOut = ({ card, placements }: Standing): boolean => card.status === 'published' || (placements.length > 0 && placements.every(({ publishedAt }) => publishedAt !== null));

/** By time, those without after; then as dragged (planning rules §2). */
const byTime = (a: Standing, b: Standing): number => byText(timeKey(a.slot), timeKey(b.slot)) || byText(a.card.rank, b.card.rank) || byText(a.card.id, b.card.id);

/** The row of something that stands on a day. What moves to another day is another row. */
export function rowOf({ card, slot, placements }: Standing, of = formatPlace(slot)): StepRow {
  return stepRow({ kind: 'card', key: `${card.id} ${of}`, card: card.id }, { date: slotDate(slot), time: slotTime(slot), placements });
}
const formatPlace = (slot: Slot): string => slotDate(slot) ?? formatSlot(slot);

/** A day's group: what goes out, then what is expected there and missing (planning rules §4 cadence-gap). Days with nothing too. */
export function dayGroups(all: readonly Standing[], gaps: readonly Finding[], from: CalendarDate, count: number): readonly StepGroup[] {
  return Array.from({ length: count }, (_, i) => {
    const date = addDays(from, i);
    const here = all.filter(({ slot }) => slotDate(slot) === date).sort(byTime).map((one) => rowOf(one));
    return group('day', date, [...here, ...gaps.filter((gap) => gap.date === date).map(findingRow)], { date, week: isoWeekOf(toDayNumber(date)) });
  });
}

/** What has the week of a Monday and no day in it. */
export function noDay(all: readonly Standing[], monday: CalendarDate): StepGroup {
  const week = isoWeekOf(toDayNumber(monday));
  const rows = all.filter((one) => one.slot.precision === 'week' && one.slot.year === week.year && one.slot.week === week.week && !isOut(one)).sort(byTime);
  return group('no-day', 'no-day', rows.map((one) => rowOf(one)), { week });
}

/** What should have gone out before a day and has not, oldest first (planning rules §4 overdue); an idea was never to. */
export function overdueBefore(all: readonly Standing[], day: CalendarDate): readonly Standing[] {
  const before = toDayNumber(day);
  const end = ({ slot }: Standing): number => slotSpan(slot)?.[1] ?? Infinity;
  return all.filter((one) => one.card.status !== 'idea' && end(one) < before && !isOut(one)).sort((a, b) => end(a) - end(b) || byTime(a, b));
}

/** The rows of what is overdue. */
export const overdueRows = (late: readonly Standing[]): readonly StepRow[] =>
  late.map((one) => ({ ...rowOf({ ...one, placements: one.placements.filter(({ publishedAt }) => publishedAt === null) }), why: { type: 'overdue', slot: one.slot } }));

/** The row of something that breaks a rule. Of what is about several cards the last is meant: it is the one that free slots are offered for. */
export function findingRow(finding: Finding): StepRow {
  const date = finding.date ?? null;
  return stepRow({ kind: 'finding', key: finding.key, finding, card: finding.cards.at(-1) ?? null }, { date, time: finding.time });
}

/** The Monday of the week that lies so many weeks from a day's. */
export function mondayFrom(today: CalendarDate, weeks: number): CalendarDate {
  const week = slotWeek({ precision: 'day', date: today });
  const monday = week ? slotSpan({ precision: 'week', ...week })![0] : toDayNumber(today); // a week has days
  return fromDayNumber(monday + 7 * weeks);
}
