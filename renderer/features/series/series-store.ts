/** The card of which a series is being made, or whose series goes on, in a dialog of its own. */
import { create } from 'zustand';
import type { CardId } from '../../../shared/domain/records.ts';

export const useSeriesAsked = create<{ readonly card: CardId | null }>(() => ({ card: null }));
export const askSeries = (card: CardId): void => useSeriesAsked.setState({ card });
export const endSeriesAsk = (): void => useSeriesAsked.setState({ card: null });
