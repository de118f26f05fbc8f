/** A click on a day's empty ground begins a card there. A click that takes something else away begins nothing. */
import type { MouseEvent } from 'react';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { isWriting } from '../../../actions/actions.ts';
import { clearSelection, useSelection } from '../../../store/selection.ts';
import { beginCard, useCalendar } from './calendar-state.ts';
import { dateAt } from './month-keys.ts';

/** Whether something is pressed that is no button: the ground of a day, or between days. */
export const isGround = (target: EventTarget): boolean => target instanceof Element && !target.closest('button, input, a, .wkh, .mhead');

/** The day whose ground was pressed, if a click there is to begin a card. */
let pressed: CalendarDate | null = null;

/** The press ended in something else: it is no click. */
export function noClick(): void {
  pressed = null;
}

export function onGroundMouseDown(event: MouseEvent): void {
  pressed = null;
  if (event.button !== 0 || !isGround(event.target)) return;
  const date = dateAt(event.target);
  const { adding } = useCalendar.getState();
  // The second press of a double click leaves the field that the first one opened as it is.
  if (adding !== null && adding === date) return event.preventDefault();
  const chosen = useSelection.getState().chosen.size > 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey;
  if (chosen) clearSelection();
  const closes = chosen || event.shiftKey || event.ctrlKey || event.metaKey || isWriting(document.activeElement) || wasOpen;
  if (!closes) pressed = date;
}

export function onGroundClick(event: MouseEvent): void {
  const date = pressed;
  pressed = null;
  if (date && isGround(event.target) && dateAt(event.target) === date) beginCard(date);
}

/** Whether the press that is going on closes what lies over the page: heard before that is closed. */
let wasOpen = false;
addEventListener('pointerdown', () => (wasOpen = document.querySelector(':popover-open, dialog[open]') !== null), { capture: true, passive: true });
