/** The keyboard in the room: steps, rows, one letter for each act. Never while text is written, or anything lies over the room. */
import { useEffect, useRef } from 'react';
import { isWriting } from '../../../actions/actions.ts';
import { routeNow } from '../../../store/route.ts';
import { focusRow } from './use-room-focus.ts';

/** What a key does; false where it does nothing, and is left to others. */
export type KeyEffect = (key: string) => boolean;

const isBusy = ({ target }: KeyboardEvent): boolean =>
  isWriting(target) || routeNow().panel !== null || document.querySelector('dialog[open], :popover-open') !== null;
/** Enter presses what it is on. */
const isPressing = ({ key, target }: KeyboardEvent): boolean => key === 'Enter' && target instanceof Element && target.closest('a, button') !== null;

export function useRoomKeys(effect: KeyEffect): void {
  const latest = useRef(effect);
  latest.current = effect;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, isComposing } = event;
      if (key === 'Escape' && isWriting(event.target) && event.target instanceof Element && event.target.closest('.m-row')) return focusRow();
      if (event.defaultPrevented || isComposing || ctrlKey || metaKey || altKey || isBusy(event) || isPressing(event)) return;
      if (!latest.current(key.length === 1 ? key.toUpperCase() : key)) return;
      event.preventDefault();
      event.stopPropagation(); // what it means elsewhere in the app it does not mean here
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);
}
