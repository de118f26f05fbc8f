/** The button that asks to print, and the dialog it opens: its code comes when it is asked for. */
import { Suspense, lazy } from 'react';
import { act } from '../../actions/actions.ts';
import { keyProps } from '../../actions/keys-text.ts';
import { useRoute } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { usePrint } from './print-store.ts';

const PrintDialog = lazy(() => import('./print-dialog.tsx'));
const WheelPrintDialog = lazy(() => import('../wheel/poster/wheel-print-dialog.tsx'));

export function PrintControl() {
  const { t } = useSpeech();
  return <Button small look="quiet" icon="print" label={t('print.open')} {...keyProps('print', t('print.open'), t)} onClick={() => act('print')} />;
}

/** Where the dialog opens, over any view: the wheel's on the wheel. */
export function PrintPlace() {
  const { view } = useRoute();
  return usePrint((s) => s.asked) && <Suspense>{view.name === 'wheel' ? <WheelPrintDialog view={view} /> : <PrintDialog />}</Suspense>;
}
