/** Where the palette and the list of shortcuts open, over any view and over what is open there. */
import { Suspense, lazy } from 'react';
import { askFor, useAskedFor } from '../../actions/asked.ts';
import { fetchPalette } from './later.ts';

const Palette = lazy(fetchPalette);
const AllKeys = lazy(() => import('./all-keys.tsx'));

export function ActionsPlace() {
  const what = useAskedFor((s) => s.what);
  const close = (): void => askFor(null);
  if (what === null) return null;
  return <Suspense>{what === 'search' ? <Palette onClose={close} /> : <AllKeys onClose={close} />}</Suspense>;
}
