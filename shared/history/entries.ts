/** A card's changes as one reads them: typing is many changes, and one entry. */
import type { LoggedChange } from '../contract/contract.ts';
import type { PersonId } from '../domain/records.ts';
import { toDayNumber, minutesOf } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import type { Fact } from './fact.ts';
import { factsOfChange } from './facts.ts';
import { wordsChanged } from './text-facts.ts';

export interface Entry {
  /** Of its latest change. */
  readonly rev: number;
  readonly at: LocalDateTime;
  readonly by: PersonId | null;
  readonly kind: LoggedChange['kind'];
  readonly facts: readonly Fact[];
}

/** Pauses in writing up to this long, in minutes, are no new entry. */
const TYPING = 10;

/** The entries of a card's changes, both latest first. Texts that were written in one go are one; what was typed and taken away again is none. */
export function entriesOf(changes: readonly LoggedChange[], card: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const change of changes) {
    const all = factsOfChange(change);
    const own = all.filter((fact) => fact.card === card);
    const entry = { rev: change.rev, at: change.at, by: change.by, kind: change.kind, facts: own.length > 0 ? own : all };
    const later = entries.at(-1);
    const merged = later && together(entry, later);
    if (merged) entries[entries.length - 1] = merged;
    else entries.push(entry);
  }
  return entries.filter(({ facts }) => !facts.every((fact) => fact.type === 'text' && fact.before === fact.after));
}

/** Two changes as one, where both only wrote in the same text. */
function together(earlier: Entry, later: Entry): Entry | null {
  const [first, last] = [earlier.facts[0], later.facts[0]];
  if (earlier.kind !== 'do' || later.kind !== 'do' || earlier.by !== later.by || earlier.facts.length > 1 || later.facts.length > 1) return null;
  if (first?.type !== 'text' || last?.type !== 'text' || first.field !== last.field || first.placement !== last.placement || first.after !== last.before) return null;
  if (minutes(later.at) - minutes(earlier.at) > TYPING) return null;
  return { ...later, facts: [{ ...last, before: first.before, words: wordsChanged(first.before ?? '', last.after ?? '') }] };
}

function minutes(moment: LocalDateTime): number {
  const [date, time] = moment.split('T') as [CalendarDate, TimeOfDay]; // a moment is a date and a time
  return toDayNumber(date) * 1440 + minutesOf(time);
}
