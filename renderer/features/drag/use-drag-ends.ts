/** Both ends of a drag, for any view: what can be lifted, and what it can be dropped on. */
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useEffect } from 'react';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { targetKey, targets, useDrag, wantPreview } from './drag-store.ts';
import type { DragItem, Target } from './drag-store.ts';

export interface TargetState {
  /** A card is lifted that could be dropped here. */
  readonly active: boolean;
  readonly over: boolean;
  /** What the drop would do, as soon as it is known. */
  readonly preview: Preview | null;
}
const IDLE: TargetState = { active: false, over: false, preview: null };

/** Makes an element a drop target. Give `ref` to it; the state says how to look. */
export function useDropTarget(target: Target): { readonly ref: (node: HTMLElement | null) => void; readonly state: TargetState } {
  const { id, to } = target;
  const { setNodeRef } = useDroppable({ id, disabled: to === null });
  useEffect(() => {
    targets.set(id, target);
    wantPreview(to);
    return () => {
      if (targets.get(id) === target) targets.delete(id);
    };
  });
  const active = useDrag((s) => s.item !== null && to !== null && !target.holds?.(s.item));
  const over = useDrag((s) => s.over === id);
  const preview = useDrag((s) => (active && to ? (s.previews.get(targetKey(to)) ?? null) : null));
  return { ref: setNodeRef, state: active || over ? { active, over, preview } : IDLE };
}

/** The id under which dnd-kit knows an item. */
const itemId = ({ card, placement }: DragItem): string => (placement ? `placement:${placement}` : `card:${card}`);

/** Makes an element liftable. Spread `handle` on it and give it `ref`. `from` says in words where it is now. */
export function useDragSource(item: DragItem, from: string) {
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({ id: itemId(item), data: { item, from } });
  return {
    ref: (node: HTMLElement | null) => {
      setNodeRef(node);
      setActivatorNodeRef(node);
    },
    handle: { ...listeners, 'aria-describedby': attributes['aria-describedby'] },
    lifted: isDragging,
  };
}
