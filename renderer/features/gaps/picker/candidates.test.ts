import { expect, test } from 'vitest';
import type { ChannelId } from '../../../../shared/domain/records.ts';
import { card, placement, workspace } from '../../../../shared/domain/samples-for-tests.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { candidates } from './candidates.ts';

const CARDS = [
  card('idea', { status: 'idea' }), card('undated'), card('week', { slot: '2026-W48' }), card('quarter', { slot: '2026-Q4' }),
  card('monday', { slot: '2026-11-23' }), card('sunday', { slot: '2026-11-29T18:00' }), card('later', { slot: '2026-11-30' }), card('there', { slot: '2026-11-25' }), card('own'), card('elsewhere', { slot: '2026-11-26' }),
  card('out', { slot: '2026-11-24', status: 'published' }), card('archived', { archived: true }), card('wheel', { kind: 'recurring', rule: { type: 'month', month: 11 } }),
];
const PLAN = workspace({
  cards: CARDS,
  placements: [placement('p', 'there'), placement('q', 'own', { slot: '2026-11-27' }), placement('r', 'sunday', { channel: 'ig' as ChannelId }), placement('s', 'elsewhere', { slot: '2026-12-02' }), placement('t', 'undated')], // an id
});
const fitting = (gap: 'day' | 'week', date = '2026-11-25') => candidates(PLAN, { channel: 'fb' as ChannelId, date: date as CalendarDate }, gap).map(({ id }) => id); // written here

test('a day that is empty (planning rules §4 cadence-gap) is filled with what has no day: of that week, then the channel’s own, then ideas', () => {
  expect(fitting('day')).toEqual(['week', 'undated', 'own', 'idea']);
});

test('a week that has less than its least is filled also with what stands on its days, but not with what the channel has there', () => {
  expect(fitting('week')).toEqual(['elsewhere', 'week', 'monday', 'sunday', 'undated', 'idea']);
  expect(fitting('week', '2026-11-23')).toEqual(fitting('week'));
});
