/** The cards that a meeting can come upon, kept apart in step with the plan: most of an old plan went out long ago, and is not walked through at every change. */
import type { Card } from '../domain/records.ts';
import { cardsOf } from '../domain/state.ts';
import type { Diff, State, Table } from '../domain/state.ts';
import { toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { slotSpan } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';
import { mondayFrom } from './steps-days.ts';

/** Every card is found by its id; `values` has those that are near. */
export class NearCards implements Table<Card> {
  readonly plan: Pick<State, 'cards' | 'placementsOf'>;
  readonly today: CalendarDate;
  readonly #near = new Map<string, Card>();
  readonly #first: CalendarDate;

  constructor(plan: NearCards['plan'], today: CalendarDate) {
    this.plan = plan;
    this.today = today;
    this.#first = mondayFrom(today, -1);
    for (const card of plan.cards.values()) if (this.#isNear(card)) this.#near.set(card.id, card);
  }

  /** The plan went through a diff. */
  follow(diff: Diff): void {
    for (const id of cardsOf(diff)) {
      const card = this.plan.cards.get(id);
      if (card && this.#isNear(card)) this.#near.set(id, card);
      else this.#near.delete(id);
    }
  }

  get(id: string): Card | undefined {
    return this.plan.cards.get(id);
  }

  values(): Iterable<Card> {
    return this.#near.values();
  }

  /** What recurs, or was made of what does, tells of other years too. */
  #isNear(card: Card): boolean {
    if (card.kind !== 'post' || card.origin !== null) return true;
    if (card.archived) return false;
    if (card.deletedAt !== null) return card.deletedAt.slice(0, 10) >= this.#first; // last week tells what was put in the bin
    const first = toDayNumber(this.#first);
    const isOver = (slot: Slot | null): boolean => slot === null || (slotSpan(slot)?.[1] ?? -Infinity) < first;
    const wasBefore = (marked: string | null): boolean => marked === null || marked < this.#first;
    return card.status !== 'published' || !isOver(card.slot) || !wasBefore(card.publishedAt) || this.plan.placementsOf(card.id).some(({ slot, publishedAt }) => !isOver(slot) || !wasBefore(publishedAt));
  }
}
