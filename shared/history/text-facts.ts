/** What was written in a card's texts. */
import { emptyText } from '../domain/command.ts';
import type { CardId, CardText, PlacementId } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
import { commonWords } from './compare-texts.ts';
import type { What } from './fact.ts';

const FIELDS = ['text', 'notes', 'purpose', 'audience'] as const satisfies readonly (keyof CardText)[];
export type TextFact = Extract<What, { type: 'text' }>;

/** Each text of a card that is another than before. A placement without one of its own: null. */
export function textFacts(diff: Diff, card: CardId): readonly TextFact[] {
  const { added = [], updated = [], removed = [] } = diff.texts ?? {};
  const [from, to] = updated.find(([, { id }]) => id === card) ?? [removed.find(({ id }) => id === card) ?? emptyText(card), added.find(({ id }) => id === card) ?? emptyText(card)];
  const toldWith = new Set([...(diff.placements?.removed ?? []), ...(diff.placements?.added ?? [])].map(({ id }) => id)); // its text came or went with it
  const movedAway = new Set((diff.placements?.updated ?? []).flatMap(([was, is]) => (was.card === is.card ? [] : [is.id])));
  const own = Object.keys({ ...from.placementTexts, ...to.placementTexts }) as PlacementId[]; // that is what the keys are
  return [
    ...FIELDS.flatMap((field) => textFact(field, null, from[field], to[field])),
    ...own.filter((id) => !toldWith.has(id) && !movedAway.has(id)).flatMap((id) => textFact('placement', id, from.placementTexts[id] ?? null, to.placementTexts[id] ?? null)),
  ];
}

const textFact = (field: TextFact['field'], placement: PlacementId | null, before: string | null, after: string | null): readonly TextFact[] =>
  before === after ? [] : [{ type: 'text', field, placement, before, after, words: wordsChanged(before ?? '', after ?? '') }];

const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** So many words are looked at one by one, as their product is what it takes; of longer ones all are said to be others. */
const LOOKED_AT = 250_000;

/** How many words came and went. Typing is many changes: what both begin and end with is set aside first. */
export function wordsChanged(before: string, after: string): { readonly added: number; readonly removed: number } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [was, is] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const kept = was.length * is.length > LOOKED_AT ? 0 : commonWords(was, is)[0].size;
  return { added: is.length - kept, removed: was.length - kept };
}

/** A text is lost where another lacks more than half of it, or more than so many of its letters. */
const LITTLE = 200;

/** Whether one could not get a text back from another: too much of it is gone. Words may have moved. */
export function isLost(text: string, other: string): boolean {
  const most = Math.min(text.length / 2, LITTLE);
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end++;
  if (text.length - start - end <= most) return false;
  const there = new Map<string, number>();
  for (const word of wordsOf(other)) there.set(word, (there.get(word) ?? 0) + 1);
  let gone = 0;
  for (const word of wordsOf(text)) {
    const left = there.get(word) ?? 0;
    if (left > 0) there.set(word, left - 1);
    else gone += word.length;
  }
  return gone > most;
}
