/** The titles that answer best, chosen in one look through all of them. */
import { nearness } from './match.ts';

export interface Titled {
  readonly folded: string;
  readonly archived: boolean;
  /** The first day of its slot; null for none. */
  readonly day: number | null;
}

/** Where a card without a day comes: after those of the next months. */
const NO_DAY = 200;
const FAR = 99_999;

/** The best `limit` of a list, best first: those that begin so, live before archived, near to today before far; and how many there are in all. */
export function bestTitles<Of extends Titled>(list: readonly Of[], words: readonly string[], today: number, limit: number): { readonly best: readonly Of[]; readonly count: number } {
  const best: { readonly of: Of; readonly score: number }[] = [];
  let count = 0;
  for (const of of list) {
    const near = nearness(of.folded, words);
    if (near === null) continue;
    count++;
    const away = of.day === null ? NO_DAY : Math.min(Math.abs(of.day - today), FAR);
    const score = ((of.archived ? 3 : 0) + near) * (FAR + 1) + away;
    if (best.length === limit && score >= best[limit - 1]!.score) continue; // as many as that
    let at = best.length;
    while (at > 0 && best[at - 1]!.score > score) at--; // not below the first
    best.splice(at, 0, { of, score });
    if (best.length > limit) best.pop();
  }
  return { best: best.map(({ of }) => of), count };
}
