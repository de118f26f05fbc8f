/** Notes of days: school holidays and theme days, by hand or from a calendar file. */
import type { ReactNode } from 'react';
import type { DayNote } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { FileChoice } from '../import/file-choice.tsx';
import { NoteRow } from './day-note-row.tsx';
import { NewNote } from './new-note.tsx';

export function DaysSection() {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const notes = useDayNotes();
  const coming = notes.filter(({ to }) => to >= today);
  const past = notes.filter(({ to }) => to < today).toReversed();
  return (
    <>
      <NewNote />
      <section className="set-part" aria-labelledby="calendar-file-head">
        <h3 id="calendar-file-head">{t('dayNotes.file')}</h3>
        <p className="hint">{t('dayNotes.fileText')}</p>
        <p className="set-ways"><FileChoice accept=".ics,text/calendar">{t('dayNotes.chooseFile')}</FileChoice></p>
      </section>
      <section className="set-part" aria-labelledby="coming-days-head">
        <h3 id="coming-days-head">{t('dayNotes.coming')}</h3>
        {coming.length === 0 && <p className="faint">{t(past.length === 0 ? 'dayNotes.none' : 'dayNotes.noneComing')}</p>}
        <Notes notes={coming} />
        {past.length > 0 && (
          <details className="set-fold">
            <summary>{t('dayNotes.past', { count: String(past.length) })}</summary>
            <Notes notes={past} />
          </details>
        )}
      </section>
      <p className="hint">
        {parted(t('dayNotes.closed', { where: '\0' }), <a className="set-link" href={hrefOf({ view: { name: 'settings', section: 'workspace' }, panel: null })}>{t('settings.sections.workspace')}</a>)}
      </p>
    </>
  );
}

/** A sentence with a link where its place is kept. */
function parted(sentence: string, link: ReactNode): ReactNode {
  const [before, after] = sentence.split('\0');
  return <>{before}{link}{after}</>;
}

/** By their first day. */
function useDayNotes(): readonly DayNote[] {
  usePlan((s) => s.version); // the plan changes in place
  return [...usePlan.getState().plan.dayNotes.values()].sort((a, b) => (a.from === b.from ? a.name.localeCompare(b.name, 'sv') : a.from < b.from ? -1 : 1));
}

function Notes({ notes }: { readonly notes: readonly DayNote[] }) {
  return <ul className="entries">{notes.map((note) => <NoteRow key={note.id} note={note} />)}</ul>;
}
