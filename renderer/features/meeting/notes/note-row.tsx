/** One decision, note or to-do: its words, what it is, whose it is, which card it is about. */
import type { KeyboardEvent, MouseEvent } from 'react';
import { NOTE_KINDS } from '../../../../shared/domain/records.ts';
import type { CardId, MeetingNote, PersonId } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { dayFrom } from '../../../../shared/meeting/note-text.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf, routeNow } from '../../../store/route.ts';
import { run, stepBack } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceMenu } from '../../../ui/choice-menu.tsx';
import { EntryPicker } from '../../../ui/form/entry-picker.tsx';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CheckedField } from '../../settings/checked-field.tsx';
import { useEntries } from '../../settings/records.ts';
import { usePersonName } from './person-name.ts';

interface Props {
  readonly note: MeetingNote;
  readonly card: CardId | null;
}

export function NoteRow({ note, card }: Props) {
  const { t } = useSpeech();
  /** Changes the note as it is now, so that what somebody else just did to it stays. */
  const change = (to: Partial<MeetingNote>) => run('saveNote', { note: { ...(usePlan.getState().plan.notes.get(note.id) ?? note), ...to } });
  const remove = (event: MouseEvent | KeyboardEvent) => {
    const row = event.currentTarget.closest('li');
    const near = row?.nextElementSibling ?? row?.previousElementSibling;
    (near?.querySelector<HTMLElement>('textarea') ?? document.querySelector<HTMLElement>('main'))?.focus();
    if (run('removeNote', { id: note.id })) say({ text: t('notes.removed', { text: note.text }), action: { label: t('shell.undo'), run: () => void stepBack('undo') } });
  };
  const kind = t(`note.kind.${note.kind}`);
  return (
    <li className={note.done ? 'note-row on' : 'note-row'}>
      <ChoiceMenu label={t('notes.kindOf')} value={note.kind} choices={NOTE_KINDS.map((value) => ({ value, text: t(`note.kind.${value}`) }))} onChoose={(to) => change({ kind: to })} />
      <span className="note-words">
        {note.kind === 'todo' && <input type="checkbox" aria-label={t('notes.done', { text: note.text })} checked={note.done} onChange={(event) => change({ done: event.target.checked })} />}
        <TypedField line label={t('notes.textOf', { kind })} className="quiet-input" value={note.text} onSave={(text) => text.trim() !== '' && change({ text })} />
      </span>
      {note.kind === 'todo' && <Promise note={note} onChange={change} />}
      <About note={note} card={card} onChange={change} />
      <Button small look="quiet" icon="x" label={`${t('notes.remove')}: ${note.text}`} onClick={remove} />
    </li>
  );
}

/** Who does it, and by when. */
function Promise({ note, onChange }: { readonly note: MeetingNote; readonly onChange: (change: Partial<MeetingNote>) => void }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const name = usePersonName();
  const people = useEntries('people').filter(({ archived }) => !archived);
  const who = note.person ? name(note.person) : t('notes.nobody');
  const saveDue = (text: string) => {
    const due = text.trim() === '' ? null : dayFrom(text, today);
    if (due === null && text.trim() !== '') return t('notes.badDay');
    onChange({ due });
    return null;
  };
  return (
    <span className="note-promise">
      <EntryPicker
        label={t('notes.who')} button={<><Icon name="user" small /><span className={note.person ? 'txt' : 'txt faint'}>{who}</span></>} buttonLabel={t('notes.whoIs', { name: who })} buttonClass="filter"
        entries={() => people.map((person) => ({ id: person.id, name: person.name, note: person.initials }))} chosen={note.person ? [note.person] : []} onToggle={(id) => onChange({ person: id === note.person ? null : (id as PersonId) })} // an id of the list
      />
      <CheckedField bare label={t('notes.due')} placeholder={t('notes.dueHint')} className="note-due" value={note.due ? dayText(note.due, language, 'short') : ''} onSave={saveDue} />
    </span>
  );
}

/** The card that it is about, as a way there; or the one in focus, to be pointed to. */
function About({ note, card, onChange }: Props & { readonly onChange: (change: Partial<MeetingNote>) => void }) {
  const { t } = useSpeech();
  const id = note.card ?? card;
  const title = usePlan((s) => (id === null ? undefined : s.plan.cards.get(id)?.title));
  if (id === null || title === undefined) return null;
  if (note.card === null) return <Button small look="quiet" icon="link" className="note-point" onClick={() => onChange({ card: id })}><span className="txt">{t('notes.pointTo', { title })}</span></Button>;
  return (
    <span className="note-card">
      <a href={hrefOf({ ...routeNow(), panel: { type: 'card', id } })} aria-label={t('notes.card', { title })}><Icon name="link" small /><span className="txt">{title}</span></a>
      <Button small look="quiet" icon="x" label={t('notes.unpoint', { title })} onClick={() => onChange({ card: null })} />
    </span>
  );
}
