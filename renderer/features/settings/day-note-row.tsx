/** A note of days as a row: its name, its days, what it is. */
import type { MouseEvent } from 'react';
import { DAY_NOTE_KINDS } from '../../../shared/domain/records.ts';
import type { DayNote } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { isTooLong } from './note-length.ts';

export function NoteRow({ note }: { readonly note: DayNote }) {
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
  /** The focus goes to the next row, so that several can be removed one after the other; after the last one to what adds one. */
  const remove = (event: MouseEvent<HTMLElement>) => {
    const row = event.currentTarget.closest('li');
    const near = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('button');
    (near ?? document.querySelector<HTMLElement>('.new-entry input'))?.focus();
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
