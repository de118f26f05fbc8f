import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, ChannelId, Placement } from '../../../shared/domain/records.ts';
import { NO_FILTER } from '../../../shared/planning/filter.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import type { DayItem } from './day-index.ts';
import { narrowed } from './narrow.ts';

const CHANNELS = ['fb', 'ig', 'web'] as ChannelId[];
// Only what narrowing looks at.
const placement = (id: string, channel: string): Placement => ({ id, channel }) as Placement;
const item = (key: string, channels: readonly string[]): DayItem =>
  ({ key, card: { id: key, title: key } as Card, placements: channels.map((channel, i) => placement(`${key}${i}`, channel)) }) as unknown as DayItem;
const only = (change: Partial<Filter>, shows: (card: Card) => boolean = () => true) => ({ filter: { ...NO_FILTER, ...change }, shows });

test('without a filter a list is itself', () => {
  const list = [item('a', ['fb'])];
  expect(narrowed(list, { filter: NO_FILTER, shows: () => true })).toBe(list);
});

test('a card that does not pass is gone; of one that does, the placements on the channels asked for are left', () => {
  const list = [item('a', ['fb', 'ig']), item('b', ['fb'])];
  expect(narrowed(list, only({ text: 'a' }, ({ title }) => title === 'a')).map(({ key }) => key)).toEqual(['a']);
  expect(narrowed(list, only({ channels: [CHANNELS[1]!] }))).toMatchObject([{ key: 'a', placements: [{ channel: 'ig' }] }]);
});

test('a placement with a slot of its own is gone where its channel is not asked for, though its card passes by another', () => {
  expect(narrowed([item('p', ['fb'])], only({ channels: [CHANNELS[1]!] }))).toEqual([]);
});

test('the same question has the same answer; a new one of the same filter keeps what is still so', () => {
  const list = [item('a', ['fb', 'ig']), item('b', ['web'])];
  const by = only({ channels: [CHANNELS[1]!] });
  const first = narrowed(list, by);
  expect(narrowed(list, by)).toBe(first);
  expect(narrowed(list, { ...by })).toBe(first);
});

test('what is shown is what passes, in order, with nothing added', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(CHANNELS)), fc.subarray(CHANNELS), (lists, channels) => {
      const items = lists.map((own, i) => item(String(i), own));
      const expected = items.map((one) => ({ ...one, placements: one.placements.filter(({ channel }) => channels.length === 0 || channels.includes(channel)) }));
      const oracle = expected.filter((one, i) => one.placements.length > 0 || items[i]!.placements.length === 0);
      expect(narrowed(items, only({ channels, text: 'x' }))).toEqual(oracle);
    }),
  );
});
