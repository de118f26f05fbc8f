import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test.each([['Redaktör', 'RE'], ['Anna Berg', 'AB'], ['Karin von Ås', 'KÅ'], ['  hr ', 'HR'], ['Ö', 'Ö'], ['', ''], ['😀 glad', '😀G']])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('they are never longer than a mark has room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(initialsOf(name).length).toBeLessThanOrEqual(8);
    }),
  );
});
