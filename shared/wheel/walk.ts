/** Walking a table of items by arrow keys: rows are months, columns are rings. */

/** Where an item stands. */
export interface Stop {
  readonly row: number;
  readonly column: number;
}

/**
 * The stop that a key leads to from one: up and down in the column, left and right to the nearest item of the next column that has any,
 * Home and End to the first and last, PageUp and PageDown to the next row that has any. `stops`: in reading order. Null where the key leads nowhere.
 */
export function walk(stops: readonly Stop[], at: number, key: string): number | null {
  const from = stops[at];
  if (!from) return null;
  const all = stops.map((stop, i) => ({ ...stop, i }));
  switch (key) {
    case 'ArrowDown': return all.find(({ column, i }) => column === from.column && i > at)?.i ?? null;
    case 'ArrowUp': return all.findLast(({ column, i }) => column === from.column && i < at)?.i ?? null;
    case 'ArrowRight': return beside(all.filter(({ column }) => column > from.column), from, Math.min);
    case 'ArrowLeft': return beside(all.filter(({ column }) => column < from.column), from, Math.max);
    case 'PageDown': return all.find(({ row }) => row > from.row)?.i ?? null;
    case 'PageUp': return firstOf(all.filter(({ row }) => row < from.row), Math.max);
    case 'Home': return 0;
    case 'End': return stops.length - 1;
    default: return null;
  }
}

type Numbered = Stop & { readonly i: number };

/** In the nearest column of those on one side, what is nearest by row. */
function beside(there: readonly Numbered[], from: Stop, nearest: (...columns: number[]) => number): number | null {
  const column = nearest(...there.map((stop) => stop.column));
  const distance = ({ row }: Stop): number => Math.abs(row - from.row);
  return there.filter((stop) => stop.column === column).reduce<Numbered | null>((best, stop) => (best && distance(best) <= distance(stop) ? best : stop), null)?.i ?? null;
}

/** The first of the nearest row. */
function firstOf(there: readonly Numbered[], nearest: (...rows: number[]) => number): number | null {
  const row = nearest(...there.map((stop) => stop.row));
  return there.find((stop) => stop.row === row)?.i ?? null;
}
