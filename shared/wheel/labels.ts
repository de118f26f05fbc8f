/** Where the labels of the wheel stand: two columns beside it, in the order of the year, led to without a crossing. */
import { TURN, pointAt } from './arc.ts';
import type { Centre, Point } from './arc.ts';
import { nested } from './leaders.ts';
import type { Leader } from './leaders.ts';
import { spread, toTheRight } from './spread.ts';

export interface Labelled {
  readonly id: string;
  readonly angle: number;
  /** How far from the middle it is. */
  readonly radius: number;
  /** Known to the day: it gives way last. */
  readonly fixed: boolean;
}
export interface LabelBox extends Centre {
  /** Where leaders leave the wheel, how far beside that the columns are, and how long a leader runs level before it ends. */
  readonly lead: number;
  readonly gap: number;
  readonly stub: number;
  readonly top: number;
  readonly bottom: number;
  /** How far apart dots stay along the edge. */
  readonly apart: number;
  /** A pitch below this is only taken where nothing else fits. */
  readonly comfort: number;
}
export interface Label {
  readonly id: string;
  /** 1 right, -1 left. */
  readonly side: 1 | -1;
  readonly x: number;
  readonly y: number;
  /** Its own angle, moved where several share a week. */
  readonly angle: number;
  readonly leader: readonly Point[];
}
export interface LabelLayout {
  readonly labels: readonly Label[];
  readonly pitch: number;
  /** How much higher than the box the columns are. */
  readonly grow: number;
}

/** How much of a label's height follows the time of year; the rest its height on the circle. */
const BY_TIME = 0.55;

/** The widest pitch whose leaders all run straight; below `comfort` the widest that fits; if none fits, the narrowest, and the columns grow past the box. */
export function layoutLabels(items: readonly Labelled[], box: LabelBox, pitches: readonly number[]): LabelLayout {
  const order = items.toSorted((a, b) => a.angle - b.angle || b.radius - a.radius);
  const apart = Math.min(box.apart / box.lead, TURN / Math.max(1, items.length));
  const angles = spread(order.map(({ angle }) => angle), order.map(() => apart), order.map(({ fixed }) => (fixed ? 8 : 1)), 0, TURN);
  let best: (LabelLayout & { readonly bent: number }) | null = null;
  for (const [i, pitch] of pitches.entries()) {
    const fits = Math.floor((box.bottom - box.top) / pitch) * 2 >= items.length;
    if (!fits && i < pitches.length - 1) continue;
    if (best && pitch < box.comfort) break;
    const tried = columns(order, angles, box, pitch);
    if (!best || tried.bent < best.bent) best = tried;
    if (tried.bent === 0) break;
  }
  return best ?? { labels: [], pitch: pitches[0] ?? 0, grow: 0 };
}

function columns(order: readonly Labelled[], angles: readonly number[], box: LabelBox, pitch: number): LabelLayout & { readonly bent: number } {
  const height = box.bottom - box.top;
  const capacity = Math.max(Math.floor(height / pitch), Math.ceil(order.length / 2));
  const grow = Math.max(0, capacity * pitch - height);
  const [top, bottom] = [box.top - grow / 2, box.bottom + grow / 2];
  const cut = toTheRight(angles, capacity);
  let bent = 0;
  const column = (items: readonly Labelled[], turns: readonly number[], side: 1 | -1): readonly Label[] => {
    const x = box.cx + side * (box.lead + box.gap);
    const want = turns.map((angle) => {
      const late = (side > 0 ? angle : TURN - angle) / Math.PI; // 0 on top, 1 at the bottom
      return BY_TIME * (box.cy + (late - 0.5) * (bottom - top)) + (1 - BY_TIME) * (box.cy - box.lead * Math.cos(angle));
    });
    const heights = spread(want, items.map(() => pitch), items.map(() => 1), top, bottom);
    const knees = heights.map((y): Point => [x - side * box.stub, y]);
    const leaders = leadersIn(box, turns, knees, side);
    return items.map(({ id, radius }, i) => {
      const [angle, y, knee, leader] = [turns[i]!, heights[i]!, knees[i]!, leaders[i]!]; // there is one of each
      if (leader.points.length > 0) bent++;
      return { id, side, x, y, angle, leader: [pointAt(box, radius, angle), pointAt(box, leader.radius, angle), ...leader.points, knee, [x, y]] };
    });
  };
  const right = column(order.slice(0, cut), angles.slice(0, cut), 1);
  const left = column(order.slice(cut).toReversed(), angles.slice(cut).toReversed(), -1);
  return { labels: [...right, ...left.toReversed()], pitch, grow, bent };
}

/** Leaders that pass over many others lie closer together, so that none goes further out than where the columns begin. */
function leadersIn(box: LabelBox, turns: readonly number[], knees: readonly Point[], side: 1 | -1): readonly Leader[] {
  const room = box.gap - box.stub - 1;
  const apart = Math.min(2, box.gap / 12);
  const leaders = nested(turns, knees, side, box, box.lead, apart);
  const furthest = Math.max(0, ...leaders.map(({ radius }) => radius - box.lead));
  return furthest <= room ? leaders : nested(turns, knees, side, box, box.lead, (apart * room) / furthest);
}
