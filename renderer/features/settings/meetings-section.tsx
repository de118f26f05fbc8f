/** Meetings that are held again and again: when, and what they go through. */
import { useState } from 'react';
import type { MeetingKind, MeetingKindId } from '../../../shared/domain/records.ts';
import { agendaMinutes, meetingKindsOf } from '../../../shared/meeting/kinds.ts';
import { say } from '../../store/notices.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { kindWhen } from '../meeting/start/kind-words.ts';
import { MeetingKindForm } from './meetings-form.tsx';
import { NewEntry } from './new-entry.tsx';
import { useSettings } from './records.ts';

const saveKinds = (meetingKinds: readonly MeetingKind[] | null) => run('editSettings', { change: { meetingKinds } });

export function MeetingsSection() {
  const { t, language } = useSpeech();
  const settings = useSettings();
  const [open, setOpen] = useState<string | null>(null);
  const kinds = meetingKindsOf(settings, language);
  const undo = wayBack(t('shell.undo'));
  const add = (name: string) => {
    const id = crypto.randomUUID() as MeetingKindId; // a new id is one of a kind made here
    saveKinds([...kinds, { id, name, weekdays: [], time: null, agenda: [{ step: 'this-week', minutes: 10 }, { step: 'decisions', minutes: 5 }] }]);
    setOpen(id);
    return null;
  };
  const remove = ({ id, name }: MeetingKind) => {
    document.querySelector<HTMLElement>('.new-entry input')?.focus();
    saveKinds(kinds.filter((kind) => kind.id !== id));
    say({ text: t('meetings.kindRemoved', { name }), action: undo });
  };
  return (
    <>
      {kinds.length === 0 && <p className="empty">{t('meetings.noKinds')}</p>}
      <ul className="entries">
        {kinds.map((kind) => (
          <li key={kind.id} className="entry-fold">
            <button type="button" className="entry-head" aria-expanded={open === kind.id} onClick={() => setOpen(open === kind.id ? null : kind.id)}>
              <b>{kind.name}</b>{' '}
              <span className="faint">{kindWhen(kind, t, language)}</span>
              <span className="faint push">{t('meetings.minutes', { minutes: agendaMinutes(kind.agenda) })}</span>
              <Icon name={open === kind.id ? 'down' : 'right'} small />
            </button>
            {open === kind.id && <MeetingKindForm kind={kind} onSave={(changed) => saveKinds(kinds.map((one) => (one.id === kind.id ? changed : one)))} onRemove={() => remove(kind)} />}
          </li>
        ))}
      </ul>
      <NewEntry label={t('meetings.newKind')} onAdd={add} />
      {settings?.meetingKinds && (
        <div className="set-part">
          <p className="hint">{t('meetings.toUsualHint')}</p>
          <p className="set-ways"><Button onClick={() => { document.querySelector<HTMLElement>('.entry-head')?.focus(); saveKinds(null); }}>{t('meetings.toUsual')}</Button></p>
        </div>
      )}
    </>
  );
}
