import { expect, it } from 'vitest';
import type { PersonId } from '../../../shared/domain/records.ts';
import { NO_FILTER } from '../../../shared/planning/filter.ts';
import { feedFilter } from './feed-filter.ts';

it('what is mine in a subscription stays its maker’s, whoever reads it', () => {
  const anna = 'anna' as PersonId;
  expect(feedFilter({ ...NO_FILTER, mine: true, text: 'jul' }, anna)).toEqual({ ...NO_FILTER, owners: [anna], text: 'jul' });
  expect(feedFilter({ ...NO_FILTER, mine: true }, null)).toBe('whoFirst');
  expect(feedFilter({ ...NO_FILTER, collides: true }, null)).toEqual({ ...NO_FILTER, collides: true });
});

it('what is mine among others’ is never more than that', () => {
  const [anna, bo] = ['anna' as PersonId, 'bo' as PersonId];
  expect(feedFilter({ ...NO_FILTER, mine: true, owners: [bo, anna, 'none'] }, anna), 'whatever is mine is among them').toEqual({ ...NO_FILTER, owners: [anna] });
  expect(feedFilter({ ...NO_FILTER, mine: true, owners: [bo] }, anna), 'both of us').toBe('mineOrOthers');
  expect(feedFilter({ ...NO_FILTER, mine: true, owners: ['none'] }, anna), 'nothing at all').toBe('mineOrOthers');
});
