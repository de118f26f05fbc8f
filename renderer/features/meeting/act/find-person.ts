/** Finding a person by two letters, or by a number of a short list: who is here comes first, who is on duty next. */
import type { Person, PersonId } from '../../../../shared/domain/records.ts';

/** As it is compared: small letters; å, ä and ö are letters of their own, other accents say nothing. */
const plain = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('sv').replace(/[^åäö]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** Whether every word that is typed begins a word of a text. */
export function begins(text: string, typed: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(typed).split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

interface Near {
  readonly present: readonly PersonId[];
  readonly onDuty: readonly PersonId[];
}

/** Everybody who can be given something: present, on duty, the others; by name among them. */
export function inOrder(people: Iterable<Person>, { present, onDuty }: Near): Person[] {
  const place = ({ id }: Person): number => (present.includes(id) ? 0 : onDuty.includes(id) ? 1 : 2);
  return [...people].filter(({ archived }) => !archived).sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'sv'));
}

/** Those that letters mean: exactly their initials first, then the beginning of a name, then letters that begin its words one by one. */
export function peopleFor(typed: string, people: readonly Person[]): readonly Person[] {
  const letters = plain(typed).trim();
  if (letters === '') return people;
  const rank = ({ name, initials }: Person): number => {
    if (plain(initials) === letters) return 0;
    if (plain(name).startsWith(letters)) return 1;
    if (begins(name, letters) || plain(initials).startsWith(letters)) return 2;
    const firsts = plain(name).split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0)).join('');
    return firsts.startsWith(letters) ? 3 : Infinity;
  };
  return people.map((person, at) => [rank(person), at, person] as const).filter(([of]) => of < Infinity).sort(([a, i], [b, j]) => a - b || i - j).map(([, , person]) => person);
}
