/** What a pause reaches: what returns in it, what is planned in it, which campaigns run (planning rules §3 paused). */
import type { Campaign, Card, Pause, Placement } from '../domain/records.ts';
import { filterCount, passes } from './filter.ts';
import type { Filter } from './filter.ts';
import { toDayNumber } from './date.ts';
import { occurrencesIn } from './occurrence.ts';
import type { Occurrence, OccurrenceWorld } from './occurrence.ts';
import { effectiveSlot, slotSpan } from './slot.ts';
import type { Slot } from './slot.ts';
import type { CalendarDate } from './date.ts';

/** A card with all that follows it, or one of its placements; it can lose its date while the theme rests. */
export interface Placed {
  readonly card: Card;
  readonly placement: Placement | null;
  /** What goes out there. */
  readonly on: readonly Placement[];
  readonly slot: Slot;
}
export interface PauseReach {
  /** Skipped while the pause stands: nothing was made of them yet, and nobody has skipped them. */
  readonly returning: readonly Occurrence[];
  readonly placed: readonly Placed[];
  readonly campaigns: readonly Campaign[];
}
interface Plan extends OccurrenceWorld {
  readonly cards: { get(id: string): Card | undefined; values(): Iterable<Card> };
  readonly campaigns: { values(): Iterable<Campaign> };
}

/** What it would reach, or does, each list by the first day. */
export function pauseReach(plan: Plan, pause: Pause, today: CalendarDate): PauseReach {
  const { filter, from, to } = pause;
  const world = { person: null, placementsOf: (id: string) => plan.placementsOf(id), collides: () => false };
  const posts = [...plan.cards.values()].filter((card) => rests(card) && passes({ ...filter, channels: [] }, card, world));
  const placed = posts.flatMap((card) => placedOf(card, plan.placementsOf(card.id), filter)).filter(({ slot }) => touches(slot, from, to));
  const alone = { skips: plan.skips, pauses: new Map([[pause.id, pause]]), placementsOf: (id: string) => plan.placementsOf(id) };
  const returning = yearsOf(from, to).flatMap((year) => occurrencesIn(plan.cards, year, alone, today));
  const skipped = returning.filter(({ pause: over, skip, made }) => over && !skip && made.length === 0);
  const concerned = new Set([...placed, ...skipped].flatMap(({ card }) => card.campaign ?? []));
  const everything = filterCount(filter) === 0;
  return {
    returning: skipped.sort(byDay),
    placed: placed.sort(byDay),
    campaigns: [...plan.campaigns.values()].filter((one) => runs(one, from, to) && (everything || filter.campaigns.includes(one.id) || concerned.has(one.id))),
  };
}

const byDay = (a: { readonly slot: Slot }, b: { readonly slot: Slot }): number => (slotSpan(a.slot)?.[0] ?? 0) - (slotSpan(b.slot)?.[0] ?? 0);
/** An occurrence may lie some days outside its year. */
const yearsOf = (from: CalendarDate, to: CalendarDate): readonly number[] => {
  const first = +from.slice(0, 4) - 1;
  return Array.from({ length: +to.slice(0, 4) + 2 - first }, (_, i) => first + i);
};
const rests = ({ kind, status, archived, deletedAt }: Card): boolean => kind === 'post' && status !== 'idea' && status !== 'published' && !archived && deletedAt === null;
const runs = (campaign: Campaign, from: string, to: string): boolean => campaign.from !== null && campaign.to !== null && campaign.from <= to && campaign.to >= from;

/** A day or a week with some of its days in the time; a quarter only where it lies in it whole. */
function touches(slot: Slot, from: CalendarDate, to: CalendarDate): boolean {
  const span = slotSpan(slot);
  if (!span) return false;
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  return slot.precision === 'quarter' ? first <= span[0] && last >= span[1] : first <= span[1] && last >= span[0];
}

/** The card as one where all that follows it rests, else what rests of it; and each placement with a slot of its own. */
function placedOf(card: Card, placements: readonly Placement[], { channels }: Filter): readonly Placed[] {
  const mine = ({ channel, publishedAt }: Placement): boolean => publishedAt === null && (channels.length === 0 || channels.includes(channel));
  const followers = placements.filter(({ slot }) => slot === null);
  const own = placements.filter((placement) => placement.slot !== null && mine(placement));
  const asOne = followers.every(mine) && (channels.length === 0 || followers.length > 0);
  const alone = (placement: Placement): Placed => ({ card, placement, on: [placement], slot: effectiveSlot(card, placement) });
  return [...(asOne ? [{ card, placement: null, on: followers, slot: card.slot }] : followers.filter(mine).map(alone)), ...own.map(alone)];
}
