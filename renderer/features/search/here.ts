/** What can be done only where one is: told by what is shown there, offered by the palette before all else. */
import { useLayoutEffect, useRef } from 'react';
import type { Hit } from './hit.ts';

/** `also`: other words that people have for it. */
export type Doable = Hit & { readonly group: 'here'; readonly also: string };
type Tell = () => readonly Doable[];

let tell: Tell | null = null;

export const doableHere: Tell = () => tell?.() ?? [];

/** For as long as it is shown; asked anew each time. */
export function useDoableHere(what: Tell): void {
  const latest = useRef(what);
  latest.current = what;
  useLayoutEffect(() => {
    tell = () => latest.current();
    return () => void (tell = null);
  }, []);
}
