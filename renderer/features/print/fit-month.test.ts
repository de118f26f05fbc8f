import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIZES, fitMonth, linesOf } from './fit-month.ts';
import type { WeekText, Words } from './fit-month.ts';

/** Words of two em each. */
const words = (count: number): Words => Array.from({ length: count }, () => 2);
const week = (...items: readonly (readonly Words[])[]): WeekText => ({
  lanes: 0, loose: [], width: 270, days: Array.from({ length: 7 }, (_, i) => ({ width: 41, names: [], items: items[i] ?? [] })),
});
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('a quiet month has the largest letters and weeks of the same height', () => {
  const fit = fitMonth([week([words(4)]), week(), week(), week(), week()], 160);
  expect(fit.size).toBe(11);
  expect(new Set(fit.rows.map((row) => row.toFixed(3)))).toEqual(new Set(['32.000']));
});

test('a full week takes the room of a quiet one before letters shrink', () => {
  const { size, rows } = fitMonth([week(Array.from({ length: 10 }, () => words(4))), week(), week(), week(), week()], 160);
  expect(size).toBe(11);
  expect(rows[0]).toBeGreaterThan(rows[1]!);
  expect(sum(rows)).toBeCloseTo(160, 6);
});

test('letters are never smaller than 7 pt: what does not fit is left for the next page', () => {
  const { size, shown } = fitMonth([week(Array.from({ length: 80 }, () => words(10))), week([words(4)])], 160);
  expect(size).toBe(7);
  expect(shown[0]![0]).toBeGreaterThan(5);
  expect(shown[0]![0]).toBeLessThan(80);
  expect(shown[1]).toEqual([1, 0, 0, 0, 0, 0, 0]);
});

test('lines are broken between words, and in a word that is longer than a line', () => {
  const line = (em: number): number => em * 7 * 0.3528 + 2; // the padding on both sides
  expect(linesOf([], line(10), 7)).toBe(1);
  expect(linesOf(words(4), line(10), 7)).toBe(1);
  expect(linesOf(words(5), line(10), 7)).toBe(2);
  expect(linesOf([4, 4, 4], line(10), 7)).toBe(2);
  expect(linesOf([25], line(10), 7)).toBe(3);
});

const anyWords = fc.array(fc.double({ min: 0.3, max: 16, noNaN: true }), { maxLength: 12 });
// From quiet months to such as no page holds.
const items = fc.oneof(fc.constant([]), fc.array(anyWords, { maxLength: 4 }), fc.array(anyWords, { maxLength: 40 }));
const anyDay = fc.record({ width: fc.constantFrom(31, 41), names: fc.array(anyWords, { maxLength: 2 }), items });
const anyWeek = fc.record({ lanes: fc.nat(3), loose: fc.array(anyWords, { maxLength: 3 }), width: fc.constant(270), days: fc.array(anyDay, { minLength: 7, maxLength: 7 }) });

test('the weeks fill the page and no more, in a size that is read, and nothing is shown that is not there', () => {
  fc.assert(
    fc.property(fc.array(anyWeek, { minLength: 4, maxLength: 6 }), (weeks) => {
      const { size, rows, shown } = fitMonth(weeks, 160);
      expect(SIZES).toContain(size);
      expect(sum(rows)).toBeCloseTo(160, 6);
      weeks.forEach(({ days }, i) => days.forEach(({ items }, j) => expect(shown[i]![j]).toBeLessThanOrEqual(items.length)));
      if (size > 7) expect(shown).toEqual(weeks.map(({ days }) => days.map(({ items }) => items.length)));
    }),
  );
});
