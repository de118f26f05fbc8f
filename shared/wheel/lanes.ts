/** What lies beside each other along a ring: lanes for what overlaps, and where there is room for a name. */
import { TURN } from './arc.ts';

export interface ArcSpan {
  readonly from: number;
  readonly to: number;
}
export interface Lane {
  readonly lane: number;
  /** How many lanes those that overlap need. */
  readonly of: number;
}

/** The lane of each: what overlaps has different ones; what is alone has the one of one. */
export function lanes(spans: readonly ArcSpan[]): readonly Lane[] {
  const out: { lane: number; of: number }[] = spans.map(() => ({ lane: 0, of: 1 }));
  let cluster: number[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const i of cluster) out[i]!.of = ends.length; // they are indexes of it
    [cluster, ends] = [[], []];
  };
  const order = spans.map((span, i) => ({ ...span, i })).sort((a, b) => a.from - b.from);
  for (const { from, to, i } of order) {
    if (ends.every((end) => end <= from)) close();
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    out[i]!.lane = lane;
    cluster.push(i);
  }
  close();
  return out;
}

/** The middle of a free arc of `need` radians, the one nearest to any of `prefer`; null where there is none. */
export function freeArc(spans: readonly ArcSpan[], need: number, prefer: readonly number[]): number | null {
  const gaps: ArcSpan[] = [];
  let at = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from - at >= need) gaps.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  if (TURN - at >= need) gaps.push({ from: at, to: TURN });
  let best: { readonly middle: number; readonly cost: number } | null = null;
  for (const { from, to } of gaps) {
    for (const wanted of prefer) {
      const middle = Math.max(from + need / 2, Math.min(to - need / 2, wanted));
      if (!best || Math.abs(middle - wanted) < best.cost) best = { middle, cost: Math.abs(middle - wanted) };
    }
  }
  return best?.middle ?? null;
}
