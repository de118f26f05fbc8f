import { expect, test } from 'vitest';
import type { TimeOfDay } from '../../../../shared/planning/date.ts';
import { quartersOf } from './hours.ts';
import { sameStop, stopFrom, stopsOf } from './stops.ts';
import type { Stop } from './stops.ts';

const time = (text: string): TimeOfDay => text as TimeOfDay; // written as one
const at = (text: string | null, key: string | null = null): Stop => ({ time: text === null ? null : time(text), key });
const stops = stopsOf(['x'], [{ key: 'a', time: time('08:15') }, { key: 'b', time: time('08:15') }, { key: 'c', time: time('08:20') }], quartersOf({ from: 8, to: 10 }));

test('what has no time, the empty place beside it, then quarters and what stands there', () => {
  expect(stops.slice(0, 7)).toEqual([at(null, 'x'), at(null), at('08:00'), at('08:15', 'a'), at('08:15', 'b'), at('08:20', 'c'), at('08:30')]);
  expect(stops).toHaveLength(2 + 7 + 3);
});

test('up and down stop by stop, through all that stand at one time', () => {
  const down = (from: Stop) => stopFrom(stops, from, 'ArrowDown', false);
  expect([down(at(null, 'x')), down(at('08:00')), down(at('08:15', 'a')), down(at('08:20', 'c')), down(at('09:45'))]).toEqual([
    at(null), at('08:15', 'a'), at('08:15', 'b'), at('08:30'), null,
  ]);
  expect(stopFrom(stops, at('08:00'), 'ArrowUp', false)).toEqual(at(null));
  expect(stopFrom(stops, at(null, 'x'), 'ArrowUp', false)).toBe(null);
});

test('Page keys go by an hour, Control and arrows from item to item', () => {
  expect(stopFrom(stops, at('08:15', 'a'), 'PageDown', false)).toEqual(at('09:15'));
  expect(stopFrom(stops, at('09:15'), 'PageUp', false)).toEqual(at('08:15', 'b'));
  expect(stopFrom(stops, at('09:45'), 'PageDown', false)).toBe(null);
  expect(stopFrom(stops, at('08:00'), 'ArrowDown', true)).toEqual(at('08:15', 'a'));
  expect(stopFrom(stops, at('08:00'), 'ArrowUp', true)).toEqual(at(null, 'x'));
});

test('in the next day at the same time, or the first after; what has no time to what has none', () => {
  expect(sameStop(stops, time('08:15'))).toEqual(at('08:15', 'a'));
  expect(sameStop(stops, time('08:16'))).toEqual(at('08:20', 'c'));
  expect(sameStop(stops, null)).toEqual(at(null, 'x'));
  expect(sameStop(stops, time('23:00'))).toEqual(at(null, 'x'));
});
