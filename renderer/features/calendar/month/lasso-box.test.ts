import { expect, test } from 'vitest';
import { boxOf, touches, within } from './lasso-box.ts';

const chip = { left: 10, top: 10, right: 50, bottom: 30 };

test('a rectangle is the same from whichever corner it is drawn', () => {
  expect(boxOf({ x: 5, y: 20 }, { x: 40, y: 2 })).toEqual({ left: 5, top: 2, right: 40, bottom: 20 });
});

test('what it touches it rings in, an edge is enough', () => {
  expect([boxOf({ x: 0, y: 0 }, { x: 10, y: 10 }), boxOf({ x: 20, y: 15 }, { x: 21, y: 16 }), boxOf({ x: 0, y: 0 }, { x: 100, y: 9 })].map((box) => touches(box, chip))).toEqual([true, true, false]);
});

test('outside the month there is nothing to ring in', () => {
  expect(within({ left: 0, top: 0, right: 20, bottom: 20 }, chip)).toEqual({ left: 10, top: 10, right: 20, bottom: 20 });
  expect(within({ left: 60, top: 0, right: 70, bottom: 20 }, chip)).toBeNull();
});
