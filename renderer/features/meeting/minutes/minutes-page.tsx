/** What came of a meeting: while it goes on it writes itself, afterwards it is edited, printed and sent. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Meeting } from '../../../../shared/domain/records.ts';
import { fileNameOf, sheetOf } from '../../../../shared/meeting/minutes-sheet.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { printNow, savePdf } from '../../print/print-job.ts';
import { useOwnPrint } from '../../print/print-store.ts';
import { Printing } from '../../print/printing.tsx';
import { EditedSheet } from './edited-sheet.tsx';
import { makeMinutes, useMinutes } from './make-minutes.ts';
import { MinutesBar } from './minutes-bar.tsx';
import { paperSize } from './paper-size.ts';
import { SheetView } from './sheet-view.tsx';

export default function MinutesPage({ meeting }: { readonly meeting: Meeting }) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const made = useMinutes(meeting);
  const [job, setJob] = useState<'print' | 'pdf' | null>(null);
  const minutes = made && 'minutes' in made ? made.minutes : null;
  const sheet = minutes && sheetOf(meeting, minutes, plan, language);
  const main = useRef<HTMLElement>(null);
  const isLive = meeting.endedAt === null;
  useEffect(() => main.current?.focus(), [meeting.id, isLive]);
  const print = useCallback(() => setJob('print'), []);
  useOwnPrint(print);
  const out = async (): Promise<void> => {
    if (job === 'pdf') await savePdf(fileNameOf(meeting), (file) => say({ text: t('print.saved', { file }) }));
    else await printNow();
    setJob(null);
  };
  const remake = async (): Promise<void> => {
    const now = await makeMinutes(meeting, language);
    if ('error' in now) return say({ error: now.error });
    // What was open as it ended is known to the kept ones alone.
    const next = minutes?.sections.filter(({ part }) => part === 'next') ?? [];
    const kept = { summary: minutes?.summary || now.minutes.summary, sections: [...now.minutes.sections, ...next] };
    if (run('editMeeting', { id: meeting.id, change: { minutes: kept } })) say({ text: t('minutes.remade'), action: wayBack(t('shell.undo')) });
  };
  return (
    <>
      <MinutesBar meeting={meeting} sheet={sheet} onPrint={setJob} onRemake={() => void remake()} />
      <main ref={main} id="main" className="minutes" tabIndex={-1} aria-label={t('minutes.title')}>
        {made && 'error' in made && <p className="minutes-hint" role="alert">{t('minutes.noLog')}</p>}
        {isLive && <p className="minutes-hint">{t('minutes.live')}</p>}
        {minutes && sheet && (isLive ? <SheetView sheet={sheet} /> : <EditedSheet key={meeting.id} meeting={meeting} minutes={minutes} />)}
      </main>
      {job && sheet && (
        <Printing page="a4-standing" onReady={() => void out()}>
          <div className={paperSize(sheet)}><SheetView sheet={sheet} /></div>
        </Printing>
      )}
    </>
  );
}
