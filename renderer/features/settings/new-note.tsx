/** A line that adds a note of days. */
import { useState } from 'react';
import { DAY_NOTE_KINDS } from '../../../shared/domain/records.ts';
import type { DayNote, DayNoteId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { dateFromText } from '../../ui/form/date-text.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { NewEntry } from './new-entry.tsx';
import { isTooLong } from './note-length.ts';

/** Without a last day: one day. */
export function NewNote() {
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
