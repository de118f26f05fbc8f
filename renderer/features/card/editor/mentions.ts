/** People who are named in a comment by @ and their name. */
import type { Comment, Person, PersonId } from '../../../../shared/domain/records.ts';
import { peopleFor, plainLetters } from '../../../../shared/people/find.ts';
import { usePlan } from '../../../store/plan-store.ts';

/** A run of a comment; `person`: who is named by it. */
export interface Said {
  readonly text: string;
  readonly person: PersonId | null;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

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
    const person = text[at] === '@' && !LETTER.test(text[at - 1] ?? ' ') ? byLength.find(({ name }) => endOfName(text, at + 1, name) !== null) : undefined;
    const end = person && endOfName(text, at + 1, person.name);
    if (!person || !end) {
      plain += text[at++];
      continue;
    }
    put();
    said.push({ text: text.slice(at, end), person: person.id });
    at = end;
  }
  put();
  return said;
}

const namedIn = (text: string, people: readonly Person[]): readonly PersonId[] => mentionsIn(text, people).flatMap(({ person }) => person ?? []);

/** Whom a text names, each once: of those who are here, and those whom it named before. */
export function mentionedNow(text: string, before?: Pick<Comment, 'mentions' | 'text'>): readonly PersonId[] {
  const people = [...usePlan.getState().plan.people.values()].filter(({ id, archived }) => !archived || before?.mentions.includes(id));
  return [...new Set([...namedIn(text, people), ...(before ? renamed(text, before, people) : [])])];
}

/** Those whom a comment named by a name that is no longer theirs, while such a name is still in it. */
function renamed(text: string, before: Pick<Comment, 'mentions' | 'text'>, people: readonly Person[]): readonly PersonId[] {
  const now = new Set(unknownNames(text, people));
  if (!unknownNames(before.text, people).some((name) => now.has(name))) return [];
  const known = namedIn(before.text, people);
  return before.mentions.filter((id) => !known.includes(id));
}

const unknownNames = (text: string, people: readonly Person[]): readonly string[] =>
  mentionsIn(text, people).flatMap((piece) => (piece.person ? [] : [...piece.text.matchAll(/(?<![\p{L}\p{N}\p{M}])@[\p{L}\p{N}\p{M}-]+/gu)].map(([name]) => name)));

/** Where a name ends that a text has there, its letters compared as everywhere else: an å may be two signs. The s of a genitive may follow. */
function endOfName(text: string, at: number, name: string): number | null {
  const letters = plainLetters(name);
  for (let end = at + letters.length; end <= Math.min(text.length, at + 2 * name.length); end++) {
    if (/^s?(?![\p{L}\p{N}\p{M}])/u.test(text.slice(end)) && plainLetters(text.slice(at, end)) === letters) return end;
  }
  return null;
}

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
