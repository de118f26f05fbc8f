import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';
import type { Span } from './lanes.ts';

const at = (start: number, length = 45): Span => ({ start, end: start + length });
const anyDay = fc
  .array(fc.record({ start: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 1, max: 90 }) }), { maxLength: 24 })
  .map((blocks) => blocks.map(({ start, length }) => at(start, length)).sort((a, b) => a.start - b.start));
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

test('alone a block has the whole day; two at a time stand side by side, the first of them to the left', () => {
  expect(lanesOf([at(0), at(60), at(60), at(90)])).toEqual([
    { at: 0, wide: 1, of: 1 }, { at: 0, wide: 1, of: 3 }, { at: 1, wide: 1, of: 3 }, { at: 2, wide: 1, of: 3 },
  ]);
});

test('a block is as wide as its neighbours let it', () => {
  // Three at first; the fourth begins as the first two have ended, beside the long third.
  expect(lanesOf([at(0, 30), at(0, 30), at(10, 90), at(40, 30)])[3]).toEqual({ at: 0, wide: 2, of: 3 });
});

test('no two that overlap share a part of the width', () => {
  fc.assert(fc.property(anyDay, (blocks) => {
    const lanes = lanesOf(blocks);
    blocks.forEach((a, i) => blocks.slice(i + 1).forEach((b, j) => {
      const [one, other] = [lanes[i]!, lanes[i + 1 + j]!];
      if (meet(a, b)) expect(one.at + one.wide <= other.at || other.at + other.wide <= one.at).toBe(true);
    }));
  }));
});

test('the whole width is used: every block reaches the edge or another block to its right, and no lane is empty', () => {
  fc.assert(fc.property(anyDay, (blocks) => {
    const lanes = lanesOf(blocks);
    blocks.forEach((block, i) => {
      const { at: left, wide, of } = lanes[i]!;
      expect(wide).toBeGreaterThanOrEqual(1);
      const stopped = blocks.some((other, j) => meet(block, other) && lanes[j]!.at === left + wide);
      expect(left + wide === of || stopped).toBe(true);
    });
  }));
});

test('of blocks that begin together, the earlier in order is farther left', () => {
  fc.assert(fc.property(anyDay, (blocks) => {
    const lanes = lanesOf(blocks);
    blocks.forEach((a, i) => blocks.slice(i + 1).forEach((b, j) => {
      if (a.start === b.start) expect(lanes[i]!.at).toBeLessThan(lanes[i + 1 + j]!.at);
    }));
  }));
});
