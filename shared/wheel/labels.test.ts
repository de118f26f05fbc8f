import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TURN } from './arc.ts';
import type { Point } from './arc.ts';
import { layoutLabels } from './labels.ts';
import type { LabelBox, Labelled } from './labels.ts';
import { freeArc, lanes } from './lanes.ts';
import { spread, toTheRight } from './spread.ts';

const BOX: LabelBox = { cx: 540, cy: 380, lead: 324, gap: 22, stub: 8, top: 12, bottom: 748, apart: 7.2, comfort: 24 };
const PITCHES = [28, 26, 24, 20, 17, 14];

/** Items all over the year, several in a week as it happens: numbers of one seed, since what fast-check tries first is all in one week. */
const anyItems = (count: number) => fc.integer({ min: 0, max: 1e6 }).map((seed) => {
  let state = seed;
  const next = (below: number): number => Math.floor(((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296) * below);
  return Array.from({ length: count }, (_, i): Labelled => ({ id: `i${i}`, angle: ((next(52) + 0.5) / 52) * TURN, radius: 120 + next(5) * 25, fixed: next(2) === 1 }));
});

const crosses = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean => {
  const turn = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const apart = (x: number, y: number): boolean => x * y >= -1e-6;
  return !apart(turn(a, b, c), turn(a, b, d)) && !apart(turn(c, d, a), turn(c, d, b));
};
/** The parts of a leader outside the wheel. */
const outer = (leader: readonly Point[]): [Point, Point][] => leader.slice(1, -1).map((point, i) => [point, leader[i + 2]!]);

describe('labels of the wheel', () => {
  it.each([20, 45, 120, 400])('of %i items: none overlaps, all are there, in the order of the year', (count) => {
    fc.assert(fc.property(anyItems(count), (items) => {
      const { labels, pitch } = layoutLabels(items, BOX, PITCHES);
      expect(labels.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      for (const side of [1, -1]) {
        const heights = labels.filter((label) => label.side === side).map(({ y }) => y * side); // the left one runs upwards
        for (let i = 1; i < heights.length; i++) expect(heights[i]! - heights[i - 1]!).toBeGreaterThan(pitch - 1e-6);
      }
      const angles = labels.map(({ angle }) => angle);
      expect(angles).toEqual(angles.toSorted((a, b) => a - b));
    }), { numRuns: count > 100 ? 20 : 100 });
  });

  it.each([20, 45, 120])('of %i items: no leader enters the wheel, and no two cross', (count) => {
    fc.assert(fc.property(anyItems(count), (items) => {
      const { labels } = layoutLabels(items, BOX, PITCHES);
      const parts = labels.map(({ leader }) => outer(leader));
      for (const [from, to] of parts.flat()) {
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
          expect(Math.hypot(x - BOX.cx, y - BOX.cy)).toBeGreaterThan(BOX.lead - 1); // an arc of chords dips by less than 1 px
        }
      }
      parts.forEach((one, i) => parts.slice(i + 1).forEach((other) => {
        if (one.some((a) => other.some((b) => crosses(a, b)))) expect.fail(`${labels[i]!.id} crosses another`);
      }));
    }), { numRuns: count > 100 ? 5 : 40 });
  });

  it('are as far apart as there is room, and grow past their box only where there is none', () => {
    const few = layoutLabels(fc.sample(anyItems(10), { numRuns: 1, seed: 1 })[0]!, BOX, PITCHES);
    expect(few).toMatchObject({ pitch: 28, grow: 0 });
    const many = layoutLabels(fc.sample(anyItems(400), { numRuns: 1, seed: 1 })[0]!, BOX, PITCHES);
    expect(many).toMatchObject({ pitch: 14, grow: 200 * 14 - 736 });
  });
});

describe('spread', () => {
  const anyRow = fc.array(fc.record({ want: fc.integer({ min: 0, max: 1000 }), size: fc.integer({ min: 1, max: 20 }) }), { minLength: 1, maxLength: 30 })
    .map((row) => ({ want: row.map(({ want }) => want).sort((a, b) => a - b), size: row.map(({ size }) => size) }));

  it('keeps the order and the distances, within bounds', () => {
    fc.assert(fc.property(anyRow, ({ want, size }) => {
      const at = spread(want, size, size.map(() => 1), 0, 1000);
      at.forEach((place, i) => {
        expect(place).toBeGreaterThanOrEqual(size[i]! / 2 - 1e-6);
        expect(place).toBeLessThanOrEqual(1000 - size[i]! / 2 + 1e-6);
        if (i > 0) expect(place - at[i - 1]!).toBeGreaterThan((size[i]! + size[i - 1]!) / 2 - 1e-6);
      });
    }));
  });

  it('moves nothing that is far enough from its neighbours', () => {
    expect(spread([10, 50, 90], [10, 10, 10], [1, 1, 1], 0, 100)).toEqual([10, 50, 90]);
  });

  it('gives way by weight: the least sum of weighted squares', () => {
    const [a, b] = spread([50, 50], [10, 10], [3, 1], 0, 100);
    expect([a, b]).toEqual([47.5, 57.5]);
  });

  it('shares two columns at half a turn, as long as each has room', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: TURN, noNaN: true }), { maxLength: 40 }).map((all) => all.sort((x, y) => x - y)), fc.integer({ min: 1, max: 40 }), (angles, capacity) => {
      const right = toTheRight(angles, capacity);
      if (angles.length <= 2 * capacity) expect(Math.max(right, angles.length - right)).toBeLessThanOrEqual(capacity);
      const natural = angles.filter((angle) => angle < Math.PI).length;
      if (natural <= capacity && angles.length - natural <= capacity) expect(right).toBe(natural);
    }));
  });
});

describe('along a ring', () => {
  const anySpans = fc.array(fc.record({ from: fc.integer({ min: 0, max: 600 }), length: fc.integer({ min: 1, max: 80 }) }), { maxLength: 25 })
    .map((spans) => spans.map(({ from, length }) => ({ from: from / 100, to: Math.min(TURN, (from + length) / 100) })).filter(({ from, to }) => to > from));

  it('what overlaps has different lanes of one number of lanes', () => {
    fc.assert(fc.property(anySpans, (spans) => {
      const placed = lanes(spans);
      placed.forEach(({ lane, of }, i) => {
        expect(lane).toBeLessThan(of);
        placed.forEach((other, j) => {
          if (i === j || spans[i]!.from >= spans[j]!.to || spans[j]!.from >= spans[i]!.to) return;
          expect(lane).not.toBe(other.lane);
          expect(of).toBe(other.of);
        });
      });
    }));
  });

  it('a name finds a free arc, the nearest to where it reads best, or none', () => {
    expect(freeArc([{ from: 1, to: 2 }], 0.5, [1.9])).toBe(2.25);
    expect(freeArc([{ from: 0, to: TURN }], 0.5, [1])).toBeNull();
    fc.assert(fc.property(anySpans, fc.double({ min: 0.1, max: 1, noNaN: true }), (spans, need) => {
      const middle = freeArc(spans, need, [0.95, 4.1]);
      if (middle !== null) for (const { from, to } of spans) expect(to <= middle - need / 2 + 1e-9 || from >= middle + need / 2 - 1e-9).toBe(true);
    }));
  });
});
