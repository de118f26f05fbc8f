/** On a card: what meetings have said about it, and what is to be done. */
import type { Card, MeetingNote } from '../../../../shared/domain/records.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, hrefOf } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { notesOf } from './note-index.ts';
import { TodoItem } from './todo-item.tsx';

export function CardNotes({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const notes = usePlan(() => notesOf(card.id));
  if (notes.length === 0) return null;
  const todos = notes.filter(({ kind }) => kind === 'todo').sort((a, b) => Number(a.done) - Number(b.done));
  return (
    <section className="card-notes" aria-label={t('notes.onCard')}>
      <h3>{t('notes.onCard')}</h3>
      <ul>
        {todos.map((note) => <TodoItem key={note.id} note={note}><Source note={note} /></TodoItem>)}
        {notes.filter(({ kind }) => kind !== 'todo').map((note) => <li key={note.id} className="said-then"><b>{t(`note.kind.${note.kind}`)}</b> <span className="todo-text">{note.text}</span><div className="note-meta"><Source note={note} /></div></li>)}
      </ul>
    </section>
  );
}

/** The meeting in which it was written, as a way to what came of it. */
function Source({ note }: { readonly note: MeetingNote }) {
  const { t, language } = useSpeech();
  const meeting = usePlan((s) => (note.meeting === null ? undefined : s.plan.meetings.get(note.meeting)));
  const day = dayText(note.at.slice(0, 10) as CalendarDate, language, 'short'); // a local moment begins with its date
  if (!meeting) return <span>{day}</span>;
  return <a href={hrefOf({ view: { ...MEETINGS, id: meeting.id, page: 'minutes' }, panel: null })}>{t('notes.at', { meeting: meeting.name, day })}</a>;
}
