import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitDay, loadLevel } from './day-fit.ts';

test('one or two items get two lines, more get one', () => {
  expect(fitDay(2, 0, 128)).toEqual({ tall: true, shown: 2, gaps: 0 });
  expect(fitDay(3, 0, 128)).toEqual({ tall: false, shown: 3, gaps: 0 });
});

test('two items in a low cell get one line each', () => {
  expect(fitDay(2, 0, 90)).toEqual({ tall: false, shown: 2, gaps: 0 });
});

test('what does not fit gives its last row to the count of the rest', () => {
  expect(fitDay(6, 0, 128)).toEqual({ tall: false, shown: 3, gaps: 0 });
  expect(fitDay(4, 0, 128)).toEqual({ tall: false, shown: 4, gaps: 0 });
});

test('gaps come after the items, one line each, and give way to them', () => {
  expect(fitDay(1, 2, 128)).toEqual({ tall: true, shown: 1, gaps: 2 });
  expect(fitDay(2, 2, 128)).toEqual({ tall: false, shown: 2, gaps: 2 });
  expect(fitDay(3, 2, 128)).toEqual({ tall: false, shown: 3, gaps: 0 });
  expect(fitDay(0, 3, 128)).toEqual({ tall: true, shown: 0, gaps: 3 });
});

test('in a slim cell all get two lines as long as the count of the rest has its own', () => {
  expect(fitDay(3, 0, 160, true)).toEqual({ tall: true, shown: 3, gaps: 0 });
  expect(fitDay(3, 0, 140, true)).toEqual({ tall: true, shown: 2, gaps: 0 });
  expect(fitDay(2, 2, 140, true)).toEqual({ tall: true, shown: 2, gaps: 0 });
  expect(fitDay(2, 0, 92, true)).toEqual({ tall: false, shown: 2, gaps: 0 });
});

test('nothing ever stands outside its cell, and nothing is left out where it fits', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(5), fc.integer({ min: 52, max: 400 }), fc.boolean(), (count, gaps, height, slim) => {
      const { tall, shown, gaps: empty } = fitDay(count, gaps, height, slim);
      const all = shown + empty;
      const more = all < count + gaps;
      expect(26 + shown * (tall ? 43 : 25) + (empty + (more ? 1 : 0)) * 25).toBeLessThanOrEqual(height);
      if (more) expect(26 + (count + gaps) * (slim && tall ? 43 : 25)).toBeGreaterThan(height);
      if (empty > 0) expect(shown).toBe(count);
    }),
  );
});

test('load is tinted from three publications a day', () => {
  expect([0, 2, 3, 4, 5, 6, 7, 20].map(loadLevel)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
