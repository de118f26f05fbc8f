import { expect, test } from 'vitest';
import { NO_FILTER } from '../../planning/filter.ts';
import { NO_SLOT } from '../../planning/slot.ts';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import type { CardId, PauseId, Series, SeriesId } from '../records.ts';
import { card, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';
import { DomainError } from '../errors.ts';
import { deleteCard, deleteTogether, emptyBin } from './bin.ts';

// Ids, dates and moments below are written here, so they are what they are called.
const [from, to] = ['2026-11-27' as CalendarDate, '2026-12-18' as CalendarDate];
const series = (id: string): Series => ({ id: id as SeriesId, name: id, rule: { type: 'weekly', weekdays: [5], every: 1 }, from, to, skipRedDays: false });
const taken = (of: string) => ({ card: of as CardId, placement: null, slot: NO_SLOT });

test('with the last card of a series its record goes, and what a pause took of a card goes with the card; both come back with it', () => {
  const gone = { deletedAt: '2026-10-01T09:00' as LocalDateTime };
  const state = workspace({
    cards: [card('a', { ...gone, series: 'S' as SeriesId }), card('b', { ...gone, series: 'T' as SeriesId }), card('c', { series: 'T' as SeriesId }), card('d', { deletedAt: '2026-11-20T09:00' as LocalDateTime, series: 'U' as SeriesId })],
    series: ['S', 'T', 'U'].map(series),
    pauses: [{ id: 'p' as PauseId, name: 'Storm', filter: NO_FILTER, from, to, taken: [taken('a'), taken('c')] }],
  });
  const diff = emptyBin(state, { before: '2026-11-01T00:00' as LocalDateTime });
  state.apply(diff);
  expect([...state.series.values()].map(({ id }) => id)).toEqual(['T', 'U']);
  expect(state.pauses.get('p')?.taken).toEqual([taken('c')]);
  state.apply(invertDiff(diff));
  expect([state.series.get('S')?.name, state.pauses.get('p')?.taken.length]).toEqual(['S', 2]);
});

test('many go to the bin as one does, in one step; what lies there already stays as it is', () => {
  const now = '2026-11-23T09:00' as LocalDateTime;
  const context = { today: '2026-11-23' as CalendarDate, now };
  const build = () => workspace({
    cards: [card('a', { series: 'S' as SeriesId, siblings: ['b' as CardId] }), card('b', { siblings: ['a' as CardId] }), card('c', { deletedAt: '2026-11-20T09:00' as LocalDateTime }), card('d', { kind: 'recurring', rule: { type: 'month', month: 3 } }), card('e', { siblings: ['a' as CardId] })],
    series: [series('S')],
  });
  const [together, one] = [build(), build()];
  const before = [...together.cards.values()];
  const chosen = ['a', 'b', 'c', 'd', 'a', 'gone'] as CardId[];
  const diff = deleteTogether(together, { cards: chosen }, context);
  together.apply(diff);
  for (const id of ['a', 'b', 'd'] as CardId[]) {
    const single = deleteCard(one, { id }, context);
    if (!(single instanceof DomainError)) one.apply(single);
  }
  expect([...together.cards.values()]).toEqual([...one.cards.values()]);
  expect([...together.cards.values()].map(({ deletedAt }) => deletedAt)).toEqual([now, now, '2026-11-20T09:00', now, null]);
  together.apply(invertDiff(diff));
  expect([...together.cards.values()]).toEqual(before);
});
