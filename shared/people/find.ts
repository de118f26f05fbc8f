/** Finding people by the letters that somebody types: the same everywhere. */
import type { Person } from '../domain/records.ts';

/** As it is compared: small letters; å, ä and ö are letters of their own, other accents say nothing. */
export const plainLetters = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('sv').replace(/[^åäö]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

const partsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u);

/** Whether every word that is typed begins a word of a text. */
export function begins(text: string, typed: string): boolean {
  const words = partsOf(plainLetters(text));
  return plainLetters(typed).split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

/** Whether the words that are typed begin words of a name, each a later one: "@Anna and" is not Anna. */
function inTurn(name: string, letters: string): boolean {
  const words = partsOf(name);
  let at = -1;
  return letters.split(/\s+/).every((part) => (at = words.findIndex((word, i) => i > at && word.startsWith(part))) >= 0);
}

/** Those that letters mean: exactly their initials first, then the beginning of a name, of any part of it or of the initials, then letters that begin its parts one by one. In the order given among them; nothing typed: all. */
export function peopleFor(typed: string, people: readonly Person[]): readonly Person[] {
  const letters = plainLetters(typed).trim();
  if (letters === '') return people;
  const rank = (person: Person): number => {
    const [name, initials] = [plainLetters(person.name), plainLetters(person.initials)];
    if (initials === letters) return 0;
    if (name.startsWith(letters)) return 1;
    if (inTurn(name, letters) || initials.startsWith(letters)) return 2;
    return partsOf(name).map((part) => part.charAt(0)).join('').startsWith(letters) ? 3 : Infinity;
  };
  return people.map((person, at) => [rank(person), at, person] as const).filter(([of]) => of < Infinity).sort(([a, i], [b, j]) => a - b || i - j).map(([, , person]) => person);
}
