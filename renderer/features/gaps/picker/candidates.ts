/** What could fill a channel's day: ideas and posts that have no day yet, those that lie nearest first. One step to undo. */
import type { Card, CardId } from '../../../../shared/domain/records.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { newPlacement } from '../gaps.ts';
import type { ChannelDay } from '../gaps.ts';

/** Those that are planned for that week, then those that the channel has already, then ideas, then the rest; each as they were dragged. */
export function candidates({ channel, date }: ChannelDay): readonly Card[] {
  const { plan } = usePlan.getState();
  const { year, week } = isoWeekOf(toDayNumber(date));
  const isOfWeek = ({ slot }: Card): boolean => slot.precision === 'week' && slot.year === year && slot.week === week;
  const order = (card: Card): string =>
    `${isOfWeek(card) ? 0 : 1}${plan.placementsOf(card.id).some((placement) => placement.channel === channel) ? 0 : 1}${card.status === 'idea' ? 0 : 1}${card.rank}`;
  return [...plan.cards.values()]
    .filter((card) => card.kind === 'post' && (card.slot.precision === 'none' || isOfWeek(card)) && card.status !== 'published' && !card.archived && card.deletedAt === null)
    .map((card) => [order(card), card] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, card]) => card);
}

/** Puts a card on a channel's day. False where it can't be done; a sentence said why. */
export function fillWith(card: CardId, { channel: id, date }: ChannelDay): boolean {
  const channel = usePlan.getState().plan.channels.get(id);
  return channel !== undefined && run('fillGap', { card, placement: newPlacement(channel), to: { type: 'slot', slot: daySlot(date) } });
}
