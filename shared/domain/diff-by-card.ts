/** A diff, card by card: who looks at many cards of one goes through it once. */
import type { CardId } from './records.ts';
import type { Diff, TableDiff } from './state.ts';

const OF_CARDS = ['cards', 'texts', 'placements', 'comments', 'notes', 'skips'] as const;
type OfCard = { readonly id: string; readonly card?: CardId | null };
type Part = { readonly added: OfCard[]; readonly updated: (readonly [from: OfCard, to: OfCard])[]; readonly removed: OfCard[] };

/** What is about a card, by the card, in the order in which the diff names them. A placement that went from one to another is about both. */
export function diffByCard(diff: Diff): ReadonlyMap<CardId, Diff> {
  const cards = new Map<CardId, Record<string, Part>>();
  for (const table of OF_CARDS) {
    const { added = [], updated = [], removed = [] } = (diff[table] ?? {}) as TableDiff<OfCard>; // what these tables hold
    const ownerOf = (record: OfCard): CardId | null => table === 'cards' || table === 'texts' ? (record.id as CardId) : (record.card ?? null); // a card and its text have one id
    const part = (card: CardId): Part => {
      let own = cards.get(card);
      if (!own) cards.set(card, (own = {}));
      return (own[table] ??= { added: [], updated: [], removed: [] });
    };
    const put = (how: 'added' | 'removed') => (record: OfCard): void => {
      const card = ownerOf(record);
      if (card !== null) part(card)[how].push(record);
    };
    added.forEach(put('added'));
    for (const change of updated) {
      for (const card of new Set(change.map(ownerOf))) if (card !== null) part(card).updated.push(change);
    }
    removed.forEach(put('removed'));
  }
  return cards; // the same records under the same tables
}
