/** How cards of the board are chosen, to be changed together: pressed with a key held, by X, a whole column. */
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Movable } from '../../../shared/domain/command.ts';
import type { CardId } from '../../../shared/domain/records.ts';
import { openPanel } from '../../store/route.ts';
import { choose, chooseTo, clearSelection, extendTo, toggleChosen, useSelection } from '../../store/selection.ts';
import { useDrag } from '../drag/drag-store.ts';
import { lists } from './lists.ts';

const whole = (card: CardId): Movable => ({ card, placement: null });

/** The cards of the column that one is in, as they are listed. */
function columnOf(id: CardId): readonly Movable[] {
  for (const { rows } of lists.values()) {
    const cards = rows.flatMap((row) => (row.type === 'card' ? row.card.id : []));
    if (cards.includes(id)) return cards.map(whole);
  }
  return [];
}

/** Opens a card; Ctrl or Cmd: chooses it too; Shift: all of its column from the one chosen last. */
export function pressCard({ shiftKey, ctrlKey, metaKey }: MouseEvent, id: CardId): void {
  if (shiftKey) chooseTo(columnOf(id), whole(id), ctrlKey || metaKey);
  else if (ctrlKey || metaKey) toggleChosen(whole(id));
  else openPanel({ type: 'card', id });
}

/** Shift and an arrow went from one card to another. */
export const walkedOver = (from: CardId, to: CardId): void => extendTo(columnOf(to), whole(from), whole(to));

/** X chooses the card that has the focus, Ctrl or Cmd and A its column; Escape lets go of all. True where it was one of them. */
export function onChoosingKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, id: CardId): boolean {
  const mod = ctrlKey || metaKey;
  if (altKey || shiftKey || useDrag.getState().item) return false;
  if (key.toLowerCase() === 'a' && mod) choose(columnOf(id), true);
  else if (mod) return false;
  else if (key.toLowerCase() === 'x') toggleChosen(whole(id));
  else if (key === 'Escape' && useSelection.getState().chosen.size > 0) clearSelection();
  else return false;
  return true;
}
