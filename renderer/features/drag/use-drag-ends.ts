/** Both ends of a drag, for any view: what can be lifted, and what it can be dropped on. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent, TouchEvent } from 'react';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { liftedIn, targetKey, targets, useDrag, wantPreviews } from './drag-store.ts';
import type { DragItem, Target } from './drag-store.ts';
import { press } from './grip.ts';

export interface TargetState {
  /** A card is lifted that could be dropped here, and it is known what that would do. */
  readonly active: boolean;
  readonly over: boolean;
  readonly preview: Preview | null;
}
const IDLE: TargetState = { active: false, over: false, preview: null };

/** Makes an element a drop target. Give `ref` to it; the state says how to look. */
export function useDropTarget(target: Target): { readonly ref: (node: HTMLElement | null) => void; readonly state: TargetState } {
  const { id, to } = target;
  const node = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = { target, node };
    targets.set(id, shown);
    wantPreviews(target);
    return () => {
      if (targets.get(id) === shown) targets.delete(id);
    };
  });
  const key = to && targetKey(to);
  const over = useDrag((s) => s.over?.split('@')[0] === id);
  // Nothing is drawn anew when a card is lifted: each target follows when its preview comes.
  const preview = useDrag((s) => {
    const known = s.item !== null && key !== null ? s.previews.get(key) : undefined;
    return known && s.item && (s.copying || !target.holds?.(s.item)) ? known : null;
  });
  return { ref: (element) => void (node.current = element), state: preview || over ? { active: preview !== null, over, preview } : IDLE };
}

/** The id of the sentence that says how cards are moved by keyboard. */
export const INSTRUCTIONS = 'drag-instructions';

/** The id of the word that says that a card is chosen. */
export const CHOSEN = 'is-chosen';

/** Makes an element liftable: spread `handle` on it. `from` says in words where it is now. */
export function useDragSource(item: DragItem, from: string) {
  const lifted = useDrag((s) => {
    const now = liftedIn(s);
    return now?.card === item.card && now.placement === item.placement;
  });
  return { handle: dragHandle(item, () => from), lifted };
}

/** The same for those that know by other means whether they are lifted; `from` is asked when it is pressed. */
export function dragHandle(item: DragItem, from: () => string) {
  const onPress = (event: MouseEvent<HTMLElement> | TouchEvent<HTMLElement> | KeyboardEvent<HTMLElement>): void => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (button && button !== event.currentTarget && event.currentTarget.contains(button)) return; // a button on a card is pressed itself
    press(event, { item, from: from() });
  };
  return { onMouseDown: onPress, onTouchStart: onPress, onKeyDown: onPress, 'aria-describedby': INSTRUCTIONS };
}
