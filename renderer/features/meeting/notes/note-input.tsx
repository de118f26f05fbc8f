/** The one line in which decisions, notes and to-dos are written as one types. Enter saves, and the next can follow. */
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { NOTE_KINDS } from '../../../../shared/domain/records.ts';
import type { CardId, Meeting, NoteId, Person } from '../../../../shared/domain/records.ts';
import { noteRow } from '../../../../shared/meeting/minutes-note.ts';
import { kindSaid, readNote, unknownName } from '../../../../shared/meeting/note-text.ts';
import { peopleFor } from '../../../../shared/people/find.ts';
import { keysText, pressed } from '../../../actions/keys-text.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { announce } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Segmented } from '../../../ui/form/segmented.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { useEntries } from '../../settings/records.ts';
import { EMPTY, LINE, useDrafts, writeDraft } from './drafts.ts';
import './notes.css';
import { WhoAndWhen } from './who-and-when.tsx';

interface Props {
  readonly meeting: Meeting;
  /** The card in focus: what is begun now can be about it, wherever the focus goes meanwhile. */
  readonly card: CardId | null;
  /** Escape: back to where one was. */
  readonly onLeave?: () => void;
}
/** So many people are proposed. */
const MOST = 6;
const MAX_LENGTH = 2000;
/** Says that it is about the card, or not. */
const ABOUT_KEY = 'Alt+K';

export function NoteInput({ meeting, card, onLeave }: Props) {
  const { t, language } = useSpeech();
  const draft = useDrafts((s) => s[meeting.id] ?? EMPTY);
  const [given] = useState(card);
  const frozen = draft.text === '' ? given : draft.card;
  const title = usePlan((s) => (frozen === null ? undefined : s.plan.cards.get(frozen)?.title));
  const today = usePlan((s) => s.today);
  const people = useEntries('people').filter(({ archived }) => !archived);
  const read = readNote(draft.text, draft.kind, people, today, draft.sure);
  const unknown = unknownName(read.text, people);
  const about = title !== undefined && (draft.about ?? read.kind === 'todo') ? frozen : null;
  const write = (text: string) => {
    const said = kindSaid(text); // what says the kind becomes the kind, and is gone from the line
    writeDraft(meeting.id, said ? { kind: said.kind, sure: true, chosen: false, text: said.rest, card: frozen } : { text, card: frozen });
  };
  const point = () => {
    if (title === undefined) return;
    writeDraft(meeting.id, { about: about === null });
    announce(t(about === null ? 'notes.aboutOn' : 'notes.aboutOff', { title }));
  };
  const save = () => {
    if (read.text === '') return;
    const { plan, preferences } = usePlan.getState();
    const id = crypto.randomUUID() as NoteId; // a new id is one of a note made here
    const by = plan.people.get(preferences.person ?? '')?.id ?? null;
    const note = { ...read, id, meeting: meeting.id, card: about, done: false, at: nowAtHost(), by };
    if (!run('saveNote', { note, told: noteRow(note, plan, language) })) return;
    announce([t('notes.saved', { kind: t(`note.kind.${read.kind}`), text: read.text }), about && title && t('notes.aboutOn', { title })].filter(Boolean).join('. '));
    writeDraft(meeting.id, draft.chosen ? { ...EMPTY, kind: draft.kind, chosen: true } : EMPTY); // what the line itself said was said of that line
  };
  return (
    <div className="note-input">
      <div className="note-head">
        <Segmented label={t('notes.kindOf')} required value={read.kind} choices={NOTE_KINDS.map((kind) => ({ value: kind, text: t(`note.kind.${kind}`) }))} onChoose={(kind) => kind && writeDraft(meeting.id, { kind, sure: true, chosen: true })} />
        <WhoAndWhen person={read.person} due={read.due} />
        <span role="status" className="note-unknown">{unknown !== null && <><Icon name="user" small />{t('notes.unknown', { name: unknown })}</>}</span>
        {title !== undefined && (
          <button type="button" className="note-about" aria-pressed={about !== null} aria-keyshortcuts={ABOUT_KEY} title={t(about ? 'notes.aboutOn' : 'notes.aboutOff', { title })} onClick={point}>
            <Icon name={about ? 'check' : 'link'} small />{t('notes.about')} <span className="txt">{title}</span><kbd aria-hidden="true">{keysText(ABOUT_KEY, t)}</kbd>
          </button>
        )}
      </div>
      <Line text={draft.text} placeholder={t(`notes.placeholder.${read.kind}`)} people={people} onWrite={write} onSave={save} onPoint={point} onLeave={onLeave} />
    </div>
  );
}

interface LineProps {
  readonly text: string;
  readonly placeholder: string;
  /** Who can be named by `@`. */
  readonly people: readonly Person[];
  readonly onWrite: (text: string) => void;
  readonly onSave: () => void;
  readonly onPoint: () => void;
  readonly onLeave?: (() => void) | undefined;
}

/** The field, with people proposed after an `@`. */
function Line({ text, placeholder, people, onWrite, onSave, onPoint, onLeave }: LineProps) {
  const { t } = useSpeech();
  const id = useId();
  const [caret, setCaret] = useState(text.length);
  const [active, setActive] = useState(0);
  const named = /(?:^|\s)@([\p{L}\d-]*)$/u.exec(text.slice(0, caret));
  const proposed = named ? peopleFor(named[1] ?? '', people).slice(0, MOST) : [];
  const take = (person: Person | undefined) => {
    if (!person || !named) return;
    const before = `${text.slice(0, caret - (named[1] ?? '').length)}${person.name} `;
    onWrite(before + text.slice(caret).trimStart());
    setCaret(before.length);
  };
  const type = ({ value, selectionStart }: HTMLInputElement) => {
    const written = value.trimStart(); // the space after what said the kind
    setCaret((selectionStart ?? value.length) - (value.length - written.length));
    setActive(0);
    onWrite(written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 + proposed.length }[event.key];
    if (pressed(event.nativeEvent) === ABOUT_KEY || (event.altKey && event.code === 'KeyK')) onPoint(); // on a Mac it writes a sign
    else if (event.key === 'Escape') onLeave?.();
    else if (event.key === 'Enter' && proposed.length > 0) take(proposed[active]);
    else if (event.key === 'Enter') onSave();
    else if (to !== undefined && proposed.length > 0) setActive(to % proposed.length);
    else return;
    event.preventDefault();
    event.stopPropagation(); // the room has these keys too
  };
  return (
    <div className="note-field">
      <input
        id={LINE} className="input" type="text" role="combobox" autoComplete="off" aria-label={t('notes.line')} placeholder={placeholder} maxLength={MAX_LENGTH}
        aria-expanded={proposed.length > 0} aria-controls={id} aria-autocomplete="list" aria-activedescendant={proposed.length > 0 ? `${id}-${active}` : undefined}
        value={text} onChange={(event) => type(event.target)}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? text.length)} onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t('notes.suggestions')} className="options" hidden={proposed.length === 0}>
        {proposed.map((person, at) => (
          <div key={person.id} id={`${id}-${at}`} role="option" aria-selected={at === active} className={at === active ? 'is-active' : ''} onMouseDown={(event) => event.preventDefault()} onClick={() => take(person)}>
            <span className="txt">{person.name}</span> <span className="faint">{person.initials}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
