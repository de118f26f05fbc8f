/** The plan by day: what goes out when, and what has no day yet. Kept in step change by change, so a month is so many look-ups. */
import type { Card, Placement } from '../../../shared/domain/records.ts';
import { touchedIds } from '../../../shared/domain/state.ts';
import type { Diff, State } from '../../../shared/domain/state.ts';
import { isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate, TimeOfDay } from '../../../shared/planning/date.ts';
import { formatSlot, slotDate, slotTime } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';

/** What moves as one: a card with the placements that follow it, or a placement with a slot of its own. */
interface Item {
  /** The card's id, or the placement's. */
  readonly key: string;
  readonly card: Card;
  readonly placements: readonly Placement[];
  readonly own: Placement | null;
}
export interface DayItem extends Item {
  readonly date: CalendarDate;
  readonly time: TimeOfDay | null;
}
/** What has no day yet: a week, a quarter, or nothing at all. */
export interface TrayItem extends Item {
  readonly section: TraySection;
  readonly slot: Slot;
}
export const TRAY_SECTIONS = ['week', 'planned', 'ideas'] as const;
export type TraySection = (typeof TRAY_SECTIONS)[number];

type Plan = Pick<State, 'cards' | 'placements' | 'placementsOf'>;
const NOTHING: readonly DayItem[] = [];
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By time of day, those without one after; then as dragged (planning rules §2). */
const byTime = (a: DayItem, b: DayItem): number =>
  byText(a.time ?? '~', b.time ?? '~') || byText(a.card.rank, b.card.rank) || byText(a.key, b.key);
/** Weeks and quarters as they come, no date first; then as dragged. */
const byNeed = (a: TrayItem, b: TrayItem): number =>
  byText(formatSlot(a.slot), formatSlot(b.slot)) || byText(a.card.rank, b.card.rank) || byText(a.key, b.key);

/** Those that have the week of a Monday, and no day in it. */
export function inWeek(items: readonly TrayItem[], monday: CalendarDate): readonly TrayItem[] {
  const { year, week } = isoWeekOf(toDayNumber(monday));
  return items.filter(({ slot }) => slot.precision === 'week' && slot.year === year && slot.week === week);
}

/** How many publications some items are; those of an idea do not count (planning rules §4). */
export function publications(items: readonly Item[]): number {
  return items.reduce((sum, { card, placements }) => sum + (card.status === 'idea' ? 0 : placements.length), 0);
}

/** Items by where they stand, sorted when they are asked for: the same list until something in it changes. */
class Shelves<Where, Kept extends Item> {
  readonly #items = new Map<Where, Map<string, Kept>>();
  readonly #sorted = new Map<Where, readonly Kept[]>();
  readonly #compare: (a: Kept, b: Kept) => number;

  constructor(compare: (a: Kept, b: Kept) => number) {
    this.#compare = compare;
  }

  put(where: Where, item: Kept): void {
    const shelf = this.#items.get(where);
    if (shelf) shelf.set(item.key, item);
    else this.#items.set(where, new Map([[item.key, item]]));
    this.#sorted.delete(where);
  }

  take(where: Where, item: Kept): void {
    this.#items.get(where)?.delete(item.key);
    this.#sorted.delete(where);
  }

  at(where: Where): readonly Kept[] {
    let sorted = this.#sorted.get(where);
    if (!sorted) this.#sorted.set(where, (sorted = [...(this.#items.get(where)?.values() ?? [])].sort(this.#compare)));
    return sorted;
  }
}

export class DayIndex {
  readonly #plan: Plan;
  readonly #standing = new Map<string, readonly (DayItem | TrayItem)[]>();
  readonly #days = new Shelves<CalendarDate, DayItem>(byTime);
  readonly #tray = new Shelves<TraySection, TrayItem>(byNeed);

  constructor(plan: Plan) {
    this.#plan = plan;
    for (const card of plan.cards.values()) this.#place(card.id);
  }

  /** Follows a change that the plan has already been through. */
  apply(diff: Diff): void {
    const cards = new Set<string>(touchedIds(diff, 'cards'));
    const { added = [], updated = [], removed = [] } = diff.placements ?? {};
    for (const { card } of [...added, ...removed, ...updated.flat()]) cards.add(card);
    for (const id of cards) this.#place(id);
  }

  /** What stands on a day, in order. */
  on(date: CalendarDate): readonly DayItem[] {
    return this.#days.at(date);
  }

  /** The day that an item stands on, by its key; null where it has none. */
  dateOf(key: string): CalendarDate | null {
    const card = this.#plan.placements.get(key)?.card ?? key;
    const item = this.#standing.get(card)?.find((one) => one.key === key);
    return item && 'date' in item ? item.date : null;
  }

  /** What waits for a day in a section of the tray, in order. */
  undated(section: TraySection): readonly TrayItem[] {
    return this.#tray.at(section);
  }

  #place(id: string): void {
    for (const item of this.#standing.get(id) ?? NOTHING) {
      if ('date' in item) this.#days.take(item.date, item);
      else this.#tray.take(item.section, item);
    }
    const card = this.#plan.cards.get(id);
    const items = card && card.kind === 'post' && !card.archived && card.deletedAt === null ? itemsOf(card, this.#plan.placementsOf(id)) : [];
    for (const item of items) {
      if ('date' in item) this.#days.put(item.date, item);
      else this.#tray.put(item.section, item);
    }
    if (items.length > 0) this.#standing.set(id, items);
    else this.#standing.delete(id);
  }
}

function itemsOf(card: Card, placements: readonly Placement[]): (DayItem | TrayItem)[] {
  const following = placements.filter(({ slot }) => slot === null);
  const whole = following.length > 0 || placements.length === 0 ? itemAt(card.slot, { key: card.id, card, placements: following, own: null }) : null;
  const apart = placements.map((own) => own.slot && itemAt(own.slot, { key: own.id, card, placements: [own], own }));
  return [whole, ...apart].filter((item) => item !== null);
}

/** An item where its slot puts it; null for what is published and has no date: it waits for nothing. */
function itemAt(slot: Slot, item: Item): DayItem | TrayItem | null {
  const date = slotDate(slot);
  if (date) return { ...item, date, time: slotTime(slot) };
  if (item.card.status === 'published' || item.own?.publishedAt) return null;
  if (slot.precision === 'week') return { ...item, slot, section: 'week' };
  const idea = item.card.status === 'idea' && slot.precision === 'none' && !item.own;
  return { ...item, slot, section: idea ? 'ideas' : 'planned' };
}
