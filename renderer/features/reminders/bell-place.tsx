/** Where the bell comes in the header, once the page has nothing better to do; its place is kept. */
import { Suspense, lazy, useEffect, useState } from 'react';

const Bell = lazy(() => import('./bell.tsx'));
const place = <span className="btn btn-quiet btn-icon" style={{ visibility: 'hidden' }} />;

export function BellPlace() {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const id = requestIdleCallback(() => setQuiet(true), { timeout: 2_000 });
    return () => cancelIdleCallback(id);
  }, []);
  return quiet ? <Suspense fallback={place}><Bell /></Suspense> : place;
}
