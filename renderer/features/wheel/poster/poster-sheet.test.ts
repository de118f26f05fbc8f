import fc from 'fast-check';
import { expect, it } from 'vitest';
import { posterSheet, unnamedOn } from './poster-sheet.ts';

const paper = fc.constantFrom('a3' as const, 'a4' as const);

it('has a line for every name as long as its letters can be read, and letters that are no higher than their line', () => {
  fc.assert(fc.property(paper, fc.integer({ min: 0, max: 600 }), (on, count) => {
    const { top, bottom, pitches, sizes } = posterSheet(on, count);
    const least = pitches.at(-1)!; // it has six
    expect(2 * Math.floor((bottom - top) / least) + unnamedOn(on, count)).toBeGreaterThanOrEqual(count);
    expect(sizes[2]).toBeLessThan(least);
    expect(sizes[2] * 0.75 * (on === 'a4' ? Math.SQRT1_2 : 1)).toBeGreaterThan(5.49); // pt
    expect(pitches).toEqual(pitches.toSorted((a, b) => b - a));
  }));
});

it('leaves names to the table where letters would be too small: later on A3 than on A4', () => {
  expect([120, 160, 400].map((count) => unnamedOn('a3', count))).toEqual([0, 0, 198]);
  expect([120, 160, 400].map((count) => unnamedOn('a4', count))).toEqual([0, 18, 258]);
});
