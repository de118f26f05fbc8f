/** What could fill a gap of a channel, those that lie nearest first. One step to undo. */
import type { Card, CardId } from '../../../../shared/domain/records.ts';
import type { State } from '../../../../shared/domain/state.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { isoWeekOf, mondayOf, toDayNumber } from '../../../../shared/planning/date.ts';
import { daySlot, slotSpan } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { newPlacement } from '../gaps.ts';
import type { ChannelDay } from '../gaps.ts';

/**
 * For a day: what is planned for its week, then the channel's own, then ideas, then the rest that has no slot; each as they were dragged.
 * For a week that has less than its least (the week that the day lies in): also what stands on a day of it, but nothing that the channel has there already (planning rules §4 cadence-gap).
 */
export function candidates(plan: Pick<State, 'cards' | 'placementsOf'>, { channel, date }: ChannelDay, gap: 'day' | 'week' = 'day'): readonly Card[] {
  const monday = mondayOf(isoWeekOf(toDayNumber(date)));
  const isOfWeek = (slot: Slot): boolean => {
    const [from, to] = slotSpan(slot) ?? [0, Infinity];
    return monday <= from && to <= monday + 6;
  };
  const onChannel = ({ id }: Card) => plan.placementsOf(id).filter((placement) => placement.channel === channel);
  const fits = (card: Card): boolean =>
    gap === 'day' ? card.slot.precision === 'none' || (card.slot.precision === 'week' && isOfWeek(card.slot))
    : (card.slot.precision === 'none' || isOfWeek(card.slot)) && !onChannel(card).some(({ slot }) => isOfWeek(slot ?? card.slot));
  const order = (card: Card): string => `${isOfWeek(card.slot) ? 0 : 1}${onChannel(card).length > 0 ? 0 : 1}${card.status === 'idea' ? 0 : 1}${card.rank}`;
  return [...plan.cards.values()]
    .filter((card) => card.kind === 'post' && card.status !== 'published' && !card.archived && card.deletedAt === null && fits(card))
    .map((card) => [order(card), card] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, card]) => card);
}

/** Where a candidate stands until then, in a word. */
export function standsNow({ slot, status }: Card, t: Translate, language: Language): string {
  return slot.precision === 'none' ? t(status === 'idea' ? 'board.gap.idea' : 'board.gap.undated') : slotText(slot, language);
}

/** Puts a card on a channel's day. False where it can't be done; a sentence said why. */
export function fillWith(card: CardId, { channel: id, date }: ChannelDay): boolean {
  const channel = usePlan.getState().plan.channels.get(id);
  return channel !== undefined && run('fillGap', { card, placement: newPlacement(channel), to: { type: 'slot', slot: daySlot(date) } });
}
