/** Where ideas are caught, over any view; its code comes when it is first asked for. */
import { Suspense, lazy } from 'react';
import { useCapture } from './capture-store.ts';

const CaptureDialog = lazy(() => import('./capture-dialog.tsx'));

/** Once on the page. */
export function CapturePlace() {
  const open = useCapture((s) => s.open);
  return open && <Suspense><CaptureDialog /></Suspense>;
}
