/** What a pause reaches: what returns in it, what is planned in it, which campaigns run (planning rules §3 paused). */
import type { Campaign, Card, Pause, Placement } from '../domain/records.ts';
import { filterCount, passes } from './filter.ts';
import type { Filter } from './filter.ts';
import type { Occurrence } from './occurrence.ts';
import { daysOf, returningIn, touches } from './pause-returning.ts';
import type { PausedPlan } from './pause-returning.ts';
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
interface Plan extends PausedPlan {
  readonly campaigns: { values(): Iterable<Campaign> };
}

/** What it would reach, or does, each list by the first day. */
export function pauseReach(plan: Plan, pause: Pause, today: CalendarDate): PauseReach {
  const { filter, from, to } = pause;
  const days = daysOf(pause);
  const world = { person: null, placementsOf: (id: string) => plan.placementsOf(id), collides: () => false };
  const own = { ...filter, channels: [] }; // of those, its placements are asked
  const placed: Placed[] = [];
  for (const card of plan.cards.values()) {
    if (!rests(card)) continue;
    const placements = plan.placementsOf(card.id);
    const inTime = touches(card.slot, days) || placements.some(({ slot }) => slot && touches(slot, days));
    if (inTime && passes(own, card, world)) placed.push(...placedOf(card, placements, filter).filter(({ slot }) => touches(slot, days)));
  }
  const returning = returningIn({ cards: plan.cards, skips: plan.skips, pauses: new Map([[pause.id, pause]]), placementsOf: world.placementsOf }, pause, today);
  const concerned = new Set([...placed, ...returning].flatMap(({ card }) => card.campaign ?? []));
  const everything = filterCount(filter) === 0;
  return {
    returning,
    placed: placed.sort((a, b) => firstDay(a) - firstDay(b)),
    campaigns: [...plan.campaigns.values()].filter((one) => runs(one, from, to) && (everything || filter.campaigns.includes(one.id) || concerned.has(one.id))),
  };
}

const firstDay = ({ slot }: Placed): number => slotSpan(slot)?.[0] ?? 0;
const rests = ({ kind, status, archived, deletedAt }: Card): boolean => kind === 'post' && status !== 'idea' && status !== 'published' && !archived && deletedAt === null;
const runs = (campaign: Campaign, from: string, to: string): boolean => campaign.from !== null && campaign.to !== null && campaign.from <= to && campaign.to >= from;

/** The card as one where all that follows it rests, else what rests of it; and each placement with a slot of its own. */
function placedOf(card: Card, placements: readonly Placement[], { channels }: Filter): readonly Placed[] {
  const mine = ({ channel, publishedAt }: Placement): boolean => publishedAt === null && (channels.length === 0 || channels.includes(channel));
  const followers = placements.filter(({ slot }) => slot === null);
  const own = placements.filter((placement) => placement.slot !== null && mine(placement));
  const asOne = followers.every(mine) && (channels.length === 0 || followers.length > 0);
  const alone = (placement: Placement): Placed => ({ card, placement, on: [placement], slot: effectiveSlot(card, placement) });
  return [...(asOne ? [{ card, placement: null, on: followers, slot: card.slot }] : followers.filter(mine).map(alone)), ...own.map(alone)];
}
