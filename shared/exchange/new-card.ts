/** A plain card, for an import to fill in. */
import type { Card, CardId } from '../domain/records.ts';
import { NO_SLOT } from '../planning/slot.ts';

/** A planned post without anything but its title. */
export function newCard(id: CardId, title: string, rank: string): Card {
  return {
    id, kind: 'post', title, slot: NO_SLOT, status: 'planned', publishedAt: null, sponsored: false, category: null, campaign: null, tags: [],
    owners: [], effort: null, expectedComments: null, checklist: [], siblings: [], commentCount: 0, picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null, rule: null, origin: null, rank,
    archived: false, deletedAt: null,
  };
}
