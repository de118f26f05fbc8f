/** What the years ask of a plan, kept in step change by change: what returns, what was made of it, how much goes out each week. */
import type { Card, Placement } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
import { touchedIds } from '../domain/state.ts';
import { weekdayOf } from '../planning/date.ts';
import { effectiveSlot, slotSpan } from '../planning/slot.ts';

export interface IndexedPlan {
  readonly cards: { get(id: string): Card | undefined; values(): Iterable<Card> };
  readonly placements: { get(id: string): Placement | undefined };
  placementsOf(card: string): readonly Placement[];
}
const NONE: readonly Card[] = [];

export class YearIndex {
  readonly #plan: IndexedPlan;
  readonly #shows: (card: Card) => boolean;
  readonly #recurring = new Map<string, Card>();
  readonly #made = new Map<string, readonly Card[]>();
  /** Where the cards made of recurring ones stand in the plan, so that a changed or restored one keeps its place. */
  readonly #places = new Map<string, number>();
  #nextPlace = 0;
  /** What each card was counted as: the Mondays of its publications, and the year and card that it was made for. */
  readonly #counted = new Map<string, { readonly card: Card; readonly mondays: readonly number[] }>();
  readonly #load = new Map<number, number>();

  /** `shows`: which posts are counted. */
  constructor(plan: IndexedPlan, shows: (card: Card) => boolean = () => true) {
    this.#plan = plan;
    this.#shows = shows;
    for (const card of plan.cards.values()) this.#add(card);
  }

  /** The recurring cards, those in the archive and the bin too. */
  recurring(): readonly Card[] {
    return [...this.#recurring.values()];
  }

  /** The cards made of a recurring card for a year, in the plan's order, the bin left out. */
  madeOf(recurring: string, year: number): readonly Card[] {
    return this.#made.get(`${recurring} ${year}`) ?? NONE;
  }

  /** Publications of some days, by the Monday of their week; a week without any is not in it. */
  load(from: number, to: number): ReadonlyMap<number, number> {
    const load = new Map<number, number>();
    for (let monday = from - weekdayOf(from) + 1; monday < to; monday += 7) {
      const count = this.#load.get(monday);
      if (count) load.set(monday, count);
    }
    return load;
  }

  /** To be called after the plan went through a diff. */
  apply(diff: Diff): void {
    const ids = new Set(touchedIds(diff, 'cards'));
    for (const { card } of [...(diff.placements?.added ?? []), ...(diff.placements?.removed ?? [])]) ids.add(card);
    for (const [from, to] of diff.placements?.updated ?? []) ids.add(from.card).add(to.card);
    for (const id of ids) {
      this.#remove(id);
      const card = this.#plan.cards.get(id);
      if (card) this.#add(card);
      else this.#forget(id);
    }
  }

  #add(card: Card): void {
    if (card.kind === 'recurring') this.#recurring.set(card.id, card);
    const mondays = this.#mondaysOf(card);
    if (mondays.length === 0 && !card.origin) return;
    this.#counted.set(card.id, { card, mondays });
    count(this.#load, mondays, 1);
    if (!card.origin) return;
    if (!this.#places.has(card.id)) this.#places.set(card.id, this.#nextPlace++);
    if (card.deletedAt === null) this.#change(card, (own) => [...own, card].sort((a, b) => this.#placeOf(a) - this.#placeOf(b)));
  }

  #forget(id: string): void {
    this.#recurring.delete(id);
    this.#places.delete(id);
  }

  #remove(id: string): void {
    const known = this.#counted.get(id);
    if (!known) return;
    this.#counted.delete(id);
    count(this.#load, known.mondays, -1);
    this.#change(known.card, (own) => own.filter((one) => one.id !== id));
  }

  #placeOf({ id }: Card): number {
    return this.#places.get(id) ?? 0; // what is made has one
  }

  /** Placements that count (planning rules §4: with a date, not archived, not an idea). */
  #mondaysOf(card: Card): readonly number[] {
    if (card.kind !== 'post' || card.status === 'idea' || card.archived || card.deletedAt !== null || !this.#shows(card)) return [];
    return this.#plan.placementsOf(card.id).flatMap((placement) => {
      const slot = effectiveSlot(card, placement);
      const first = slot.precision === 'quarter' ? undefined : slotSpan(slot)?.[0];
      return first === undefined ? [] : [first - weekdayOf(first) + 1];
    });
  }

  #change({ origin }: Card, change: (own: readonly Card[]) => readonly Card[]): void {
    if (!origin) return;
    const key = `${origin.card} ${origin.year}`;
    const own = change(this.#made.get(key) ?? NONE);
    if (own.length > 0) this.#made.set(key, own);
    else this.#made.delete(key);
  }
}

function count(load: Map<number, number>, mondays: readonly number[], by: 1 | -1): void {
  for (const monday of mondays) {
    const sum = (load.get(monday) ?? 0) + by;
    if (sum === 0) load.delete(monday);
    else load.set(monday, sum);
  }
}
