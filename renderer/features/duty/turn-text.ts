/** Whose turn on duty it is, in words. */
import type { DutyTurn, Person, PersonId } from '../../../shared/domain/records.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { nameOf } from '../../../shared/people/name.ts';

/** Those of a turn, by name; who is archived is said to be. */
export function turnNames(ids: readonly PersonId[], people: readonly Person[], t: Translate): string {
  return ids.flatMap((id) => people.find((person) => person.id === id) ?? []).map((person) => nameOf(person, t)).join(', ');
}

/** "Webbgruppen (Redaktör, Webb)", or the names alone. */
export function turnText(turn: DutyTurn, people: readonly Person[], t: Translate): string {
  const names = turnNames(turn.people, people, t);
  return turn.name && names ? `${turn.name} (${names})` : turn.name || names;
}
