/** The people who own cards. */
import { initialsOf } from '../../../shared/domain/initials.ts';
import type { Person, PersonId } from '../../../shared/domain/records.ts';
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { EntryWays } from './entry-ways.tsx';
import { NewEntry } from './new-entry.tsx';
import { useEntries, useUses } from './records.ts';

export function PeopleSection() {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const people = useEntries('people');
  const uses = useUses('people');
  const add = (name: string) =>
    attempt('savePerson', { record: { id: crypto.randomUUID() as PersonId, name, initials: initialsOf(name), archived: false } });
  return (
    <>
      {people.length === 0 && <p className="empty">{t('settings.noPeople')}</p>}
      <ul className="entries">
        {people.map((person) => <PersonRow key={person.id} person={person} uses={uses.get(person.id) ?? 0} />)}
      </ul>
      <NewEntry label={t('settings.newPerson')} onAdd={add} />
    </>
  );
}

function PersonRow({ person, uses }: { readonly person: Person; readonly uses: number }) {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const save = (change: Partial<Person>) => attempt('savePerson', { record: { ...person, ...change } });
  /** Initials that follow from the name go on following it. */
  const rename = (name: string) => save({ name, ...(person.initials === initialsOf(person.name) ? { initials: initialsOf(name) } : {}) });
  const setInitials = (text: string) => (/^\p{L}{1,3}$/u.test(text.trim()) ? save({ initials: text.trim().toLocaleUpperCase('sv') }) : t('settings.initialsNeeded'));
  return (
    <li className={person.archived ? 'entry is-archived' : 'entry'} aria-label={person.name}>
      <CheckedField bare label={t('settings.initials')} value={person.initials} className="set-initials" maxLength={8} onSave={setInitials} />
      <CheckedField bare label={t('settings.name')} value={person.name} className="set-name" onSave={rename} />
      {person.archived && <span className="tagc">{t('settings.archived')}</span>}
      <span className="faint entry-uses">{t('settings.usedCards', { count: uses })}</span>
      <EntryWays table="people" entry={person} uses={uses} onArchive={(archived) => run('savePerson', { record: { ...person, archived } })} />
    </li>
  );
}
