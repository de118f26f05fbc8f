/** What a panel points at in the view behind it: cards and a day to mark, and one of them to bring into sight. */
import { create } from 'zustand';
import type { CardId } from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';

export interface Spotlight {
  readonly cards: ReadonlySet<CardId>;
  /** A day that is pointed at itself, where there are no cards to mark: a gap. */
  readonly day: CalendarDate | null;
  /** The card or day to scroll to; a new object for every request, so that the same one can be asked for again. */
  readonly reveal: { readonly card: CardId } | { readonly day: CalendarDate } | null;
}

export const useSpotlight = create<Spotlight>(() => ({ cards: new Set(), day: null, reveal: null }));

/** Whether a panel points at this card; views mark it with `is-selected`. */
export const useIsPointedAt = (id: CardId): boolean => useSpotlight((s) => s.cards.has(id));

/** Whether a panel points at this day; views mark it with `is-pointed`. */
export const useIsDayPointedAt = (date: CalendarDate | null): boolean => useSpotlight((s) => date !== null && s.day === date);

/** Marks these cards, and this day, and no others. */
export function pointAt(cards: readonly CardId[], day: CalendarDate | null = null): void {
  useSpotlight.setState({ cards: new Set(cards), day });
}

/** Asks the view to bring a card or a day into sight. */
export function reveal(what: NonNullable<Spotlight['reveal']>): void {
  useSpotlight.setState({ reveal: what });
}
