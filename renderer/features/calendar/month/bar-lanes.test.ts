import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bar } from '../../../../shared/planning/periods.ts';
import { laidOut, lanesOf } from './bar-lanes.ts';

const bar = (key: string, first: number, last: number, before = false, after = false): Bar => ({ period: { key } as Bar['period'], lane: 0, first, last, before, after }); // only its key is asked for
const keys = (bars: readonly Bar[]): string => bars.map(({ period, lane }) => `${period.key}${lane}`).join(' ');

test('what begins or ends in the week comes before what runs through it', () => {
  const { shown, hidden } = laidOut([bar('long', 0, 6, true, true), bar('short', 1, 2), bar('end', 0, 0, true)], 1);
  expect([keys(shown), keys(hidden)]).toEqual(['short0 end0', 'long0']);
  expect(keys(laidOut([bar('long', 0, 6, true, true), bar('short', 1, 2)], 2).shown)).toBe('short0 long1');
});

test('low rows have one lane, high ones two, and none more than there are bars', () => {
  const bars = [bar('a', 0, 6), { ...bar('b', 0, 6), lane: 1 }, { ...bar('c', 0, 6), lane: 2 }];
  expect([lanesOf(bars, 112), lanesOf(bars, 160), lanesOf(bars.slice(0, 1), 160), lanesOf([], 160)]).toEqual([1, 2, 1, 0]);
});

test('no two bars lie over each other, and each is shown or counted', () => {
  const anyBar = fc.tuple(fc.nat(6), fc.nat(6), fc.boolean(), fc.boolean()).map(([a, b, before, after]) => bar('x', Math.min(a, b), Math.max(a, b), before, after));
  fc.assert(fc.property(fc.array(anyBar, { maxLength: 8 }), fc.integer({ min: 1, max: 2 }), (bars, lanes) => {
    const { shown, hidden } = laidOut(bars, lanes);
    expect(shown.length + hidden.length).toBe(bars.length);
    for (const a of shown) for (const b of shown) if (a !== b && a.lane === b.lane) expect(a.last < b.first || b.last < a.first).toBe(true);
  }));
});
