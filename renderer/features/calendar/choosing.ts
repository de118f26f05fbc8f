/** How items of the calendar are chosen to be moved together: pressed with a key held, by X, by ringing them in. */
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Movable } from '../../../shared/domain/command.ts';
import type { CardId, PlacementId } from '../../../shared/domain/records.ts';
import { addDays } from '../../../shared/planning/date.ts';
import { openPanel } from '../../store/route.ts';
import { between, choose, chooseTo as chooseInList, clearSelection, toggleChosen, useSelection } from '../../store/selection.ts';
import type { DayItem } from './day-index.ts';
import { dateOfItem, itemsOn } from './day-store.ts';

/** What moves when an item does. */
export const movable = ({ card, own }: Pick<DayItem, 'card' | 'own'>): Movable => ({ card: card.id, placement: own?.id ?? null });

/** Opens an item's card; Ctrl or Cmd: chooses the item too; Shift: all from the one chosen last. */
export function pressItem(event: MouseEvent, item: DayItem): void {
  if (event.shiftKey) chooseTo(item, event.ctrlKey || event.metaKey);
  else if (event.ctrlKey || event.metaKey) toggleChosen(movable(item));
  else openPanel({ type: 'card', id: item.card.id });
}

/** The same in a list, in its order. */
export function pressListed({ shiftKey, ctrlKey, metaKey }: MouseEvent, item: Movable, list: () => readonly Movable[]): void {
  if (shiftKey) chooseInList(list(), item, ctrlKey || metaKey);
  else if (ctrlKey || metaKey) toggleChosen(item);
  else openPanel({ type: 'card', id: item.card });
}

function chooseTo(item: DayItem, more: boolean): void {
  const { anchor } = useSelection.getState();
  const from = anchor && dateOfItem(anchor);
  if (!from) return toggleChosen(movable(item));
  const [first, last] = from < item.date ? [from, item.date] : [item.date, from];
  const days: DayItem[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(...itemsOn(date));
  choose(between(days.map(movable), anchor, item.key), more);
}

/** What a chip stands for. */
export function movableAt(chip: HTMLElement): Movable | null {
  const { item, card } = chip.dataset;
  return item && card ? { card: card as CardId, placement: item === card ? null : (item as PlacementId) } : null; // written there as ids
}

/** X chooses the item that has the focus; Escape lets go of all. True where it was one of them. */
export function onChoosingKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent | globalThis.KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Escape' && useSelection.getState().chosen.size > 0) {
    clearSelection();
    return true;
  }
  const chip = key.toLowerCase() === 'x' && target instanceof Element ? target.closest<HTMLElement>('.chip, .fact, .tray [data-item]') : null;
  const item = chip && movableAt(chip);
  if (item) toggleChosen(item);
  return item !== null;
}
