import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitDay, loadLevel } from './day-fit.ts';

test('one or two items get two lines, more get one', () => {
  expect(fitDay(2, 128)).toEqual({ tall: true, shown: 2 });
  expect(fitDay(3, 128)).toEqual({ tall: false, shown: 3 });
});

test('two items in a low cell get one line each', () => {
  expect(fitDay(2, 90)).toEqual({ tall: false, shown: 2 });
});

test('what does not fit gives its last row to the count of the rest', () => {
  expect(fitDay(6, 128)).toEqual({ tall: false, shown: 3 });
  expect(fitDay(4, 128)).toEqual({ tall: false, shown: 4 });
});

test('nothing ever stands outside its cell, and nothing is left out where it fits', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 52, max: 400 }), (count, height) => {
      const { tall, shown } = fitDay(count, height);
      const rows = shown < count ? shown + 1 : shown;
      expect(26 + rows * (tall ? 43 : 25)).toBeLessThanOrEqual(height);
      if (shown < count) expect(26 + count * 25).toBeGreaterThan(height);
    }),
  );
});

test('load is tinted from three publications a day', () => {
  expect([0, 2, 3, 4, 5, 6, 7, 20].map(loadLevel)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
