/** How much of a day fits into its cell. One or two items get two lines each, more get one; the rest is counted. */

/** Heights in pixels, as in calendar.css; the gap of 1 px below each included. */
const HEAD = 26;
const ROW = 25;
const TALL_ROW = 43;

interface DayFit {
  /** Items get two lines. */
  readonly tall: boolean;
  /** How many items are shown; where it is fewer than there are, the last row says how many more. */
  readonly shown: number;
}

/** What fits of `count` items into a cell of `height` pixels. */
export function fitDay(count: number, height: number): DayFit {
  const room = height - HEAD;
  if (count <= 2 && count * TALL_ROW <= room) return { tall: true, shown: count };
  const rows = Math.max(1, Math.floor(room / ROW));
  return { tall: false, shown: count <= rows ? count : rows - 1 };
}

/** The tint of a day by its number of publications: 1 for 3–4, 2 for 5–6, 3 for 7 and more, 0 for none. */
export function loadLevel(publications: number): 0 | 1 | 2 | 3 {
  return publications >= 7 ? 3 : publications >= 5 ? 2 : publications >= 3 ? 1 : 0;
}
