import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ringAt, turned } from './turn.ts';

it('goes the short way, whichever turn the angles are counted in', () => {
  const any = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(fc.property(any, any, (from, to) => {
    const turn = turned(from, to);
    expect(Math.abs(turn)).toBeLessThanOrEqual(Math.PI + 1e-9);
    expect(Math.cos(from + turn)).toBeCloseTo(Math.cos(to), 9);
    expect(Math.sin(from + turn)).toBeCloseTo(Math.sin(to), 9);
  }));
  expect(turned(6.2, 0.1)).toBeCloseTo(0.183, 2); // over New Year
});

it('changes rings once a hand is well inside another, and never beside the rings', () => {
  // Five rings between 239 and 105: 26.8 wide each.
  expect([225, 215, 208, 203, 240, 100].map((radius) => ringAt(radius, 5, 0))).toEqual([0, 0, 0, 1, 0, 0]);
  expect([150, 110].map((radius) => ringAt(radius, 5, 0))).toEqual([3, 4]);
  expect(ringAt(203, 5, 2)).toBe(1);
});
