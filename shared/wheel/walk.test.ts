import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from './walk.ts';
import type { Stop } from './walk.ts';

/** In reading order: row by row, in each column by column. */
const STOPS: readonly Stop[] = [[0, 0], [0, 0], [0, 2], [2, 0], [3, 1], [3, 2]].map(([row = 0, column = 0]) => ({ row, column }));
const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End'];

describe('walking a table of items', () => {
  it.each([
    [0, 'ArrowDown', 1], [1, 'ArrowDown', 3], [3, 'ArrowDown', null], [3, 'ArrowUp', 1], [0, 'ArrowRight', 4], [2, 'ArrowLeft', 4], [4, 'ArrowLeft', 3],
    [4, 'ArrowRight', 5], [5, 'ArrowRight', null], [1, 'PageDown', 3], [5, 'PageUp', 3], [3, 'PageUp', 0], [3, 'Home', 0], [0, 'End', 5], [0, 'x', null],
  ] as const)('from %i by %s to %s', (at, key, to) => expect(walk(STOPS, at, key)).toBe(to));

  it('leads to another stop that is there, or nowhere', () => {
    const stop = fc.record({ row: fc.integer({ min: 0, max: 11 }), column: fc.integer({ min: 0, max: 5 }) });
    fc.assert(fc.property(fc.array(stop, { minLength: 1, maxLength: 40 }), fc.nat(), fc.constantFrom(...KEYS), (stops, n, key) => {
      const at = n % stops.length;
      const to = walk(stops, at, key);
      if (to !== null) expect(stops[to]).toBeDefined();
      if (to !== null && key.startsWith('Arrow')) expect(to).not.toBe(at);
    }));
  });
});
