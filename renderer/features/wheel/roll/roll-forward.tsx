/** The button that rolls the recurring cards forward to a new year, and its dialog: the code comes when it is asked for. */
import { Suspense, lazy, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';

const RollDialog = lazy(() => import('./roll-dialog.tsx'));

/** `year`: the one that the wheel shows. */
export function RollForward({ year }: { readonly year: number }) {
  const { t } = useSpeech();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button small look="quiet" icon="repeat" className="btn-icon" label={`${t('roll.open')} …`} aria-haspopup="dialog" onClick={() => setAsked(true)}><span>{t('roll.open')}</span></Button>
      {asked && <Suspense><RollDialog shown={year} onClose={() => setAsked(false)} /></Suspense>}
    </>
  );
}
