/** How the wheel lies on paper: in px of A3 at 96 to the inch, whatever the paper. */
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import type { Paper } from '../../print/paper.ts';

export const POSTER = { width: 1587, height: 1122, margin: 46 };
const [TOP, BOTTOM] = [146, 1012];
/** A4 is drawn smaller: its letters are larger beside a smaller wheel, or nobody could read them. */
const LOOK: Readonly<Record<Paper, { readonly letters: number; readonly unit: number }>> = { a3: { letters: 1, unit: 1.27 }, a4: { letters: 1.14, unit: 1.17 } };

/** Smaller letters nobody reads, in pt: what finds no line then has its place on the wheel and its name in the table. */
const READABLE = 5.5;
const PT_PER_PX = { a3: 0.75, a4: 0.75 * Math.SQRT1_2 } as const satisfies Record<Paper, number>;
/** How high letters are in the tightest lines. */
const TIGHT = 0.86;

/** The pitch of the tightest lines for so many labels, in px. */
function leastPitch(paper: Paper, count: number): number {
  const readable = READABLE / PT_PER_PX[paper] / TIGHT;
  const needed = ((BOTTOM - TOP) / Math.ceil(Math.max(count, 2) / 2)) * 0.999; // a whole number of them has room in spite of rounding
  return Math.max(readable, Math.min(14.5, needed));
}

/** For so many labels; many have smaller letters. */
export function posterSheet(paper: Paper, count: number): Sheet {
  const least = leastPitch(paper, count);
  const { letters: k, unit } = LOOK[paper];
  return {
    width: POSTER.width, height: POSTER.height, cx: POSTER.width / 2, cy: 578, unit, top: TOP, bottom: BOTTOM, margin: POSTER.margin, gap: 16, comfort: 26,
    pitches: [32, 29, 26, 22, 18, least], sizes: [14.5 * k, 13.5 * k, Math.min(11.5 * k, least * TIGHT)],
  };
}

/** How many of so many have no name on a poster. */
export const unnamedOn = (paper: Paper, count: number): number => Math.max(0, count - 2 * Math.floor((BOTTOM - TOP) / leastPitch(paper, count)));
