/** The recurring card that is chosen on the wheel; its panel, its label and its dots show it. */
import { create } from 'zustand';
import type { CardId } from '../../../shared/domain/records.ts';

export const useSelected = create<{ readonly id: CardId | null }>(() => ({ id: null }));
export const select = (id: CardId | null): void => useSelected.setState({ id });
