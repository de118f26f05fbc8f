/** Where the bell comes in the header, once the page has nothing better to do; its place is kept. */
import { Suspense, lazy } from 'react';
import { useQuiet } from './use-quiet.ts';

const Bell = lazy(() => import('./bell.tsx'));
const place = <span className="btn btn-quiet btn-icon" style={{ visibility: 'hidden' }} />;

export function BellPlace() {
  return useQuiet() ? <Suspense fallback={place}><Bell /></Suspense> : place;
}
