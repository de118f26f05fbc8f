/** Where the bell comes in the header, once the page has nothing better to do; its place is kept. */
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { useQuiet } from './use-quiet.ts';

const place = <span className="btn btn-quiet btn-icon" style={{ visibility: 'hidden' }} />;

/** Without Suspense, which holds what comes back for 300 ms. */
export function BellPlace() {
  const quiet = useQuiet();
  const [Bell, setBell] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (quiet) import('./bell.tsx').then((bell) => setBell(() => bell.default)).catch(() => {}); // without it the list can be had by its key and in the menu
  }, [quiet]);
  return Bell ? <Bell /> : place;
}
