/** Which cards the rows of some minutes name: they are plain words, so a card is known by its title. */
import type { Card, CardId } from '../domain/records.ts';

const QUOTED = /[”“]([^”“]+)”/g;

/** What may be a card's title in a row: a cell, or one without its channels; what stands in quotation marks. */
export const titlesIn = (row: readonly string[]): readonly string[] =>
  row.flatMap((cell) => [cell, cell.replace(/ \([^()]*\)$/, ''), ...Array.from(cell.matchAll(QUOTED), ([, title = '']) => title)]).map((title) => title.trim()).filter((title) => title !== '');

/** The cards of those titles; of several that are called the same the first. */
export function cardsNamed(titles: Iterable<string>, cards: Iterable<Card>): ReadonlyMap<string, CardId> {
  const wanted = new Set(titles);
  const found = new Map<string, CardId>();
  for (const { id, title, deletedAt } of cards) if (wanted.has(title) && deletedAt === null && !found.has(title)) found.set(title, id);
  return found;
}
