/** Which target is meant: the one that the keyboard has chosen, else the uppermost one under the pointer. */
import type { CollisionDetection } from '@dnd-kit/core';
import { shownOf, targets, useDrag } from './drag-store.ts';
import type { Shown } from './drag-store.ts';

/** Where the pointer is. Heard from the window itself: a drop counts where it was let go, drawn or not. */
export const pointer = { x: 0, y: 0 };
for (const name of ['mousemove', 'mouseup', 'touchmove', 'touchend'] as const) {
  addEventListener(name, follow, { capture: true, passive: true });
}
function follow(event: MouseEvent | TouchEvent): void {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event;
  if (at) Object.assign(pointer, { x: at.clientX, y: at.clientY });
}

/**
 * What dnd-kit itself has to know: the scrolling area under the pointer, for its autoscroll. The targets inside are
 * ours, measured anew each time, as virtual rows move under a scrolling pointer.
 */
export const detectArea: CollisionDetection = ({ droppableContainers, pointerCoordinates }) => {
  if (!pointerCoordinates) return [];
  const area = droppableContainers.find(({ node }) => isOverArea(node.current?.parentElement ?? null));
  return area ? [{ id: area.id }] : [];
};

/** The target that a drop would go to now. */
export function targetNow(): Shown | null {
  const { by, aim } = useDrag.getState();
  if (by === 'keyboard') return shownOf(aim);
  const under = targets.values().filter(({ target, node }) => target.to !== null && isUnder(node.current));
  const top = under.reduce<Shown | null>((top, shown) => (!top || (shown.target.layer ?? 0) > (top.target.layer ?? 0) ? shown : top), null);
  if (!top?.target.parts) return top;
  const part = top.target.parts.at(pointer.y);
  return part === null ? null : shownOf(`${top.target.id}@${part}`);
}

/** So far beyond the lower edge, in px, a scrolling area is still meant: where whole rows end above the window's edge, people hold at that. */
const BEYOND = 16;
/** Whether a scrolling area is under the pointer, or ends just above it. */
export const isOverArea = (node: Element | null): boolean => isUnder(node, BEYOND);

/** Whether an element is under the pointer; `below`: or so many px above it. */
function isUnder(node: Element | null, below = 0): boolean {
  const box = node?.getBoundingClientRect();
  return box !== undefined && pointer.x >= box.left && pointer.x < box.right && pointer.y >= box.top && pointer.y < box.bottom + below;
}
