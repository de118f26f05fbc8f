import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { ChannelId } from '../../../shared/domain/records.ts';
import { parseDate } from '../../../shared/planning/date.ts';
import { groupsOf, weekPlace } from './finding-groups.ts';

const about = (key: string, where: { date?: string; week?: Finding['week']; rule?: Finding['rule']; channel?: string }): Finding => ({
  key, rule: where.rule ?? 'max-per-day', severity: 'error', channel: (where.channel ?? null) as ChannelId | null, person: null, category: null, tag: null,
  date: where.date ? parseDate(where.date) : null, week: where.week ?? null, time: null, stories: false, count: null,
  limit: null, unstaffed: null, lastSeen: null, placements: [], cards: [],
});
const keys = (findings: Finding[], apart: string[] = []) =>
  groupsOf(findings, new Set(apart)).map(({ key, rows }) => [key, rows.map((row) => [row.key, row.findings.length])]);

describe('findings in groups', () => {
  test('a finding about a day and one about the week stand in the same week, in the order they came', () => {
    expect(keys([about('b', { date: '2026-11-25' }), about('a', { week: { year: 2026, week: 48 } })])).toEqual([['2026-W48', [['b', 1], ['a', 1]]]]);
  });

  test('weeks come by date over the turn of the year, what is about a longer time comes last', () => {
    const groups = groupsOf([about('x', { rule: 'mix-skew' }), about('c', { date: '2027-01-04' }), about('b', { date: '2026-12-31' }), about('a', { date: '2026-11-20' })], new Set());
    expect(groups.map(({ key }) => key)).toEqual(['2026-W47', '2026-W53', '2027-W01', '']);
  });

  test('several gaps of a channel in a week are one row, where the first of them stood (planning rules §4 cadence-gap)', () => {
    const gap = (key: string, channel: string, date: string) => about(key, { rule: 'cadence-gap', channel, date });
    const findings = [gap('m', 'fb', '2026-11-23'), about('x', { date: '2026-11-23' }), gap('i', 'ig', '2026-11-23'), gap('o', 'fb', '2026-11-25'), gap('n', 'fb', '2026-11-30')];
    expect(keys(findings)).toEqual([['2026-W48', [['gaps fb 2026-W48', 2], ['x', 1], ['i', 1]]], ['2026-W49', [['n', 1]]]]);
    expect(keys(findings, ['gaps fb 2026-W48'])[0]).toEqual(['2026-W48', [['gaps fb 2026-W48', 2], ['m', 1], ['o', 1], ['x', 1], ['i', 1]]]);
  });

  test('a week’s minimum is no gap of a day', () => {
    const findings = [about('m', { rule: 'cadence-gap', channel: 'fb', date: '2026-11-23' }), about('w', { rule: 'cadence-gap', channel: 'fb', week: { year: 2026, week: 48 } })];
    expect(keys(findings)).toEqual([['2026-W48', [['m', 1], ['w', 1]]]]);
  });

  test('a week is past, this one, the next, or later', () => {
    const [current, next] = [{ year: 2026, week: 53 }, { year: 2027, week: 1 }];
    const places = [{ year: 2026, week: 52 }, current, next, { year: 2027, week: 2 }].map((week) => weekPlace(week, current, next));
    expect(places).toEqual([-1, 0, 1, 2]);
  });
});
