/** Whose turn it is: one person, or a team of some with a name of its own. */
import type { DutyTurn, PersonId } from '../../../shared/domain/records.ts';
import { EntryPicker } from '../../ui/form/entry-picker.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { turnNames } from '../duty/turn-text.ts';
import { CheckedField } from './checked-field.tsx';
import { useEntries } from './records.ts';

/** A turn in words: the team's name, else its people's. */
export function useTurnText(): (turn: DutyTurn | null) => string {
  const { t } = useSpeech();
  const people = useEntries('people');
  return (turn) => turn?.name || turnNames(turn?.people ?? [], people, t) || t('settings.nobodyOnDuty');
}

interface Props {
  readonly turn: DutyTurn;
  readonly onSave: (turn: DutyTurn) => void;
}

export function TurnFields({ turn, onSave }: Props) {
  const { t } = useSpeech();
  const team = turn.people.length > 1 || turn.name !== '';
  return (
    <div className="turn-fields">
      <PeoplePicker people={turn.people} onChange={(people) => onSave({ ...turn, people })} />
      {team && (
        <CheckedField bare label={t('settings.teamName')} placeholder={t('settings.teamName')} maxLength={200} value={turn.name} onSave={(name) => { onSave({ ...turn, name: name.trim() }); return null; }} />
      )}
    </div>
  );
}

/** A button that says who, and opens the list of people. */
export function PeoplePicker({ people, onChange }: { readonly people: readonly PersonId[]; readonly onChange: (people: readonly PersonId[]) => void }) {
  const { t } = useSpeech();
  const text = useTurnText()({ name: '', people });
  const entries = useEntries('people').filter((person) => !person.archived || people.includes(person.id));
  const toggle = (id: string) => onChange(people.includes(id as PersonId) ? people.filter((one) => one !== id) : [...people, id as PersonId]); // ids of the list of people
  return (
    <EntryPicker
      label={t('settings.whoseTurn')} button={<span className="txt">{text}</span>} buttonLabel={t('settings.turnOf', { who: text })} buttonClass="input turn-who" many
      entries={() => entries.map(({ id, name, initials }) => ({ id, name, note: initials }))} chosen={people} onToggle={toggle}
    />
  );
}
