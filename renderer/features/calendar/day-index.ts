/** The plan by day: what goes out when, and what has no day yet. Kept in step change by change, so a month is so many look-ups. */
import type { Card, CardId, Placement } from '../../../shared/domain/records.ts';
import { touchedIds } from '../../../shared/domain/state.ts';
import type { Diff, State } from '../../../shared/domain/state.ts';
import type { CalendarDate, TimeOfDay } from '../../../shared/planning/date.ts';
import { effectiveSlot, formatSlot, slotDate, slotTime } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';

/** What moves as one on a day: a card with the placements that follow it, or a placement with a slot of its own. */
export interface DayItem {
  /** The card's id, or the placement's. */
  readonly key: string;
  readonly card: Card;
  readonly placements: readonly Placement[];
  readonly own: Placement | null;
  readonly date: CalendarDate;
  readonly time: TimeOfDay | null;
}
export const TRAY_SECTIONS = ['week', 'planned', 'ideas'] as const;
export type TraySection = (typeof TRAY_SECTIONS)[number];

type Plan = Pick<State, 'cards' | 'placementsOf'>;
interface Standing {
  readonly items: readonly DayItem[];
  readonly tray: TraySection | null;
}
const NOTHING: readonly DayItem[] = [];
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By time of day, those without one after; then as dragged (planning rules §2). */
const byTime = (a: DayItem, b: DayItem): number =>
  byText(a.time ?? '~', b.time ?? '~') || byText(a.card.rank, b.card.rank) || byText(a.key, b.key);
const byNeed = (a: Card, b: Card): number => byText(formatSlot(a.slot), formatSlot(b.slot)) || byText(a.rank, b.rank) || byText(a.id, b.id);

/** How many publications some items are; those of an idea do not count (planning rules §4). */
export function publications(items: readonly DayItem[]): number {
  return items.reduce((sum, { card, placements }) => sum + (card.status === 'idea' ? 0 : placements.length), 0);
}

export class DayIndex {
  readonly #plan: Plan;
  readonly #standing = new Map<string, Standing>();
  readonly #days = new Map<CalendarDate, Map<string, DayItem>>();
  readonly #undated: Readonly<Record<TraySection, Map<string, Card>>> = { week: new Map(), planned: new Map(), ideas: new Map() };
  /** Sorted lists, made when they are asked for; the same list until something in it changes. */
  readonly #sortedDays = new Map<CalendarDate, readonly DayItem[]>();
  readonly #sortedTray = new Map<TraySection, readonly Card[]>();

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
    const known = this.#sortedDays.get(date);
    if (known) return known;
    const items = this.#days.get(date);
    const sorted = items?.size ? [...items.values()].sort(byTime) : NOTHING;
    this.#sortedDays.set(date, sorted);
    return sorted;
  }

  /** The cards of a section of the tray: most pressing first, then as dragged. */
  undated(section: TraySection): readonly Card[] {
    const known = this.#sortedTray.get(section);
    if (known) return known;
    const sorted = [...this.#undated[section].values()].sort(byNeed);
    this.#sortedTray.set(section, sorted);
    return sorted;
  }

  #place(id: string): void {
    const before = this.#standing.get(id);
    for (const { date, key } of before?.items ?? NOTHING) {
      this.#days.get(date)?.delete(key);
      this.#sortedDays.delete(date);
    }
    if (before?.tray) this.#fromTray(before.tray, id);
    const card = this.#plan.cards.get(id);
    if (!card || card.kind !== 'post' || card.archived || card.deletedAt !== null) return void this.#standing.delete(id);
    const placements = this.#plan.placementsOf(id);
    const standing = { items: itemsOf(card, placements), tray: trayOf(card, placements) };
    this.#standing.set(id, standing);
    for (const item of standing.items) {
      const day = this.#days.get(item.date);
      if (day) day.set(item.key, item);
      else this.#days.set(item.date, new Map([[item.key, item]]));
      this.#sortedDays.delete(item.date);
    }
    if (standing.tray) {
      this.#undated[standing.tray].set(id, card);
      this.#sortedTray.delete(standing.tray);
    }
  }

  #fromTray(section: TraySection, id: string): void {
    this.#undated[section].delete(id);
    this.#sortedTray.delete(section);
  }
}

function itemsOf(card: Card, placements: readonly Placement[]): DayItem[] {
  const items: DayItem[] = [];
  const put = (key: CardId | Placement['id'], slot: Slot, together: readonly Placement[], own: Placement | null): void => {
    const date = slotDate(slot);
    if (date) items.push({ key, card, placements: together, own, date, time: slotTime(slot) });
  };
  const following = placements.filter((placement) => placement.slot === null);
  if (following.length > 0 || placements.length === 0) put(card.id, card.slot, following, null);
  for (const placement of placements) if (placement.slot) put(placement.id, placement.slot, [placement], placement);
  return items;
}

/** Where a card waits for a day: it, or one of its placements, has none. What is published waits for nothing. */
function trayOf(card: Card, placements: readonly Placement[]): TraySection | null {
  if (card.status === 'published') return null;
  const slots = placements.length === 0 ? [card.slot] : placements.map((placement) => effectiveSlot(card, placement));
  if (slots.every((slot) => slotDate(slot) !== null)) return null;
  if (card.slot.precision === 'week') return 'week';
  return card.status === 'idea' && card.slot.precision === 'none' ? 'ideas' : 'planned';
}
