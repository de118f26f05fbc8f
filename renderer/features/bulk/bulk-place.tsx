/** Where the bar for chosen cards comes, in whatever view they were chosen. */
import { Suspense, lazy, useState } from 'react';
import { useSelection } from '../../store/selection.ts';

const BulkBar = lazy(() => import('./bulk-bar.tsx'));

/** Once something has been chosen the bar stays, unseen, to say so when nothing is any more. */
export function BulkPlace() {
  const some = useSelection((s) => s.chosen.size > 0);
  const [wanted, setWanted] = useState(false);
  if (some && !wanted) setWanted(true);
  return wanted && <Suspense><BulkBar /></Suspense>;
}
