import { expect, test } from 'vitest';
import { between } from './choosing.ts';

const items = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
const keys = (a: string, b: string): string => between(items, a, b).map(({ key }) => key).join('');

test('a range goes from one to the other in the order of the calendar, whichever was pressed first', () => {
  expect([keys('b', 'd'), keys('d', 'b'), keys('c', 'c')]).toEqual(['bcd', 'bcd', 'c']);
});

test('where the one that it began with is gone, only the other is meant', () => {
  expect(keys('gone', 'b')).toBe('b');
});
