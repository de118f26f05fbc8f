/** How much of a day fits into its cell. One or two items get two lines each, more get one, in slim cells all get two; the rest is counted. */

/** Heights in pixels, as in calendar.css; the gap of 1 px below each included. */
const HEAD = 26;
const ROW = 25;
const TALL_ROW = 43;

interface DayFit {
  /** Items get two lines. */
  readonly tall: boolean;
  /** How many items, and gaps after them, are shown; where it is fewer than there are, the last row says how many more. */
  readonly shown: number;
  readonly gaps: number;
}

/** What fits of `count` items and some gaps, which have one line each, into a cell of `height` pixels. `slim`: one line has no room for a title, so that all get two. */
export function fitDay(count: number, gaps: number, height: number, slim = false): DayFit {
  const room = height - HEAD;
  if (count <= 2 && count * TALL_ROW + gaps * ROW <= room) return { tall: true, shown: count, gaps };
  if (slim && count > 0) {
    const all = gaps === 0 && count * TALL_ROW <= room;
    const shown = all ? count : Math.min(count, Math.max(1, Math.floor((room - ROW) / TALL_ROW)));
    const left = Math.floor((room - shown * TALL_ROW) / ROW);
    if (left >= 0 && shown === count && left >= gaps) return { tall: true, shown, gaps };
    if (left >= 1) return { tall: true, shown, gaps: shown < count ? 0 : Math.min(gaps, left - 1) };
  }
  const rows = Math.max(1, Math.floor(room / ROW));
  const all = count + gaps <= rows ? count + gaps : rows - 1;
  return { tall: false, shown: Math.min(count, all), gaps: Math.max(0, all - count) };
}

/** The tint of a day by its number of publications: 1 for 3–4, 2 for 5–6, 3 for 7 and more, 0 for none. */
export function loadLevel(publications: number): 0 | 1 | 2 | 3 {
  return publications >= 7 ? 3 : publications >= 5 ? 2 : publications >= 3 ? 1 : 0;
}
