/** The button that asks to print, and the dialog it opens: its code comes when it is asked for. */
import { Suspense, lazy } from 'react';
import { actionOf, keysText } from '../../actions/actions.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { usePrint } from './print-store.ts';

const PrintDialog = lazy(() => import('./print-dialog.tsx'));

export function PrintControl() {
  const { t } = useSpeech();
  return <Button small look="quiet" icon="print" label={t('print.open')} aria-keyshortcuts={keysText('Mod+P')} onClick={actionOf('print').run} />;
}

/** Where the dialog opens, over any view. */
export function PrintPlace() {
  return usePrint((s) => s.asked) && <Suspense><PrintDialog /></Suspense>;
}
