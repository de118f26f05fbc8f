/** How the wheel lies on paper: in px of A3 at 96 to the inch, whatever the paper. */
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import type { Paper } from '../../print/paper.ts';

export const POSTER = { width: 1587, height: 1122, margin: 46 };
const [TOP, BOTTOM] = [146, 1012];
/** A4 is drawn smaller: its letters are larger beside a smaller wheel, or nobody could read them. */
const LOOK: Readonly<Record<Paper, { readonly letters: number; readonly unit: number }>> = { a3: { letters: 1, unit: 1.3 }, a4: { letters: 1.14, unit: 1.17 } };

/** For so many labels; where they are very many, they are as small as they must be to have a line each. */
export function posterSheet(paper: Paper, count: number): Sheet {
  const least = Math.min(14.5, (BOTTOM - TOP) / Math.ceil(Math.max(count, 2) / 2));
  const { letters: k, unit } = LOOK[paper];
  return {
    width: POSTER.width, height: POSTER.height, cx: POSTER.width / 2, cy: 578, unit, top: TOP, bottom: BOTTOM, margin: POSTER.margin, gap: 30, comfort: 26,
    pitches: [32, 29, 26, 22, 18, least], sizes: [14.5 * k, 13.5 * k, Math.min(11.5 * k, least * 0.86)],
  };
}

/** Smaller letters nobody reads on a wall, in pt. */
const READABLE = 5.5;
const PT_PER_PX = 0.75;

/** Whether so many labels are too small to be read on a paper. */
export function isCrowded(paper: Paper, count: number): boolean {
  const smaller = paper === 'a4' ? Math.SQRT1_2 : 1;
  return posterSheet(paper, count).sizes[2] * PT_PER_PX * smaller < READABLE;
}
