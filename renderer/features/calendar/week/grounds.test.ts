import { expect, test } from 'vitest';
import { OFFICE_HOURS } from '../../../../shared/domain/defaults.ts';
import type { BestHours, StaffedWeek } from '../../../../shared/domain/records.ts';
import { channel } from '../../../../shared/domain/samples-for-tests.ts';
import type { CalendarDate, TimeOfDay } from '../../../../shared/planning/date.ts';
import { bestOn, staffedOn } from './grounds.ts';

const [monday, saturday] = ['2026-11-23', '2026-11-28'] as [CalendarDate, CalendarDate]; // dates
const hours = (from: string, to: string) => ({ from: from as TimeOfDay, to: to as TimeOfDay }); // times
const best = (weekdays: number[], from: string, to: string): BestHours => ({ weekdays, ...hours(from, to) });
const evenings: StaffedWeek = [hours('16:00', '20:00'), null, null, null, null, hours('10:00', '14:00'), null];

test('staffed hours of several weeks become one, and stay apart where nobody is there between them', () => {
  expect(staffedOn([OFFICE_HOURS, evenings], monday)).toEqual([{ start: 480, end: 1200 }]);
  expect(staffedOn([OFFICE_HOURS], saturday)).toEqual([]);
  expect(staffedOn([evenings, [hours('08:00', '10:30'), null, null, null, null, null, null]], monday)).toEqual([{ start: 480, end: 630 }, { start: 960, end: 1200 }]);
});

test('best hours are cut where a channel’s begin or end; half of those that have any are most', () => {
  const [a, b, c] = [
    channel('a', { bestHours: [best([1], '11:00', '13:00')] }), channel('b', { bestHours: [best([1, 2], '12:00', '13:00')] }), channel('c', { bestHours: [best([1], '18:00', '20:00')] }),
  ];
  const spans = bestOn([a, b, c, channel('d')], monday).map(({ start, end, channels, most }) => [start / 60, end / 60, channels.map(({ id }) => id).join(''), most]);
  expect(spans).toEqual([[11, 12, 'a', false], [12, 13, 'ab', true], [18, 20, 'c', false]]);
  expect(bestOn([a, b, c], saturday)).toEqual([]);
});
