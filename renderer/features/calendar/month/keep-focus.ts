/** The focus stays on its chip when that goes somewhere else: undo, or another window's change, may move it to another day. */
import { dateOfItem, followDays } from '../day-store.ts';
import { cellOf } from './calendar-state.ts';
import { dateAt } from './month-keys.ts';

const ITEM = '.month [data-item], .week:not(.is-behind) [data-item], .tray [data-item]';

/** Where an item is drawn now, in the month, the week or the tray. */
const drawn = (key: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(ITEM)].find((node) => node.dataset['item'] === key);

/** Before the days are drawn anew: what has the focus gets it back, else the day it went to or was on. */
followDays(() => {
  const held = document.activeElement?.closest<HTMLElement>(ITEM);
  const key = held?.dataset['item'];
  if (!held || !key) return;
  const from = dateAt(held);
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now !== document.body && now !== held) return; // it was put somewhere else on purpose
    if (now === held && held.dataset['item'] === key) return;
    const to = dateOfItem(key) ?? from;
    (drawn(key) ?? (to && cellOf(to)) ?? (from && cellOf(from)) ?? document.querySelector<HTMLElement>('.week:not(.is-behind) [tabindex="0"]'))?.focus();
  });
});
