/** Which target is meant: the one that the keyboard has chosen, else the uppermost one under the pointer. */
import type { CollisionDetection, DroppableContainer } from '@dnd-kit/core';
import { targets, useDrag } from './drag-store.ts';

/** Where the pointer was last, for the place inside a target. */
export const pointer = { x: 0, y: 0 };

/** Targets are measured anew each time: virtual rows move under a scrolling pointer. */
export const detect: CollisionDetection = ({ droppableContainers, pointerCoordinates }) => {
  const { by, aim } = useDrag.getState();
  if (by === 'keyboard') return droppableContainers.some(({ id }) => id === aim) ? [{ id: aim! }] : []; // found, so not null
  if (!pointerCoordinates) return [];
  Object.assign(pointer, pointerCoordinates);
  const under = droppableContainers.filter(underPointer);
  const layer = ({ id }: DroppableContainer): number => targets.get(String(id))?.layer ?? 0;
  const top = under.toSorted((a, b) => layer(b) - layer(a))[0];
  return top ? [{ id: top.id }] : [];
};

function underPointer({ node, disabled }: DroppableContainer): boolean {
  const box = disabled ? undefined : node.current?.getBoundingClientRect();
  return box !== undefined && pointer.x >= box.left && pointer.x < box.right && pointer.y >= box.top && pointer.y < box.bottom;
}
