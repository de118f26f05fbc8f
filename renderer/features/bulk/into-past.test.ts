import { expect, test } from 'vitest';
import { moveTogether } from '../../../shared/domain/commands/together.ts';
import type { Diff } from '../../../shared/domain/state.ts';
import { card, placement, workspace } from '../../../shared/domain/samples-for-tests.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { intoPast } from './into-past.ts';

test('what is moved to a day that has passed is counted: cards and own times, not what keeps a day of its week, or a day', () => {
  const plan = workspace({
    cards: [card('a', { slot: '2026-11-24T09:00' }), card('b', { slot: '2026-12-01' }), card('w', { slot: '2026-W49' }), card('none')],
    placements: [placement('p', 'b', { slot: '2026-11-25T08:00' })],
  });
  const items = [['a', null], ['b', null], ['w', null], ['none', null], ['b', 'p']].map(([id, own]) => ({ card: id, placement: own })) as unknown as Parameters<typeof moveTogether>[1]['items']; // ids written here
  const past = (days: number): number => intoPast(moveTogether(plan, { items, days }) as Diff, '2026-11-23' as CalendarDate); // all of it can be moved
  expect([-14, -7, -1, 1].map(past)).toEqual([4, 2, 0, 0]);
});
