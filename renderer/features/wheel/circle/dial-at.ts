/** Where a point of the screen is on the wheel that lies there: at which angle, on which ring. */
import { TURN } from '../../../../shared/wheel/arc.ts';
import type { DaySpan } from '../../../../shared/wheel/arc.ts';
import { RADII } from '../../../../shared/wheel/dial.ts';
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import type { Dial } from '../drag/ring-drag.ts';

/** Beside the rings by so much (of a ring's width) a point is still meant for the outermost or innermost. */
const NEAR = 0.6;

export function dialAt(svg: SVGSVGElement, sheet: Sheet, rings: number, { from, to }: DaySpan): Dial {
  const width = ((RADII.rings[1] - RADII.rings[0]) * sheet.unit) / rings;
  return {
    from, to,
    at: (x, y, now) => {
      const box = svg.getBoundingClientRect();
      const scale = box.width / sheet.width;
      const [dx, dy] = [(x - box.left) / scale - sheet.cx, (y - box.top) / scale - sheet.cy];
      const ring = (RADII.rings[1] * sheet.unit - Math.hypot(dx, dy)) / width;
      const angle = (Math.atan2(dx, -dy) + TURN) % TURN;
      const inside = ring > -NEAR && ring < rings + NEAR;
      return { angle, ring: inside ? Math.max(0, Math.min(rings - 1, Math.floor(ring))) : now };
    },
  };
}
