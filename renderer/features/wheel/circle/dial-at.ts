/** Where a point of the screen is on the wheel that lies there: at which angle, on which ring. */
import { TURN } from '../../../../shared/wheel/arc.ts';
import type { DaySpan } from '../../../../shared/wheel/arc.ts';
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import { ringAt } from '../../../../shared/wheel/turn.ts';
import type { Dial } from '../drag/ring-drag.ts';

export function dialAt(svg: SVGSVGElement, sheet: Sheet, rings: number, { from, to }: DaySpan): Dial {
  return {
    from, to,
    at: (x, y, now) => {
      const box = svg.getBoundingClientRect();
      const scale = box.width / sheet.width;
      const [dx, dy] = [(x - box.left) / scale - sheet.cx, (y - box.top) / scale - sheet.cy];
      return { angle: (Math.atan2(dx, -dy) + TURN) % TURN, ring: ringAt(Math.hypot(dx, dy) / sheet.unit, rings, now) };
    },
  };
}
