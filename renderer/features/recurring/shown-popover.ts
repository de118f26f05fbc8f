/** A popover that is there because it was asked for: it shows itself at what it was asked from, and is answered when it closes. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject, ToggleEvent } from 'react';
import { answered, useAsked } from './asked.ts';

export function useShownPopover(opener: HTMLElement): { readonly ref: RefObject<HTMLDivElement | null>; readonly onToggle: (event: ToggleEvent<HTMLElement>) => void } {
  const [asked] = useState(() => useAsked.getState().asked);
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ref.current?.showPopover({ source: opener }), [opener]);
  return { ref, onToggle: (event) => event.newState === 'closed' && useAsked.getState().asked === asked && answered() }; // a choice in it may have asked the next
}
