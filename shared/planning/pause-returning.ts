/** What returns while a theme rests: a pause's dialog and its line ask the same. */
import type { Card, Pause } from '../domain/records.ts';
import { skipId } from '../domain/records.ts';
import { ruleOf } from './columns.ts';
import { toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';
import { occurrenceOf } from './occurrence.ts';
import type { Occurrence, OccurrenceWorld } from './occurrence.ts';
import { occurrenceIn } from './recurrence.ts';
import { slotSpan } from './slot.ts';
import type { Slot } from './slot.ts';

export interface PausedPlan extends OccurrenceWorld {
  readonly cards: { values(): Iterable<Card> };
}
/** As day numbers, both included. */
export type Days = readonly [from: number, to: number];
export const daysOf = ({ from, to }: Pick<Pause, 'from' | 'to'>): Days => [toDayNumber(from), toDayNumber(to)];

/** A day or a week with some of its days in the time; a quarter only where it lies in it whole. */
export function touches(slot: Slot, [first, last]: Days): boolean {
  const span = slotSpan(slot);
  if (!span) return false;
  return slot.precision === 'quarter' ? first <= span[0] && last >= span[1] : first <= span[1] && last >= span[0];
}

/** What is skipped for one of a plan's pauses: nothing was made of it yet, and nobody has skipped it. By the first day. */
export function returningIn(plan: PausedPlan, pause: Pause, today: CalendarDate): readonly Occurrence[] {
  const days = daysOf(pause);
  // An occurrence may lie some days outside its year.
  const [first, last] = [+pause.from.slice(0, 4) - 1, +pause.to.slice(0, 4) + 1];
  const recurring: Card[] = [];
  const made = new Set<string>();
  for (const card of plan.cards.values()) {
    const { kind, archived, deletedAt, origin } = card;
    if (deletedAt !== null) continue;
    if (kind === 'recurring' && !archived) recurring.push(card);
    if (origin && origin.year >= first && origin.year <= last) made.add(skipId(origin.card, origin.year));
  }
  const returning: Occurrence[] = [];
  for (const card of recurring) {
    for (let year = first; year <= last; year++) {
      if (made.has(skipId(card.id, year)) || !touches(occurrenceIn(ruleOf(card), year), days)) continue;
      const occurrence = occurrenceOf(card, year, [], plan, today);
      if (occurrence.pause?.id === pause.id && !occurrence.skip) returning.push(occurrence);
    }
  }
  return returning.sort((a, b) => firstDay(a) - firstDay(b));
}
const firstDay = ({ slot }: Occurrence): number => slotSpan(slot)?.[0] ?? 0;
