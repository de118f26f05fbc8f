/** How items of the agenda are chosen, to be changed together: in the order that they are listed in. */
import type { MouseEvent } from 'react';
import type { Movable } from '../../../../shared/domain/command.ts';
import { openPanel } from '../../../store/route.ts';
import { chooseTo, extendTo, keyOf, toggleChosen } from '../../../store/selection.ts';
import { movableAt } from '../choosing.ts';

/** What is listed, each once, though by channel it may stand in several places. */
function listed(): readonly Movable[] {
  const items = [...document.querySelectorAll<HTMLElement>('.agenda .fact')].flatMap((node) => movableAt(node) ?? []);
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Opens an item's card; Ctrl or Cmd: chooses the item too; Shift: all from the one chosen last. */
export function pressListed({ shiftKey, ctrlKey, metaKey }: MouseEvent, item: Movable): void {
  if (shiftKey) chooseTo(listed(), item, ctrlKey || metaKey);
  else if (ctrlKey || metaKey) toggleChosen(item);
  else openPanel({ type: 'card', id: item.card });
}

/** Shift and an arrow went from one item to another. */
export function walkedOver(from: HTMLElement, to: HTMLElement): void {
  const [a, b] = [movableAt(from), movableAt(to)];
  if (a && b) extendTo(listed(), a, b);
}
