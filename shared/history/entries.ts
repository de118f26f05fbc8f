/** A card's changes as one reads them: typing is many changes, and one entry. */
import type { LoggedChange } from '../contract/contract.ts';
import type { PersonId } from '../domain/records.ts';
import { toDayNumber, minutesOf } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import type { Fact } from './fact.ts';
import { factsOfChange } from './facts.ts';
import { isLost, wordsChanged } from './text-facts.ts';
import type { TextFact } from './text-facts.ts';

export interface Entry {
  /** Of its latest change. */
  readonly rev: number;
  readonly at: LocalDateTime;
  readonly by: PersonId | null;
  readonly kind: LoggedChange['kind'];
  readonly facts: readonly Fact[];
}

/** A change of one text and nothing else. */
interface Writing {
  readonly entry: Entry;
  readonly fact: TextFact & Fact;
}

/** What is written within so many minutes is one entry. */
const TYPING = 10;

/** The entries of a card's changes, both latest first. Texts that were written in one go are one, as long as none of them is hidden by it; what was typed and taken away again is none. */
export function entriesOf(changes: readonly LoggedChange[], card: string): readonly Entry[] {
  const told = changes.toReversed().map((change): Entry => {
    const all = factsOfChange(change);
    const own = all.filter((fact) => fact.card === card);
    return { rev: change.rev, at: change.at, by: change.by, kind: change.kind, facts: own.length > 0 ? own : all };
  });
  const apart = takenBack(told);
  const entries: Entry[] = [];
  let run: Writing[] = [];
  for (const entry of told) {
    const writing = entry.kind === 'do' && !apart.has(entry) ? writingOf(entry) : null;
    if (writing && run.length > 0 && goesOn(run, writing)) {
      run.push(writing);
      continue;
    }
    entries.push(...asFew(run));
    run = writing ? [writing] : [];
    if (!writing) entries.push(entry);
  }
  return [...entries, ...asFew(run)].toReversed();
}

function writingOf(entry: Entry): Writing | null {
  const [fact, another] = entry.facts;
  return fact?.type === 'text' && !another ? { entry, fact } : null;
}

const isOfSameText = (one: TextFact, other: TextFact): boolean => one.field === other.field && one.placement === other.placement;

/** Writing that somebody took back later: it is told as it was, or the take-back would be of what was never told. */
function takenBack(told: readonly Entry[]): ReadonlySet<Entry> {
  const found = told.flatMap((undo, i) => {
    const back = undo.kind === 'undo' ? writingOf(undo)?.fact : undefined;
    if (!back) return [];
    const does = ({ kind, facts: [fact] }: Entry): boolean => kind === 'do' && fact?.type === 'text' && isOfSameText(fact, back) && fact.before === back.before && fact.after === back.after;
    return told.slice(0, i).findLast(does) ?? [];
  });
  return new Set(found);
}

function goesOn(run: readonly Writing[], { entry, fact }: Writing): boolean {
  const [first, last] = [run[0]!, run.at(-1)!]; // a run has one at least
  return first.entry.by === entry.by && isOfSameText(last.fact, fact) && last.fact.after === fact.before && minutes(entry.at) - minutes(first.entry.at) <= TYPING;
}

/** A run as as few entries as show every text of it, but for a little: it is parted at the longest text before one that has lost it. */
function asFew(run: readonly Writing[]): readonly Entry[] {
  const before = run[0]?.fact.before ?? '';
  for (const [i, { fact: { after } }] of run.entries()) {
    const earlier = run.slice(0, i);
    if (!earlier.some(({ fact }) => isLost(fact.after ?? '', after ?? '') && isLost(fact.after ?? '', before))) continue;
    const longest = Math.max(...earlier.map(({ fact }) => (fact.after ?? '').length));
    const cut = earlier.findLastIndex(({ fact }) => (fact.after ?? '').length === longest) + 1;
    return [...asOne(run.slice(0, cut)), ...asFew(run.slice(cut))];
  }
  return asOne(run);
}

function asOne(run: readonly Writing[]): readonly Entry[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const [before, after] = [first.fact.before, last.fact.after];
  if (before !== after) return [{ ...last.entry, facts: [{ ...last.fact, before, words: wordsChanged(before ?? '', after ?? '') }] }];
  const away = run.findIndex(({ fact }) => isLost(before ?? '', fact.after ?? '')) + 1; // emptied and written again is news
  return away > 0 ? [...asOne(run.slice(0, away)), ...asOne(run.slice(away))] : [];
}

function minutes(moment: LocalDateTime): number {
  const [date, time] = moment.split('T') as [CalendarDate, TimeOfDay]; // a moment is a date and a time
  return toDayNumber(date) * 1440 + minutesOf(time);
}
