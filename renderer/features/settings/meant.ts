/** What the address means within a section: a rule, a channel. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { go, useRoute } from '../../store/route.ts';
import type { View } from '../../store/route.ts';

type Meant = Pick<Extract<View, { name: 'settings' }>, 'channel' | 'rule'>;

export function useMeant(): Meant {
  const { view } = useRoute();
  return view.name === 'settings' ? view : {};
}

/** Opens a channel's settings, or closes them all. */
export function openChannel(channel: string | null): void {
  go({ view: { name: 'settings', section: 'channels', ...(channel === null ? {} : { channel }) }, panel: null });
}

/** For what the address may mean: it comes into view and has the focus, unless the focus is in it already. */
export function useArrival<E extends HTMLElement>(meant: boolean): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    const here = place.current;
    if (!meant || !here || here.contains(document.activeElement)) return;
    here.scrollIntoView({ block: 'nearest' }); // with air around it, by the style sheet
    here.focus({ preventScroll: true });
  }, [meant]);
  return place;
}
