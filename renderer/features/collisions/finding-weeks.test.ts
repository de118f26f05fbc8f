import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { parseDate } from '../../../shared/planning/date.ts';
import { byWeek, weekPlace } from './finding-weeks.ts';

const about = (key: string, where: { date?: string; week?: Finding['week'] }): Finding => ({
  key, rule: 'max-per-day', severity: 'error', channel: null, person: null, category: null, tag: null,
  date: where.date ? parseDate(where.date) : null, week: where.week ?? null, time: null, stories: false, count: null,
  limit: null, unstaffed: null, placements: [], cards: [],
});

describe('findings week by week', () => {
  test('a finding about a day and one about the week stand in the same week, in the order they came', () => {
    const weeks = byWeek([about('b', { date: '2026-11-25' }), about('a', { week: { year: 2026, week: 48 } })]);
    expect(weeks.map((w) => [w.key, w.findings.map((f) => f.key)])).toEqual([['2026-W48', ['b', 'a']]]);
  });

  test('weeks come by date over the turn of the year, what is about no week comes last', () => {
    const weeks = byWeek([about('x', {}), about('c', { date: '2027-01-04' }), about('b', { date: '2026-12-31' }), about('a', { date: '2026-11-20' })]);
    expect(weeks.map((w) => w.key)).toEqual(['2026-W47', '2026-W53', '2027-W01', '']);
  });

  test('a week is past, this one, the next, or later', () => {
    const [current, next] = [{ year: 2026, week: 53 }, { year: 2027, week: 1 }];
    const places = [{ year: 2026, week: 52 }, current, next, { year: 2027, week: 2 }].map((week) => weekPlace(week, current, next));
    expect(places).toEqual([-1, 0, 1, 2]);
  });
});
