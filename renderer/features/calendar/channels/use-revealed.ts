/** What a panel asks to see in the matrix. */
import { useEffect, useRef } from 'react';
import type { CardId } from '../../../../shared/domain/records.ts';
import { effectiveSlot, slotDate } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpotlight } from '../../../store/spotlight.ts';
import { bringOnScreen, choose } from './matrix-state.ts';

/** A panel asks for a day or a card: its weeks come on screen. What was asked for before this view was there is over. */
export function useRevealed(): void {
  const reveal = useSpotlight((s) => s.reveal);
  const first = useRef(reveal);
  useEffect(() => {
    if (!reveal || reveal === first.current) return;
    if ('day' in reveal) bringOnScreen(reveal.day);
    else showCard(reveal.card);
  }, [reveal]);
}

/** Chooses the first day that a card stands on. */
function showCard(id: CardId): void {
  const { plan } = usePlan.getState();
  const card = plan.cards.get(id);
  for (const placement of card ? plan.placementsOf(id) : []) {
    const date = card && slotDate(effectiveSlot(card, placement));
    if (date) return choose({ channel: placement.channel, date }, { focus: false });
  }
}
