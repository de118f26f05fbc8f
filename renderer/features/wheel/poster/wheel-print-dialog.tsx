/** The wheel on paper: which paper; then the browser's print dialog, or a PDF where the program can make one. */
import { useState } from 'react';
import { PrintField } from '../../print/print-field.tsx';
import { PrintFoot } from '../../print/print-foot.tsx';
import { printNow, savePdf } from '../../print/print-job.ts';
import { PAPERS } from '../../print/paper.ts';
import type { Paper } from '../../print/paper.ts';
import { endPrint } from '../../print/print-store.ts';
import { Printing } from '../../print/printing.tsx';
import { useFilterWords } from '../../print/sheet-head.tsx';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Segmented } from '../../../ui/form/segmented.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { MonthsSheet } from '../months/months-sheet.tsx';
import { useWheelYear } from '../wheel-store.ts';
import type { WheelRoute } from '../wheel-props.ts';
import { Poster } from './poster.tsx';
import { unnamedOn } from './poster-sheet.ts';
import { YearSheet } from './year-sheet.tsx';
import '../../print/print-dialog.css';

/** A poster is A3 until somebody wants it smaller. */
let last: { readonly paper: Paper; readonly table: boolean } = { paper: 'a3', table: true };

export default function WheelPrintDialog({ view }: { readonly view: WheelRoute }) {
  const { t } = useSpeech();
  const year = useWheelYear(view.year);
  const [{ paper, table }, setChoice] = useState(last);
  const [job, setJob] = useState<'pdf' | 'print' | null>(null);
  const pdf = usePlan((s) => s.abilities.pdf);
  const filter = useFilterWords();
  const unnamed = unnamedOn(paper, year.items.length);
  const change = (part: Partial<typeof last>): void => setChoice((last = { paper, table, ...part }));
  const out = async (): Promise<void> => {
    const done = job === 'pdf' ? await savePdf(t('wheelPoster.pdfName', { year: String(year.year) }), (file) => say({ text: t('print.saved', { file }) })) : await printNow();
    if (done) endPrint();
    else setJob(null);
  };
  return (
    <Modal title={t('wheelPoster.print', { year: String(year.year) })} className="print-dialog" onClose={() => (job === 'pdf' ? undefined : endPrint())}>
      <div className="print-form">
        <PrintField label={t('print.paper')}>
          <Segmented required label={t('print.paper')} value={paper} choices={PAPERS.toReversed().map((value) => ({ value, text: value.toUpperCase() }))} onChoose={(chosen) => chosen && change({ paper: chosen })} />
        </PrintField>
        <label className="print-tick"><input type="checkbox" checked={table} onChange={(event) => change({ table: event.target.checked })} />{t('wheelPoster.withTable')}</label>
        {unnamed > 0 && <p className="muted">{t('wheelPoster.unnamed', { count: unnamed })}</p>}
        {filter && <p className="muted">{t('print.filtered', { filter })}</p>}
        {!pdf && <p className="muted">{t('wheelPoster.asPdf')}</p>}
      </div>
      <PrintFoot disabled={job !== null} onOut={setJob} />
      {job && (
        <Printing page={`${paper}-lying`} onReady={() => void out()}>
          {view.mode === 'months' ? <MonthsSheet year={year} quarter={view.quarter} /> : <article className={`sheet sheet-poster ${paper}-poster`}><Poster year={year} view={view} paper={paper} /></article>}
          {table && <YearSheet year={year} />}
        </Printing>
      )}
    </Modal>
  );
}
