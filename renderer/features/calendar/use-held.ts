/** Holding a lifted card over a button does what pressing it does: no need to let go of the card to turn the page. */
import { useDndMonitor } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { pointer } from '../drag/detect.ts';
import { useDrag } from '../drag/drag-store.ts';

/** So long a lifted card is held over the button before it acts. */
const HOLD_MS = 600;
/** And before it acts again: there is something new to look at first. */
const AGAIN_MS = 1_500;
/** The button reaches this much further while a card is held: no need to aim. */
const REACH = 12;

/** How far the pointer is from the middle of a box. */
const distanceTo = ({ left, right, top, bottom }: DOMRect): number => Math.hypot(pointer.x - (left + right) / 2, pointer.y - (top + bottom) / 2);

/** Where two buttons reach over each other, the nearer one is meant. */
function isOver(button: HTMLElement | null): boolean {
  const box = button?.getBoundingClientRect();
  if (!box || pointer.x < box.left - REACH || pointer.x >= box.right + REACH || pointer.y < box.top - REACH || pointer.y >= box.bottom + REACH) return false;
  return [...(button?.parentElement?.querySelectorAll('button') ?? [])].every((other) => distanceTo(other.getBoundingClientRect()) >= distanceTo(box));
}

/** Give `ref` to the button; `held` says how it looks. `onHold` is the latest one given, `again` the pause before it is called again. */
export function useHeld(onHold: () => void, again = AGAIN_MS): { readonly ref: RefObject<HTMLButtonElement | null>; readonly held: boolean } {
  const ref = useRef<HTMLButtonElement>(null);
  const latest = useRef(onHold);
  const [held, setHeld] = useState(false);
  useEffect(() => void (latest.current = onHold));
  const end = (): void => setHeld(false);
  useDndMonitor({
    onDragMove: () => setHeld(useDrag.getState().by === 'pointer' && isOver(ref.current)),
    onDragEnd: end,
    onDragCancel: end,
  });
  useEffect(() => {
    if (!held) return;
    let timer = setTimeout(function act() {
      latest.current();
      timer = setTimeout(act, again);
    }, HOLD_MS);
    return () => clearTimeout(timer);
  }, [held, again]);
  return { ref, held };
}
