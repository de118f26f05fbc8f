/** What was written in a card's texts. */
import { emptyText } from '../domain/command.ts';
import type { CardId, CardText, PlacementId } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
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

/** How many words came and went, between what both begin and end with. Typing is many changes: this is cheap, not the fewest. */
export function wordsChanged(before: string, after: string): { readonly added: number; readonly removed: number } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { added: b.length - start - end, removed: a.length - start - end };
}
