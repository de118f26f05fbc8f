/** A popover that is there because it was asked for: it shows itself at what it was asked from, and is answered when it closes. */
import { useLayoutEffect, useRef } from 'react';
import type { RefObject, ToggleEvent } from 'react';
import { answered } from './asked.ts';

export function useShownPopover(opener: HTMLElement): { readonly ref: RefObject<HTMLDivElement | null>; readonly onToggle: (event: ToggleEvent<HTMLElement>) => void } {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ref.current?.showPopover({ source: opener }), [opener]);
  return { ref, onToggle: (event) => event.newState === 'closed' && answered() };
}
