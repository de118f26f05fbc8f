/** The keyboard in the room: steps, rows, one letter for each act. Never while text is written, or anything lies over the room. */
import { useLayoutEffect, useRef } from 'react';
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import { isWriting } from '../../../actions/actions.ts';
import { routeNow } from '../../../store/route.ts';
import { focusRow } from './use-room-focus.ts';

/** What a key does; undefined where it does nothing, and is left to others. */
export type KeyEffect = (key: string) => (() => void) | undefined;

/** Only these go on while they are held. */
const WALKING: ReadonlySet<string> = new Set([ROOM_KEYS.previousStep, ROOM_KEYS.nextStep, ROOM_KEYS.rowUp, ROOM_KEYS.rowDown, ROOM_KEYS.firstRow, ROOM_KEYS.lastRow]);

const isBusy = ({ target }: KeyboardEvent): boolean =>
  isWriting(target) || routeNow().panel !== null || document.querySelector('dialog[open], :popover-open') !== null;
/** Enter presses what it is on. */
const isPressing = ({ key, target }: KeyboardEvent): boolean => key === 'Enter' && target instanceof Element && target.closest('a, button') !== null;

export function useRoomKeys(effect: KeyEffect): void {
  const latest = useRef(effect);
  latest.current = effect;
  useLayoutEffect(() => {
    let pressedOn: EventTarget | null = null;
    let held: string | null = null; // did something here, and is not let go: neither the next row nor a field that came up has more of it
    const take = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation(); // what it means elsewhere in the app it does not mean here
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, repeat, ctrlKey, metaKey, altKey, isComposing } = event;
      if (repeat && (key === held || (key === 'Enter' && event.target !== pressedOn))) return take(event); // it did something over the room, too
      held = null;
      if (!repeat) pressedOn = event.target;
      if (key === 'Escape' && isWriting(event.target) && event.target instanceof Element && event.target.closest('.m-row')) return focusRow();
      if (event.defaultPrevented || isComposing || ctrlKey || metaKey || altKey || isBusy(event) || isPressing(event)) return;
      const run = latest.current(key.length === 1 ? key.toUpperCase() : key);
      if (!run) return;
      take(event);
      if (!WALKING.has(key)) held = key;
      if (!repeat || WALKING.has(key)) run();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);
}
