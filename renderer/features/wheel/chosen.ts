/** The item that the panel is about: the one chosen, else the first that is due, else the first. */
import type { CardId } from '../../../shared/domain/records.ts';
import type { WheelItem } from '../../../shared/wheel/wheel-year.ts';

export const chosenOf = (items: readonly WheelItem[], id: CardId | null): WheelItem | undefined =>
  items.find(({ card }) => card.id === id) ?? items.find(({ state }) => state === 'due') ?? items[0];
