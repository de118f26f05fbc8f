/** People who are named in a comment by @ and their name. */
import type { Comment, Person, PersonId } from '../../../../shared/domain/records.ts';
import { peopleFor } from '../../../../shared/people/find.ts';
import { usePlan } from '../../../store/plan-store.ts';

/** A run of a comment; `person`: who is named by it. */
export interface Said {
  readonly text: string;
  readonly person: PersonId | null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** A comment in pieces, in order; together they are the comment. Of two names that begin alike the longer one is meant. */
export function mentionsIn(text: string, people: readonly Pick<Person, 'id' | 'name'>[]): readonly Said[] {
  const byLength = people.filter(({ name }) => name.trim() !== '').toSorted((a, b) => b.name.length - a.name.length);
  const said: Said[] = [];
  let plain = '';
  const put = (): void => {
    if (plain !== '') said.push({ text: plain, person: null });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const person = text[at] === '@' && !LETTER.test(text[at - 1] ?? ' ') ? byLength.find(({ name }) => isNamed(text, at + 1, name)) : undefined;
    if (!person) {
      plain += text[at++];
      continue;
    }
    put();
    said.push({ text: text.slice(at, at + 1 + person.name.length), person: person.id });
    at += 1 + person.name.length;
  }
  put();
  return said;
}

/** Whom a text names, each once: of those who are here, and those whom it named before. */
export function mentionedNow(text: string, before?: Pick<Comment, 'mentions'>): readonly PersonId[] {
  const people = [...usePlan.getState().plan.people.values()].filter(({ id, archived }) => !archived || before?.mentions.includes(id));
  return [...new Set(mentionsIn(text, people).flatMap(({ person }) => person ?? []))];
}

const isNamed = (text: string, at: number, name: string): boolean =>
  text.slice(at, at + name.length).toLowerCase() === name.toLowerCase() && !LETTER.test(text[at + name.length] ?? ' ');

/** What is being written after an @, up to where one writes; null where nobody is being named. */
export function beingNamed(text: string, caret: number): { readonly from: number; readonly letters: string } | null {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0 || LETTER.test(text[from - 1] ?? ' ')) return null;
  const letters = text.slice(from + 1, caret);
  return letters.length > 40 || /[\n@]|^\s|\s\s/.test(letters) ? null : { from, letters };
}

/** Those whom the letters mean, by name among them; at most eight. */
export function namesFor(letters: string, people: readonly Person[]): readonly Person[] {
  const byName = people.filter(({ archived }) => !archived).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  return peopleFor(letters, byName).slice(0, 8);
}
