/**
 * The one draggable that dnd-kit knows: whatever was pressed last. A card costs nothing until it is pressed, so a board
 * renders one thing when a drag begins, not all its cards.
 */
import { useDraggable } from '@dnd-kit/core';
import { useEffect } from 'react';
import type { SyntheticEvent } from 'react';
import type { DragItem } from './drag-store.ts';

/** What was pressed, and where it lies in words. */
export interface Source {
  readonly item: DragItem;
  readonly from: string;
}

type Press = (event: SyntheticEvent<HTMLElement>, source: Source) => void;
let grip: Press = () => {};
let pressed: Source | null = null;

/** Hands an event on an item to dnd-kit's sensors. */
export const press: Press = (event, source) => grip(event, source);

/** What is being dragged. */
export const pressedSource = (): Source | null => pressed;

const HANDLERS: Readonly<Record<string, string>> = { mousedown: 'onMouseDown', touchstart: 'onTouchStart', keydown: 'onKeyDown' };

/** Connects `press` with the DndContext around it. */
export function Grip() {
  const { setNodeRef, setActivatorNodeRef, listeners } = useDraggable({ id: 'pressed' });
  useEffect(() => {
    grip = (event, source) => {
      pressed = source;
      setNodeRef(event.currentTarget);
      setActivatorNodeRef(event.currentTarget);
      listeners?.[HANDLERS[event.type] ?? '']?.(event);
    };
  });
  return null;
}
