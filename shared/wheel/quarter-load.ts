/** How full weeks are, and who has how much. */
import type { Card, ChannelId, PersonId, Placement } from '../domain/records.ts';
import { isoWeekOf, mondayOf } from '../planning/date.ts';
import type { IsoWeek } from '../planning/date.ts';
import { effectiveSlot, slotWeek } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';

export interface QuarterWeek extends IsoWeek {
  readonly monday: number;
  /** Publications by channel; a channel without any is not in it. */
  readonly load: ReadonlyMap<ChannelId, number>;
}
interface World {
  readonly cards: { get(id: string): Card | undefined };
  readonly placements: { values(): Iterable<Placement> };
}

/** Whether a day lies from one to another, both included. */
export const within = (day: number | null, first: number, last: number): boolean => day !== null && day >= first && day <= last;

/** The quarter's weeks with what goes out in them. */
export function weeksOf(plan: World, first: number, last: number): readonly QuarterWeek[] {
  const from = mondayOf(isoWeekOf(first));
  const mondays = Array.from({ length: Math.ceil((last + 1 - from) / 7) }, (_, i) => from + 7 * i).filter((monday) => within(monday + 3, first, last));
  return Array.from(loadOf(plan, mondays), ([monday, load]) => ({ ...isoWeekOf(monday), monday, load }));
}

/** Publications of some weeks, by their Mondays and by channel (planning rules §4: with a date or week, no idea, not archived). */
export function loadOf(plan: World, mondays: readonly number[]): ReadonlyMap<number, ReadonlyMap<ChannelId, number>> {
  const loads = new Map(mondays.map((monday) => [monday, new Map<ChannelId, number>()]));
  for (const placement of plan.placements.values()) {
    const card = plan.cards.get(placement.card);
    if (!card || !counts(card)) continue;
    const week = slotWeek(effectiveSlot(card, placement));
    const load = week && loads.get(mondayOf(week));
    if (load) load.set(placement.channel, (load.get(placement.channel) ?? 0) + 1);
  }
  return loads;
}
const counts = ({ kind, status, archived, deletedAt }: Card): boolean => kind === 'post' && status !== 'idea' && !archived && deletedAt === null;

/** How many cards whose slot is somewhere each person owns. */
export function ownersIn(cards: Iterable<Card>, isIn: (slot: Slot) => boolean): ReadonlyMap<PersonId, number> {
  const load = new Map<PersonId, number>();
  for (const card of cards) if (counts(card) && isIn(card.slot)) for (const owner of card.owners) load.set(owner, (load.get(owner) ?? 0) + 1);
  return load;
}
