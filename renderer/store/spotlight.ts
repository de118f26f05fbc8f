/** What a panel points at in the view behind it: cards to mark, and one of them to bring into sight. */
import { create } from 'zustand';
import type { CardId } from '../../shared/domain/records.ts';

interface Spotlight {
  readonly cards: ReadonlySet<CardId>;
  /** The card to scroll to; a new object for every request, so that the same card can be asked for again. */
  readonly reveal: { readonly card: CardId } | null;
}

export const useSpotlight = create<Spotlight>(() => ({ cards: new Set(), reveal: null }));

/** Whether a panel points at this card; views mark it with `is-selected`. */
export const useIsPointedAt = (id: CardId): boolean => useSpotlight((s) => s.cards.has(id));

/** Marks these cards and no others. */
export function pointAt(cards: readonly CardId[]): void {
  useSpotlight.setState({ cards: new Set(cards) });
}

/** Asks the view to bring a card into sight. */
export function reveal(card: CardId): void {
  useSpotlight.setState({ reveal: { card } });
}
