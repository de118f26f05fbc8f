/** Where what is asked about recurring cards opens, over any view. */
import { Suspense, lazy } from 'react';
import { useAsked } from './asked.ts';

const RecurringMenu = lazy(() => import('./recurring-menu.tsx'));
const SkipPopup = lazy(() => import('./skip-popup.tsx'));
const BecomesDialog = lazy(() => import('./becomes-dialog.tsx'));
const PauseDialog = lazy(() => import('../pause/pause-dialog.tsx'));
const LiftDialog = lazy(() => import('../pause/lift-dialog.tsx'));

export function RecurringPlace() {
  const asked = useAsked((s) => s.asked);
  if (!asked) return null;
  switch (asked.what) {
    case 'menu': return <Suspense><RecurringMenu key={asked.card} {...asked} /></Suspense>;
    case 'skip': return <Suspense><SkipPopup {...asked} /></Suspense>;
    case 'becomes': return <Suspense><BecomesDialog {...asked} /></Suspense>;
    case 'pause': return <Suspense><PauseDialog {...asked} /></Suspense>;
    case 'lift': return <Suspense><LiftDialog {...asked} /></Suspense>;
  }
}
