import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { NO_FILTER } from '../../../shared/planning/filter.ts';
import type { CategoryId, TagId } from '../../../shared/domain/records.ts';
import { card } from '../../../shared/domain/samples-for-tests.ts';
import { draftOf, readPause } from './pause-draft.ts';

// Ids and dates below are written here, so they are what they are called.
const today = '2026-11-23' as CalendarDate;
const [jobs, kids] = ['jobs' as CategoryId, 'kids' as TagId];

test('a pause is everything for four weeks unless somebody says otherwise', () => {
  expect(readPause(draftOf(null, today, 'sv'), today)).toEqual({ from: '2026-11-23', to: '2026-12-21', problem: null, filter: NO_FILTER });
});

test('of a recurring card it is its category, else its tags', () => {
  expect(readPause(draftOf(card('a', { category: jobs, tags: [kids] }), today, 'en'), today).filter).toEqual({ ...NO_FILTER, categories: [jobs] });
  expect(draftOf(card('a', { tags: [kids] }), today, 'sv')).toMatchObject({ all: false, filter: { tags: [kids] } });
});

test('it needs two days in order, and something that rests', () => {
  const draft = draftOf(null, today, 'sv');
  expect(readPause({ ...draft, from: 'snart' }, today)).toMatchObject({ from: null, problem: null });
  expect(readPause({ ...draft, to: '2026-11-22' }, today).problem).toBe('endsBefore');
  expect(['2028-11-23', '2028-11-24', '2999-01-01'].map((to) => readPause({ ...draft, to }, today).problem)).toEqual([null, 'tooLong', 'tooLong']);
  expect(readPause({ ...draft, all: false }, today).filter).toBeNull();
});
