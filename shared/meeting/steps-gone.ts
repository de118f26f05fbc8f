/** What stood in a week and is gone from it: moved away, or put in the bin. */
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { formatSlot, slotDate, slotTime } from '../planning/slot.ts';
import { stepRow } from './step-row.ts';
import type { StepRow } from './step-row.ts';
import { isOut, rowOf, standingsOf } from './steps-days.ts';
import type { DayPlan } from './steps-days.ts';
import { isInWeek } from './steps-moved.ts';
import type { MovedAway } from './steps-moved.ts';

/** What was moved to later, or has no date any more; placements that went the same way together. */
export function wentAway(plan: DayPlan, moved: readonly MovedAway[], monday: CalendarDate): readonly StepRow[] {
  const gone = moved.flatMap((one) => {
    const card = plan.cards.get(one.card);
    if (card?.kind !== 'post' || card.archived || card.deletedAt !== null || card.status === 'published') return [];
    const own = plan.placementsOf(card.id);
    const placements = own.filter(({ id, slot, publishedAt }) => publishedAt === null && (one.placement === null ? slot === null : id === one.placement));
    const to = one.placement === null ? card.slot : (placements[0]?.slot ?? card.slot);
    const isThere = placements.length > 0 || (one.placement === null && own.length === 0);
    return isThere && !isInWeek(to, monday) ? [{ ...one, placements, to }] : [];
  });
  const together = Map.groupBy(gone, ({ card, slot, to }) => `${card} ${formatSlot(slot)} ${formatSlot(to)}`);
  return [...together.values()].map((ones) => {
    const { card, placement, slot, to } = ones[0]!; // a group has one at least
    const placements = [...new Set(ones.flatMap((one) => one.placements))];
    return stepRow({ kind: 'card', key: [card, placement, 'moved'].filter(Boolean).join(' '), card }, { date: slotDate(slot), time: slotTime(slot), placements, why: { type: 'moved', to } });
  });
}

/** What was put in the bin since a Monday, and stood in its week. */
export function binned(plan: DayPlan, monday: CalendarDate, startedAt: LocalDateTime | null): readonly StepRow[] {
  return [...plan.cards.values()].flatMap((card) => {
    const { kind, status, archived, deletedAt } = card;
    if (kind !== 'post' || status === 'idea' || archived || deletedAt === null || deletedAt.slice(0, 10) < monday || (startedAt !== null && deletedAt >= startedAt)) return [];
    const stood = standingsOf(card, plan.placementsOf(card.id)).filter((one) => isInWeek(one.slot, monday) && !isOut(one));
    return stood.map((one): StepRow => ({ ...rowOf(one), why: { type: 'binned' } }));
  });
}
