/** The ways out of a print dialog: none, a PDF where the program can make one, paper. */
import { usePlan } from '../../store/plan-store.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { endPrint } from './print-store.ts';

export function PrintFoot({ disabled, onOut }: { readonly disabled: boolean; readonly onOut: (way: 'pdf' | 'print') => void }) {
  const { t } = useSpeech();
  const pdf = usePlan((s) => s.abilities.pdf);
  return (
    <footer className="dialog-foot">
      <span className="push" />
      <Button look="quiet" onClick={endPrint}>{t('print.cancel')}</Button>
      {pdf && <Button disabled={disabled} onClick={() => onOut('pdf')}>{t('print.pdf')}</Button>}
      <Button look="primary" disabled={disabled} onClick={() => onOut('print')}>{t('print.do')}</Button>
    </footer>
  );
}
