/** Where what is made of a card lies. */
import type { Card } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankBetween } from '../../store/rank.ts';

/** A rank right after the card's, in the section it lies in. */
export function rankAfter(card: Card): string {
  const sections = usePlan.getState().board.columns.flatMap((column) => column.sections);
  const section = sections.find(({ cards }) => cards.includes(card))?.cards ?? [];
  const later = section.map(({ rank }) => rank).filter((rank) => rank > card.rank);
  return rankBetween(card.rank, later.sort()[0] ?? null);
}
