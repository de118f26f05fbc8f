/** How the wheel lies on the screen. */
import type { Sheet } from '../../../../shared/wheel/scene.ts';

/** Columns of labels are this wide at least, and at most where there is room; with other rings than categories a shape wider. */
const LABELS = { least: 250, most: 290, shape: 12 };
const TIGHTEST = 14;
/** A lower stage scrolls. */
const LOWEST = 420;
const EDGE = 12;

/** The sheet of a stage of that size; `shaped`: names have a category's shape before them. */
export function stageSheet(width: number, height: number, shaped: boolean): Sheet {
  const high = Math.max(height, LOWEST);
  const labels = Math.min(Math.max(LABELS.least, Math.min(LABELS.most, width * 0.245)) + (shaped ? LABELS.shape : 0), width * 0.27);
  const unit = Math.max(0.55, Math.min((high - 56) / 2 / 322, (width / 2 - labels) / 324));
  return {
    width, height: high, cx: width / 2, cy: high / 2, unit, top: EDGE, bottom: high - EDGE, margin: EDGE, gap: 22, comfort: 24,
    pitches: [28, 26, 24, 20, 17, TIGHTEST], sizes: [13, 12, 11],
  };
}
