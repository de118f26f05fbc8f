import { expect, test, vi } from 'vitest';
import { card, workspace } from '../../../shared/domain/samples-for-tests.ts';
import type { SeriesId } from '../../../shared/domain/records.ts';
import { seriesNow } from './reach.ts';

test('the cards of a series are looked through once for each state of the plan, whoever asks', () => {
  const series = 's' as SeriesId; // written here
  const plan = workspace({ cards: ['2026-12-08', '2026-12-01', '2026-12-15'].map((slot) => card(slot, { slot, series })) });
  const look = vi.spyOn(plan.cards, 'values');
  const first = plan.cards.get('2026-12-01')!; // one of them
  const now = seriesNow(first, { plan, version: 1 });
  expect([now.cards, now.following].map((list) => list.map(({ id }) => id))).toEqual([['2026-12-01', '2026-12-08', '2026-12-15'], ['2026-12-08', '2026-12-15']]);
  expect(seriesNow(first, { plan, version: 1 })).toBe(now);
  expect(look).toHaveBeenCalledTimes(1);
  expect(seriesNow(first, { plan, version: 2 })).not.toBe(now);
  expect(seriesNow({ ...first, series: null }, { plan, version: 2 }).cards).toEqual([]);
});
