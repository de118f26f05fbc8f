/** How often something happened to the cards whose history was shown: of what happens to others there is nothing to ask. */
import type { CardId } from '../../../../shared/domain/records.ts';
import { cardsOf } from '../../../../shared/domain/state.ts';
import { followPlan } from '../../../store/followers.ts';

const counts = new Map<CardId, number>();

followPlan((diff) => {
  const touched = diff && counts.size > 0 ? cardsOf(diff) : null;
  for (const [card, count] of counts) if (!diff || touched?.has(card)) counts.set(card, count + 1);
});

/** From now on its changes are counted. */
export function watchNews(card: CardId): void {
  counts.set(card, newsOf(card));
}

export const newsOf = (card: CardId): number => counts.get(card) ?? 0;
