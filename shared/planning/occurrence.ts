/** What a recurring card comes to in a year, with what was made of it, skipped and paused (planning rules §3). */
import type { Card, Pause, PersonId, Placement, Skip } from '../domain/records.ts';
import { skipId } from '../domain/records.ts';
import { ruleOf } from './columns.ts';
import { toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';
import { passes } from './filter.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { occurrenceIn, occurrenceState } from './recurrence.ts';
import type { OccurrenceState } from './recurrence.ts';
import { shiftSlot, slotSpan } from './slot.ts';
import type { Slot } from './slot.ts';

export interface Occurrence {
  readonly card: Card;
  readonly rule: RecurrenceRule;
  readonly year: number;
  readonly slot: Slot;
  readonly state: OccurrenceState;
  /** The cards made of it for that year, the bin left out. */
  readonly made: readonly Card[];
  /** Why it is skipped, where it is: somebody said so, or its theme rests. */
  readonly skip: Skip | null;
  readonly pause: Pause | null;
}

/** What an occurrence has to know beside its card. */
export interface OccurrenceWorld {
  readonly skips: { get(id: string): Skip | undefined };
  readonly pauses: { values(): Iterable<Pause> };
  placementsOf(card: string): readonly Placement[];
}

/** The cards made for a year, by the recurring card that they were made of; the bin left out. */
export function madeIn(cards: Iterable<Card>, year: number): ReadonlyMap<string, readonly Card[]> {
  const made = new Map<string, Card[]>();
  for (const card of cards) {
    if (card.origin?.year !== year || card.deletedAt !== null) continue;
    const own = made.get(card.origin.card);
    if (own) own.push(card);
    else made.set(card.origin.card, [card]);
  }
  return made;
}

/** How it stands with a recurring card in a year. `made`: of that card and year. */
export function occurrenceOf(card: Card, year: number, made: readonly Card[], world: OccurrenceWorld, today: CalendarDate): Occurrence {
  const rule = ruleOf(card);
  const slot = occurrenceIn(rule, year);
  const skip = world.skips.get(skipId(card.id, year)) ?? null;
  const pause = pauseOver(card, slot, world);
  const state = occurrenceState({ id: card.id, rule }, year, made, today, skip !== null || pause !== null);
  return { card, rule, year, slot, state, made, skip, pause };
}

/** The pause that a card's theme rests in at a slot: it has some of its days; of a quarter, all. */
function pauseOver(card: Card, slot: Slot, world: Pick<OccurrenceWorld, 'pauses' | 'placementsOf'>): Pause | null {
  const span = slotSpan(slot);
  if (!span) return null;
  const [first, last] = span;
  for (const pause of world.pauses.values()) {
    const [from, to] = [toDayNumber(pause.from), toDayNumber(pause.to)];
    const rests = slot.precision === 'quarter' ? from <= first && to >= last : from <= last && to >= first;
    if (rests && passes(pause.filter, card, { person: null as PersonId | null, placementsOf: (id) => world.placementsOf(id), collides: () => false })) return pause;
  }
  return null;
}

/** When the work on a card begins, some weeks before its slot; null where nobody has said, or where there is no date. */
export function leadSlot(leadWeeks: number, slot: Slot): Slot | null {
  return leadWeeks > 0 && slot.precision !== 'none' && slot.precision !== 'quarter' ? shiftSlot(slot, -7 * leadWeeks) : null;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All recurring cards of a plan in a year, by the slot's first day, then by title. */
export function occurrencesIn(cards: { values(): Iterable<Card> }, year: number, world: OccurrenceWorld, today: CalendarDate): readonly Occurrence[] {
  const made = madeIn(cards.values(), year);
  const firstDay = ({ slot }: Occurrence): number => slotSpan(slot)?.[0] ?? 0;
  return [...cards.values()]
    .filter(({ kind, archived, deletedAt }) => kind === 'recurring' && !archived && deletedAt === null)
    .map((card) => occurrenceOf(card, year, made.get(card.id) ?? [], world, today))
    .sort((a, b) => firstDay(a) - firstDay(b) || byText(a.card.title, b.card.title));
}
