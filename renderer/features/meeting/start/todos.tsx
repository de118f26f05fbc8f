/** What everybody has taken upon themselves in meetings and not done yet: mine first. */
import type { MeetingNote, PersonId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { hrefOf, routeNow } from '../../../store/route.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { isOpen, useDoerName } from '../notes/person-name.ts';
import { TodoItem } from '../notes/todo-item.tsx';

export function Todos({ notes }: { readonly notes: readonly MeetingNote[] }) {
  const { t } = useSpeech();
  const me = usePlan((s) => s.preferences.person);
  const name = useDoerName();
  const open = notes.filter(isOpen).toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.at.localeCompare(b.at));
  const byPerson = [...Map.groupBy(open, ({ person }) => person)].map(([person, todos]) => ({ person, todos, head: headOf(person) }));
  byPerson.sort((a, b) => Number(b.person === me && me !== null) - Number(a.person === me && me !== null) || Number(a.person === null) - Number(b.person === null) || a.head.localeCompare(b.head, 'sv'));
  function headOf(person: PersonId | null): string {
    return person === null ? t('meetings.unassigned') : person === me ? t('meetings.mine') : name(person);
  }
  return (
    <section className="starts-todos" aria-labelledby="starts-todos">
      <h2 id="starts-todos">{t('meetings.todos')} <span className="n">{open.length}</span></h2>
      {byPerson.map(({ person, todos, head }) => (
        <div key={person}>
          <h3>{head}</h3>
          <ul>{todos.map((note) => <TodoItem key={note.id} note={note} goes bare><CardLink note={note} /></TodoItem>)}</ul>
        </div>
      ))}
    </section>
  );
}

/** The card that it is about. */
function CardLink({ note }: { readonly note: MeetingNote }) {
  const title = usePlan((s) => (note.card === null ? undefined : s.plan.cards.get(note.card)?.title));
  if (note.card === null || title === undefined) return null;
  return <a href={hrefOf({ ...routeNow(), panel: { type: 'card', id: note.card } })}><Icon name="link" small /><span className="txt">{title}</span></a>;
}
