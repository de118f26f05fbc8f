/** Notes of days: school holidays and theme days, by hand or from a calendar file. */
import { useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { LONGEST_NOTE } from '../../../shared/domain/lengths.ts';
import { DAY_NOTE_KINDS } from '../../../shared/domain/records.ts';
import type { DayNote, DayNoteId } from '../../../shared/domain/records.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf } from '../../store/route.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { useSpeech } from '../../ui/language.tsx';
import { FileChoice } from '../import/file-choice.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { NewEntry } from './new-entry.tsx';

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

function NoteRow({ note }: { readonly note: DayNote }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const attempt = useAttempt();
  const save = (change: Partial<DayNote>) => {
    const record = { ...note, ...change };
    return problemOf(record) ?? attempt('saveDayNote', { record });
  };
  const problemOf = ({ from, to }: DayNote): string | null => (to < from ? t('settings.toBeforeFrom') : isTooLong(from, to) ? t('dayNotes.tooLong') : null);
  const saveDay = (which: 'from' | 'to') => (text: string) => {
    const day = dateFromText(text, today);
    if (!day) return t('settings.badDate');
    return save(note.from === note.to && which === 'from' ? { from: day, to: day } : { [which]: day }); // one day stays one
  };
  /** The focus goes to the next row, so that several can be removed one after the other. */
  const remove = (event: MouseEvent<HTMLElement>) => {
    const row = event.currentTarget.closest('li');
    (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('button')?.focus();
    run('removeEntry', { table: 'dayNotes', id: note.id });
  };
  return (
    <li className="entry day-note" aria-label={note.name}>
      <CheckedField bare label={t('settings.name')} maxLength={200} value={note.name} onSave={(name) => save({ name })} />
      <CheckedField bare label={t('settings.from')} value={dateText(note.from, language)} onSave={saveDay('from')} />
      <CheckedField bare label={t('settings.to')} value={dateText(note.to, language)} onSave={saveDay('to')} />
      <select className="input" aria-label={t('dayNotes.kind')} value={note.kind} onChange={(event) => save({ kind: event.target.value as DayNote['kind'] })}> {/* its options are the kinds */}
        {DAY_NOTE_KINDS.map((kind) => <option key={kind} value={kind}>{t(`dayNotes.kinds.${kind}`)}</option>)}
      </select>
      <span className="entry-ways">
        <Button small look="quiet" aria-label={t('settings.removeWhat', { name: note.name })} onClick={remove}>{t('settings.remove')}</Button>
      </span>
    </li>
  );
}

const isTooLong = (from: DayNote['from'], to: DayNote['to']): boolean => toDayNumber(to) - toDayNumber(from) > LONGEST_NOTE;

function NewNote() {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const attempt = useAttempt();
  const [days, setDays] = useState({ first: '', last: '' });
  const [kind, setKind] = useState<DayNote['kind']>('theme');
  const add = (name: string) => {
    const from = dateFromText(days.first, today);
    const to = days.last.trim() === '' ? from : dateFromText(days.last, today);
    if (!from || !to) return t('settings.dayNeeded');
    if (to < from) return t('settings.lastBeforeFirst');
    if (isTooLong(from, to)) return t('dayNotes.tooLong');
    const refused = attempt('saveDayNote', { record: { id: crypto.randomUUID() as DayNoteId, name, from, to, kind, uid: null } });
    if (refused === null) setDays({ first: '', last: '' });
    return refused;
  };
  return (
    <NewEntry label={t('dayNotes.new')} onAdd={add}>
      {(['first', 'last'] as const).map((which) => (
        <div className="set-field set-date" key={which}>
          <label htmlFor={`note-${which}`}>{t(`dayNotes.${which}`)}</label>
          <input id={`note-${which}`} className="input" autoComplete="off" placeholder={t('settings.dateHint')} value={days[which]} onChange={(e) => setDays({ ...days, [which]: e.target.value })} />
        </div>
      ))}
      <div className="set-field set-date">
        <label htmlFor="note-kind">{t('dayNotes.kind')}</label>
        <select id="note-kind" className="input" value={kind} onChange={(e) => setKind(e.target.value as DayNote['kind'])}> {/* its options are the kinds */}
          {DAY_NOTE_KINDS.map((one) => <option key={one} value={one}>{t(`dayNotes.kinds.${one}`)}</option>)}
        </select>
      </div>
    </NewEntry>
  );
}
