/** Circles in numbers: angles are radians, 0 on top, clockwise; points are [x, y] of a drawing, y down. */
export const TURN = 2 * Math.PI;

/** Days, half open. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}
export interface Centre {
  readonly cx: number;
  readonly cy: number;
}
export type Point = readonly [x: number, y: number];

/** The angle of a moment (in fractional days) where a whole turn shows `domain`. */
export const angleAt = (moment: number, { from, to }: DaySpan): number => (TURN * (moment - from)) / (to - from);

/** The same, at the domain's edge for what lies outside. */
export const angleWithin = (moment: number, domain: DaySpan): number => angleAt(Math.max(domain.from, Math.min(domain.to, moment)), domain);

export const pointAt = ({ cx, cy }: Centre, radius: number, angle: number): Point => [cx + radius * Math.sin(angle), cy - radius * Math.cos(angle)];

/** As a path has it, to a hundredth. */
export const round = (value: number): number => Math.round(value * 100) / 100;
const at = (centre: Centre, radius: number, angle: number): string => pointAt(centre, radius, angle).map(round).join(' ');

/** The path of points in a row. */
export const line = (points: readonly Point[]): string => points.map((point, i) => `${i === 0 ? 'M' : 'L'}${point.map(round).join(' ')}`).join('');

/** The path of a piece of a ring between two radii and two angles. */
export function sector(centre: Centre, inner: number, outer: number, from: number, to: number): string {
  if (to - from >= TURN - 1e-6) return sector(centre, inner, outer, from, from + Math.PI) + sector(centre, inner, outer, from + Math.PI, to - 1e-4);
  const big = to - from > Math.PI ? 1 : 0;
  return `M${at(centre, outer, from)}A${outer} ${outer} 0 ${big} 1 ${at(centre, outer, to)}L${at(centre, inner, to)}A${inner} ${inner} 0 ${big} 0 ${at(centre, inner, from)}Z`;
}

/** The path along a circle. */
export const arc = (centre: Centre, radius: number, from: number, to: number): string =>
  `M${at(centre, radius, from)}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(centre, radius, to)}`;

/** The path from one radius to another. */
export const spoke = (centre: Centre, angle: number, inner: number, outer: number): string => `M${at(centre, inner, angle)}L${at(centre, outer, angle)}`;

/** Whether words along a circle must run the other way there, or they would stand on their heads. */
export const isBelow = (angle: number): boolean => angle > Math.PI / 2 && angle < Math.PI * 1.5;

/** The path that words of a size run along, `room` radians round `middle`, so that their middle lies on the radius. */
export function textArc(centre: Centre, radius: number, middle: number, room: number, size: number): string {
  const [from, to] = [middle - room / 2, middle + room / 2];
  const below = isBelow(middle);
  const base = round(radius + (below ? 1 : -1) * size * 0.355); // half the height of capitals
  return below ? `M${at(centre, base, to)}A${base} ${base} 0 ${room > Math.PI ? 1 : 0} 0 ${at(centre, base, from)}` : arc(centre, base, from, to);
}
