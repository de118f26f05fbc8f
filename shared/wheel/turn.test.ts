import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turned } from './turn.ts';

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
