/** One decision, note or to-do: its words, what it is, whose it is, which card it is about. */
import type { KeyboardEvent, MouseEvent } from 'react';
import type { NoteChange } from '../../../../shared/domain/command.ts';
import { NOTE_KINDS } from '../../../../shared/domain/records.ts';
import type { CardId, MeetingNote, PersonId } from '../../../../shared/domain/records.ts';
import { dayText, slotText } from '../../../../shared/i18n/dates.ts';
import { dayFrom } from '../../../../shared/meeting/note-text.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf, routeNow } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceMenu } from '../../../ui/choice-menu.tsx';
import { EntryPicker } from '../../../ui/form/entry-picker.tsx';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CheckedField } from '../../settings/checked-field.tsx';
import { useEntries } from '../../settings/records.ts';
import { useDoerName } from './person-name.ts';

export function NoteRow({ note }: { readonly note: MeetingNote }) {
  const { t } = useSpeech();
  const change = (to: NoteChange) => run('editNote', { id: note.id, change: to });
  const remove = (event: MouseEvent | KeyboardEvent) => {
    const row = event.currentTarget.closest('li');
    const near = row?.nextElementSibling ?? row?.previousElementSibling;
    (near?.querySelector<HTMLElement>('textarea') ?? document.querySelector<HTMLElement>('main'))?.focus();
    if (run('removeNote', { id: note.id })) say({ text: t('notes.removed', { text: note.text }), action: wayBack(t('shell.undo')) });
  };
  const kind = t(`note.kind.${note.kind}`);
  return (
    <li className={note.done ? 'note-row on' : 'note-row'}>
      <span className="note-words">
        {note.kind === 'todo' && <input type="checkbox" aria-label={t('notes.done', { text: note.text })} checked={note.done} onChange={(event) => change({ done: event.target.checked })} />}
        <TypedField line label={t('notes.textOf', { kind })} className="quiet-input" value={note.text} onSave={(text) => text.trim() !== '' && change({ text })} />
        <Button small look="quiet" icon="x" label={`${t('notes.remove')}: ${note.text}`} onClick={remove} />
      </span>
      <span className="note-facts">
        <ChoiceMenu label={t('notes.kindOf')} value={note.kind} choices={NOTE_KINDS.map((value) => ({ value, text: t(`note.kind.${value}`) }))} onChoose={(to) => change({ kind: to })} />
        {note.kind === 'todo' && <WhoAndDue note={note} onChange={change} />}
        <About note={note} onChange={change} />
      </span>
    </li>
  );
}

/** Who does it, and by when. */
function WhoAndDue({ note, onChange }: { readonly note: MeetingNote; readonly onChange: (change: NoteChange) => void }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const name = useDoerName();
  const people = useEntries('people').filter(({ id, archived }) => !archived || id === note.person);
  const who = note.person ? name(note.person) : t('notes.nobody');
  const saveDue = (text: string) => {
    const due = text.trim() === '' ? null : dayFrom(text, today);
    if (due === null && text.trim() !== '') return t('notes.badDay');
    onChange({ due });
    return null;
  };
  return (
    <>
      <EntryPicker
        label={t('notes.who')} button={<><Icon name="user" small /><span className={note.person ? 'txt' : 'txt faint'}>{who}</span></>} buttonLabel={t('notes.whoIs', { name: who })} buttonClass="filter"
        entries={() => people.map((person) => ({ id: person.id, name: person.name, note: person.initials }))} chosen={note.person ? [note.person] : []} onToggle={(id) => onChange({ person: id === note.person ? null : (id as PersonId) })} // an id of the list
      />
      <CheckedField bare label={t('notes.due')} placeholder={t('notes.dueHint')} className="note-due" value={note.due ? dayText(note.due, language, 'short') : ''} onSave={saveDue} />
    </>
  );
}

/** The card that it is about, as a way there; else a way to choose one. */
function About({ note, onChange }: { readonly note: MeetingNote; readonly onChange: (change: NoteChange) => void }) {
  const { t, language } = useSpeech();
  const id = note.card;
  const title = usePlan((s) => (id === null ? undefined : s.plan.cards.get(id)?.title));
  const cards = () => [...usePlan.getState().plan.cards.values()].filter(({ archived, deletedAt, kind }) => !archived && deletedAt === null && kind === 'post').sort((a, b) => a.title.localeCompare(b.title, 'sv'));
  if (id === null || title === undefined) {
    return (
      <EntryPicker
        label={t('notes.pointTo')} button={<><Icon name="link" small />{t('notes.pointTo')}</>} buttonClass="filter"
        entries={() => cards().map((card) => ({ id: card.id, name: card.title, note: slotText(card.slot, language) }))} chosen={[]} onToggle={(chosen) => onChange({ card: chosen as CardId })} // an id of the list
      />
    );
  }
  return (
    <span className="note-card">
      <a href={hrefOf({ ...routeNow(), panel: { type: 'card', id } })} aria-label={t('notes.card', { title })}><Icon name="link" small /><span className="txt">{title}</span></a>
      <Button small look="quiet" icon="x" label={t('notes.unpoint', { title })} onClick={() => onChange({ card: null })} />
    </span>
  );
}
