/** The years that something returned in, in the order that they are read: the one that is looked at, the next, then back. */

/** How far back is shown before the rest is asked for. */
const BACK = 3;

/** `shown`: at once; `folded`: behind a press. `known`: in any order, twice or once; what comes after the next year is left out. */
export function yearOrder(year: number, known: Iterable<number>): { readonly shown: readonly number[]; readonly folded: readonly number[] } {
  const back = [...new Set([...known, year - 1])].filter((one) => one < year).toSorted((a, b) => b - a);
  return { shown: [year, year + 1, ...back.slice(0, BACK)], folded: back.slice(BACK) };
}
