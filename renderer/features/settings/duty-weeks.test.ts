import { describe, expect, test } from 'vitest';
import type { DutyRota, PersonId } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { dutyWeeks, moved } from './duty-weeks.ts';

const date = (text: string) => text as CalendarDate; // written here
const turn = (...people: string[]) => ({ name: '', people: people as PersonId[] });
const rota: DutyRota = { weeks: 1, from: date('2026-11-23'), turns: [turn('a'), turn('b')], exceptions: [] };

describe('who is on duty, week by week', () => {
  test('begins with the Monday of today’s week', () => {
    const weeks = dutyWeeks(rota, date('2026-11-26'), 3);
    expect(weeks.map(({ week }) => week.week)).toEqual([48, 49, 50]);
    expect(weeks.map(({ spans }) => spans.map((s) => s.turn?.people))).toEqual([[['a']], [['b']], [['a']]]);
    expect(weeks[0]?.spans[0]).toMatchObject({ from: '2026-11-23', to: '2026-11-29' });
  });

  test('an exception divides its week', () => {
    const off = { ...turn('c'), from: date('2026-11-25'), to: date('2026-11-26') };
    const [week] = dutyWeeks({ ...rota, exceptions: [off] }, date('2026-11-23'), 1);
    expect(week?.spans.map(({ from, to, turn: t }) => [from.slice(8), to.slice(8), t?.people.join()])).toEqual([
      ['23', '24', 'a'], ['25', '26', 'c'], ['27', '29', 'a'],
    ]);
  });

  test('without turns nobody is', () => {
    expect(dutyWeeks({ ...rota, turns: [] }, date('2026-11-23'), 1)[0]?.spans).toEqual([{ from: '2026-11-23', to: '2026-11-29', turn: null }]);
  });
});

test('an entry moves within its list', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});
