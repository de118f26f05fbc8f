/** What to print, on what; then the browser's print dialog, or a PDF where the program can make one. */
import { useState } from 'react';
import { monthText, rangeText } from '../../../shared/i18n/dates.ts';
import { addMonths, formatMonth, monthOf, parseMonth } from '../../../shared/planning/month-grid.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Segmented } from '../../ui/form/segmented.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { DayInput } from './day-input.tsx';
import { draftNow, keepDraft, readDraft } from './draft.ts';
import { ListSheet } from './list-sheet.tsx';
import { MonthSheet } from './month-sheet.tsx';
import { PAPERS, WHATS, pageOf } from './paper.ts';
import type { Choice } from './paper.ts';
import { PrintField } from './print-field.tsx';
import { PrintFoot } from './print-foot.tsx';
import { printNow, savePdf } from './print-job.ts';
import { endPrint } from './print-store.ts';
import { Printing } from './printing.tsx';
import { useFilterWords } from './sheet-head.tsx';
import './print-dialog.css';

/** Months to choose from, counted from today's. */
const MONTHS = { back: 12, ahead: 24 };

export default function PrintDialog() {
  const { t, language } = useSpeech();
  const [draft, setDraft] = useState(draftNow);
  const [job, setJob] = useState<{ readonly choice: Choice; readonly pdf: boolean } | null>(null);
  const today = usePlan((s) => s.today);
  const filter = useFilterWords();
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const read = readDraft(draft);
  const begin = (way: 'pdf' | 'print'): void => {
    if (!read.choice) return;
    keepDraft(draft);
    setJob({ choice: read.choice, pdf: way === 'pdf' });
  };
  const period = draft.what === 'month' ? monthText(draft.month, language) : read.choice && 'from' in read.choice ? rangeText(read.choice.from, read.choice.to, language) : '';
  const months = Array.from({ length: MONTHS.back + MONTHS.ahead + 1 }, (_, i) => addMonths(monthOf(today), i - MONTHS.back));
  const listed = months.some((month) => formatMonth(month) === formatMonth(draft.month)) ? months : [draft.month, ...months];
  return (
    <Modal title={t('print.title')} className="print-dialog" onClose={() => (job?.pdf ? undefined : endPrint())}>
      <div className="print-form">
        <PrintField label={t('print.what')}>
          <Segmented required label={t('print.what')} value={draft.what} choices={WHATS.map((value) => ({ value, text: t(`print.whats.${value}`) }))} onChoose={(what) => what && change({ what })} />
        </PrintField>
        {draft.what === 'month' ? (
          <label className="print-field">
            <span>{t('print.month')}</span>
            <select className="input" value={formatMonth(draft.month)} onChange={(event) => change({ month: parseMonth(event.target.value) ?? draft.month })}>
              {listed.map((month) => <option key={formatMonth(month)} value={formatMonth(month)}>{monthText(month, language)}</option>)}
            </select>
          </label>
        ) : (
          <>
            <div className="print-days">
              <DayInput label={t('print.from')} value={draft.from} refused={read.problem === 'from'} onType={(from) => change({ from })} />
              <DayInput label={t('print.to')} value={draft.to} refused={read.problem === 'to'} onType={(to) => change({ to })} />
            </div>
            {read.problem === 'period' && <p className="problem" role="alert">{t('print.badPeriod')}</p>}
            <label className="print-tick"><input type="checkbox" checked={draft.empty} onChange={(event) => change({ empty: event.target.checked })} />{t('print.emptyDays')}</label>
          </>
        )}
        <PrintField label={t('print.paper')}>
          <Segmented required label={t('print.paper')} value={draft.paper} choices={PAPERS.map((value) => ({ value, text: value.toUpperCase() }))} onChoose={(paper) => paper && change({ paper })} />
        </PrintField>
        <PrintField label={t('print.colour')}>
          <Segmented required label={t('print.colour')} value={draft.grey ? 'grey' : 'colour'} choices={(['colour', 'grey'] as const).map((value) => ({ value, text: t(`print.colours.${value}`) }))} onChoose={(look) => change({ grey: look === 'grey' })} />
        </PrintField>
        {filter && <p className="muted">{t('print.filtered', { filter })}</p>}
      </div>
      <PrintFoot disabled={job !== null || !read.choice} onOut={begin} />
      {job && (
        <Printing page={pageOf(job.choice)} grey={job.choice.grey} onReady={() => void (job.pdf ? savePdf(t('print.fileName', { period }), (file) => say({ text: t('print.saved', { file }) })) : printNow()).then((done) => (done ? endPrint() : setJob(null)))}>
          {job.choice.what === 'month' ? <MonthSheet choice={job.choice} /> : <ListSheet choice={job.choice} />}
        </Printing>
      )}
    </Modal>
  );
}
