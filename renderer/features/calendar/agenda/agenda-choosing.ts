/** How items of the agenda are chosen, to be changed together: in the order that they are listed in. */
import type { Movable } from '../../../../shared/domain/command.ts';
import { extendTo, keyOf } from '../../../store/selection.ts';
import { movableAt } from '../choosing.ts';

/** What is listed, each once, though by channel it may stand in several places. */
export function listed(): readonly Movable[] {
  const items = [...document.querySelectorAll<HTMLElement>('.agenda .fact')].flatMap((node) => movableAt(node) ?? []);
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Shift and an arrow went from one item to another. */
export function walkedOver(from: HTMLElement, to: HTMLElement): void {
  const [a, b] = [movableAt(from), movableAt(to)];
  if (a && b) extendTo(listed(), a, b);
}
