/**
 * What somebody types into the meeting's one line: "beslut: vi kör", "att göra: ring tryckeriet @webb fre".
 * A word that is understood as kind, person or day leaves the text; every other word stays in it.
 */
import type { NoteKind, Person, PersonId } from '../domain/records.ts';
import { peopleFor, plainLetters } from '../people/find.ts';
import type { CalendarDate } from '../planning/date.ts';
import { fromDayNumber, mondayOf } from '../planning/date.ts';
import { slotDate } from '../planning/slot.ts';
import { slotFromText } from '../planning/slot-text.ts';

/** What says the kind, before a colon; one letter is enough. In both languages. Without a colon only words that begin no other sentence: "göra klart filmen", "todo lists" are what is to be done. */
const PREFIXES: Readonly<Record<NoteKind, RegExp>> = {
  decision: /^(?:b|beslut|beslutat|d|decision|decided)\s*:(?![\\/])/i,
  todo: /^(?:(?:g|göra|att göra|attgöra|t|todo|to[ -]do|uppgift|task)\s*:(?![\\/])|(?:att göra|to-do)\s)/i,
  note: /^(?:a|anteckning|anteckna|n|not|note)\s*:(?![\\/])/i,
};
const KINDS = Object.keys(PREFIXES) as NoteKind[]; // the keys of the table above

/** Of a to-do: `person` and `due`, where the text says them. */
export interface ReadNote {
  readonly kind: NoteKind;
  readonly text: string;
  readonly person: PersonId | null;
  readonly due: CalendarDate | null;
}

/** The kind that a text begins with, and what follows; null where it says none. */
export function kindSaid(typed: string): { readonly kind: NoteKind; readonly rest: string } | null {
  const text = typed.trimStart();
  const kind = KINDS.find((one) => PREFIXES[one].test(text));
  return kind ? { kind, rest: text.replace(PREFIXES[kind], '').trimStart() } : null;
}

/** Reads a line; `usual`: its kind where the text says none. Who is given something by `@` has it to do, unless the kind was said (`sure`: it was chosen). */
export function readNote(typed: string, usual: NoteKind, people: readonly Person[], today: CalendarDate, sure = false): ReadNote {
  const said = kindSaid(typed);
  const { kind, rest } = said ?? { kind: usual, rest: typed };
  const text = plain(rest);
  const named = withoutPerson(text, people);
  if (kind !== 'todo' && (said || sure || named.person === null)) return { kind, text, person: null, due: null };
  const dated = withoutDay(named.text, today);
  return { kind: 'todo', text: dated.text, person: named.person, due: dated.due };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The person at the first `@`, who leaves the text. Nobody where no one is meant, or where two may be. */
function withoutPerson(text: string, people: readonly Person[]): { readonly text: string; readonly person: PersonId | null } {
  const at = /(?:^| )@(?=\S)/.exec(text);
  if (at) {
    const from = at.index + at[0].length;
    const found = personAt(text.slice(from), people);
    const left = found && plain(`${text.slice(0, at.index)} ${text.slice(from + found.length)}`);
    if (found && left) return { text: left, person: found.person.id };
  }
  return { text, person: null };
}

/** Who a text begins with: by the whole name, the longest that fits, else by the first letters of a name, or initials. */
function personAt(text: string, people: readonly Person[]): { readonly person: Person; readonly length: number } | null {
  const whole = people
    .filter(({ name }) => name !== '' && plainLetters(text.slice(0, name.length)) === plainLetters(name) && !/^[\p{L}\d]/u.test(text.slice(name.length)))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (whole) return { person: whole, length: whole.name.length };
  const word = /^[\p{L}\d-]+/u.exec(text)?.[0] ?? '';
  const meant = peopleFor(word, people);
  const sure = meant.length > 1 ? meant.filter(({ initials }) => plainLetters(initials) === plainLetters(word)) : meant;
  return word !== '' && sure.length === 1 ? { person: sure[0]!, length: word.length } : null; // there is one
}

/** The word after an `@` by which nobody is called; null where there is none. `text`: as it was read, without who was meant. */
export function unknownName(text: string, people: readonly Person[]): string | null {
  const word = /(?:^|\s)@([\p{L}\d-]+)/u.exec(text)?.[1];
  return word !== undefined && peopleFor(word, people).length === 0 ? word : null;
}

/** Words between the text and its day, that go with it. */
const BY = /^(?:senast|till|på|den|by|due|on)$/i;
/** Words after which a day is what the text is about: "skriva om v. 50". */
const ABOUT = /^(?:om|inför|för|från|sedan|sen|efter|före|innan|about|for|from|since|after|before)$/i;
/** A day is said in so many words at most: "den 1 december 2026". */
const MOST_WORDS = 4;

/** The day at the end of a text, which leaves it where no time of day goes with it: the longest that can be read. */
function withoutDay(text: string, today: CalendarDate): { readonly text: string; readonly due: CalendarDate | null } {
  const words = text.split(' ');
  for (let from = Math.max(1, words.length - MOST_WORDS); from < words.length; from++) {
    const said = words.slice(from).join(' ').replace(/[.!]$/, '');
    const due = dayFrom(said, today);
    if (!due) continue;
    if (ABOUT.test(words[from - 1] ?? '')) break;
    if (slotFromText(said, today)?.precision === 'time') return { text, due }; // the time of day would be lost
    let end = from;
    while (end > 1 && BY.test(words[end - 1] ?? '')) end--;
    return { text: words.slice(0, end).join(' '), due };
  }
  return { text, due: null };
}

/** The day that a text means by itself: a day, or the Friday of a week. Null for anything else. */
export function dayFrom(text: string, today: CalendarDate): CalendarDate | null {
  const slot = slotFromText(text, today);
  return slot?.precision === 'week' ? fromDayNumber(mondayOf(slot) + 4) : slot && slotDate(slot);
}
