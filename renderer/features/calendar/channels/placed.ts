/** What stands on a channel's day, placement by placement. */
import { useMemo } from 'react';
import type { Placement } from '../../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import type { DragItem } from '../../drag/drag-store.ts';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { usePlan } from '../../../store/plan-store.ts';
import type { DayItem } from '../day-index.ts';
import { allOn, dateOfItem, useDays } from '../day-store.ts';

export interface Placed {
  readonly item: DayItem;
  readonly placement: Placement;
}

const on = (items: readonly DayItem[], channel: string): readonly Placed[] =>
  items.flatMap((item) => item.placements.filter((placement) => placement.channel === channel).map((placement) => ({ item, placement })));

export const placedAt = ({ channel, date }: ChannelDay): readonly Placed[] => on(allOn(date), channel);

export function usePlacedAt({ channel, date }: ChannelDay): readonly Placed[] {
  const items = useDays(({ index }) => index.on(date));
  return useMemo(() => on(items, channel), [items, channel]);
}

/** What is lifted with a placement: itself where it has a slot of its own, else its card, by it. */
export const dragItemOf = ({ item: { card, own }, placement }: Placed): DragItem => ({ card: card.id, placement: own?.id ?? null, on: placement.id });

/** The day that what is lifted stands on in a channel's row; null where it does not stand there. */
export function standsOn(channel: string, { card, placement }: DragItem): CalendarDate | null {
  const isThere = usePlan.getState().plan.placementsOf(card).some((own) => own.channel === channel && (placement === null ? own.slot === null : own.id === placement));
  return isThere ? dateOfItem(placement ?? card) : null;
}
