import type { MouseEvent } from 'react';

/** Before a row goes with the button that removes it: the focus goes to what adds one, in the same section or property. */
export function focusNear(event: MouseEvent, selector: string): void {
  event.currentTarget.closest('section, dd')?.querySelector<HTMLElement>(selector)?.focus();
}

/** After what had the focus went out of the page, and what it was opened from with it: the focus goes to the view. */
export function focusViewIfLost(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main')?.focus();
  });
}
