/** The rectangle that a lasso draws, and what it touches. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rectangle with two opposite corners. */
export const boxOf = (a: Point, b: Point): Box => ({ left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y) });

/** Whether two rectangles share a point, edges included. */
export const touches = (a: Box, b: Box): boolean => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Part of a box that lies in another; null for none. */
export const within = (box: Box, around: Box): Box | null =>
  touches(box, around)
    ? { left: Math.max(box.left, around.left), top: Math.max(box.top, around.top), right: Math.min(box.right, around.right), bottom: Math.min(box.bottom, around.bottom) }
    : null;
