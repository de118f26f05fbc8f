import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCrowded, posterSheet } from './poster-sheet.ts';

const paper = fc.constantFrom('a3' as const, 'a4' as const);

it('has a line for every label, and letters that are no higher than their line', () => {
  fc.assert(fc.property(paper, fc.integer({ min: 0, max: 600 }), (on, count) => {
    const { top, bottom, pitches, sizes } = posterSheet(on, count);
    const least = pitches.at(-1)!; // it has six
    expect(Math.ceil(count / 2) * least).toBeLessThanOrEqual(bottom - top + 1e-6);
    expect(sizes[2]).toBeLessThan(least);
    expect(pitches).toEqual(pitches.toSorted((a, b) => b - a));
  }));
});

it('says where letters get too small: later on A3 than on A4', () => {
  expect([120, 160, 300].map((count) => isCrowded('a3', count))).toEqual([false, false, true]);
  expect([120, 160, 300].map((count) => isCrowded('a4', count))).toEqual([false, true, true]);
});
