/** Leaders: from the edge of the wheel to a label beside it, none through the wheel, no two crossing. */
import { pointAt } from './arc.ts';
import type { Centre, Point } from './arc.ts';

export interface Leader {
  /** How far out it leaves the wheel. */
  readonly radius: number;
  /** The whole angle that it travels, clockwise positive, and that part of it which follows the circle. */
  readonly travel: number;
  readonly span: number;
  /** Points along the circle up to the tangent; none where the straight line is clear. */
  readonly points: readonly Point[];
}

/** How a leader at an angle reaches a point without cutting through a circle. */
function around(centre: Centre, angle: number, to: Point, radius: number): Leader {
  const [dx, dy] = [to[0] - centre.cx, to[1] - centre.cy];
  const half = Math.acos(Math.min(1, radius / Math.hypot(dx, dy)));
  let travel = Math.atan2(dx, -dy) - angle;
  while (travel > Math.PI) travel -= 2 * Math.PI;
  while (travel < -Math.PI) travel += 2 * Math.PI;
  if (Math.abs(travel) <= half + 1e-9) return { radius, travel, span: 0, points: [] };
  const span = travel - Math.sign(travel) * half;
  const steps = Math.max(1, Math.ceil(Math.abs(span) * 40));
  return { radius, travel, span, points: Array.from({ length: steps }, (_, i) => pointAt(centre, radius, angle + (span * (i + 1)) / steps)) };
}

/** How far from the middle a leader that began at `angle` stands over another one. */
function radiusOver(centre: Centre, { radius, span }: Leader, angle: number, over: number, to: Point): number {
  if (Math.abs(over - angle) <= Math.abs(span)) return radius;
  const [px, py] = pointAt({ cx: 0, cy: 0 }, radius, angle + span);
  const [dx, dy] = [to[0] - centre.cx - px, to[1] - centre.cy - py];
  const [ux, uy] = pointAt({ cx: 0, cy: 0 }, 1, over);
  const across = ux * dy - uy * dx;
  if (Math.abs(across) < 1e-9) return radius;
  const t = -(ux * py - uy * px) / across;
  return t < 0 || t > 1 ? Infinity : ux * (px + t * dx) + uy * (py + t * dy);
}

/**
 * The leaders of a column of labels, in its order: each leaves the wheel far enough out to pass over every start that it travels past, so
 * that none cross. Those that travel down are settled from the bottom, those that travel up from the top. `side`: 1 right, -1 left.
 */
export function nested(angles: readonly number[], knees: readonly Point[], side: 1 | -1, centre: Centre, radius: number, apart: number): readonly Leader[] {
  const leaders = angles.map((angle, i) => around(centre, angle, knees[i]!, radius)); // there is one for each
  const settle = (k: number, step: 1 | -1): void => {
    const [angle, knee] = [angles[k]!, knees[k]!];
    for (let j = k + step; j >= 0 && j < angles.length && Math.abs(angles[j]! - angle) <= Math.abs(leaders[k]!.travel); j += step) {
      const passed = leaders[j]!.radius;
      if (leaders[k]!.radius >= passed + apart || radiusOver(centre, leaders[k]!, angle, angles[j]!, knee) >= passed + apart * 0.9) continue;
      leaders[k] = around(centre, angle, knee, passed + apart);
      j = k; // from further out it may pass over others: look again
    }
  };
  for (let k = angles.length - 1; k >= 0; k--) if (leaders[k]!.travel * side > 0) settle(k, 1);
  for (let k = 0; k < angles.length; k++) if (leaders[k]!.travel * side < 0) settle(k, -1);
  return leaders;
}
