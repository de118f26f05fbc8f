/** What came of the session: to look at together, to print, to paste, to take back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { NO_DRAFT, takesBack } from '../../../../shared/wheel/quarter-draft.ts';
import type { Draft } from '../../../../shared/wheel/quarter-draft.ts';
import type { QuarterSummary } from '../../../../shared/wheel/quarter-summary.ts';
import type { QuarterPlan } from '../../../../shared/wheel/quarter.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { QUARTERS, WHEEL, go } from '../../../store/route.ts';
import { stepBack } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { printNow, savePdf } from '../../print/print-job.ts';
import { useOwnPrint } from '../../print/print-store.ts';
import { Printing } from '../../print/printing.tsx';
import { SheetTop } from './sheet-top.tsx';
import { saveDraft } from './drafts.ts';
import { SummaryParts } from './summary-parts.tsx';
import { summaryText, summaryTitle } from './summary-words.ts';

interface Props {
  readonly plan: QuarterPlan;
  readonly summary: QuarterSummary;
  readonly draft: Draft;
}

export function Summary({ plan, summary, draft }: Props) {
  const { t, language } = useSpeech();
  const head = useRef<HTMLHeadingElement>(null);
  const [job, setJob] = useState<'print' | 'pdf' | null>(null);
  const [pdf, today, world] = [usePlan((s) => s.abilities.pdf), usePlan((s) => s.today), usePlan((s) => s.plan)];
  const undoable = usePlan((s) => takesBack(draft, s.undoRev));
  const name = { quarter: plan.quarter, year: String(plan.year) };
  useEffect(() => head.current?.focus(), []);
  const out = async (): Promise<void> => {
    if (job === 'pdf') await savePdf(t('quarter.summary.fileName', name), (file) => say({ text: t('print.saved', { file }) }));
    else await printNow();
    setJob(null);
  };
  const copy = async (): Promise<void> => {
    const copied = await copyText(summaryText(summary, plan, world, today, t, language));
    say({ text: t(copied ? 'quarter.summary.copied' : 'quarter.summary.notCopied'), severity: copied ? null : 'warning' });
  };
  /** What is printed here is what is seen here; elsewhere on the wheel it is the poster. */
  const print = useCallback(() => setJob('print'), []);
  useOwnPrint(print);
  return (
    <div className="quarter-done">
      <section aria-labelledby="q-done">
        <header>
          <h2 id="q-done" ref={head} tabIndex={-1}>{summaryTitle(summary, plan, t)}</h2>
          <p>{t('quarter.summary.counts', { made: summary.made.length, skipped: summary.skipped.length })}</p>
        </header>
        <div className="q-acts">
          <Button look="primary" icon="print" onClick={print}>{t('quarter.summary.print')}</Button>
          {pdf && <Button onClick={() => setJob('pdf')}>{t('quarter.summary.pdf')}</Button>}
          <Button icon="dup" onClick={() => void copy()}>{t('quarter.summary.copy')}</Button>
          {undoable && <Button icon="undo" onClick={() => void stepBack('undo')}>{t('quarter.summary.undo')}</Button>}
          <span className="push" />
          {summary.open.length > 0 && <Button onClick={() => saveDraft(plan, { ...draft, more: true })}>{t('quarter.summary.more')}</Button>}
          <Button look="quiet" onClick={() => { saveDraft(plan, NO_DRAFT); go({ view: { ...WHEEL, year: plan.year, quarter: QUARTERS[plan.quarter - 1] ?? null }, panel: null }); }}>{t('quarter.summary.done')}</Button>
        </div>
        <SummaryParts name={plan} summary={summary} />
      </section>
      {job && (
        <Printing page="a4-standing" onReady={() => void out()}>
          <article className="sheet sheet-quarter">
            <SheetTop title={t('quarter.summary.heading', name)} />
            <SummaryParts name={plan} summary={summary} />
          </article>
        </Printing>
      )}
    </div>
  );
}
