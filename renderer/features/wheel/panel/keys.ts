/** The keys of the chosen item, wherever on the wheel the keyboard is: K makes its card, H skips the year or takes that back, Enter opens. */
import { useEffect } from 'react';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { isWriting } from '../../../actions/actions.ts';
import { routeNow } from '../../../store/route.ts';
import { askReason, makeCard, openItem, takeBack } from './actions.ts';

const mayBeSkipped = ({ state }: WheelItem): boolean => state === 'due' || state === 'later' || state === 'missed';
export const mayBeTakenBack = ({ made, skip }: WheelItem): boolean => made.length === 0 && skip !== null;

function act(key: string, item: WheelItem): boolean {
  if (key === 'k') makeCard(item);
  else if (key === 'h' && mayBeSkipped(item)) askReason();
  else if (key === 'h' && mayBeTakenBack(item)) takeBack(item);
  else if (key === 'Enter') openItem(item);
  else return false;
  return true;
}

/** On the document, so that they come before the window's: K is the collisions' elsewhere. Enter on a control is the control's own. */
export function useItemKeys(item: WheelItem | undefined): void {
  useEffect(() => {
    if (!item) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey || repeat || isWriting(target)) return;
      if (routeNow().panel !== null || document.querySelector(':popover-open, dialog[open]')) return;
      const onControl = target instanceof Element && target.closest('a, button, summary, [role="button"]') !== null;
      if (key === 'Enter' && onControl) return;
      if (act(key.length === 1 ? key.toLowerCase() : key, item)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [item]);
}
