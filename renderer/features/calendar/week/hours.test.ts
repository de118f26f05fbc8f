import { expect, test } from 'vitest';
import { OFFICE_HOURS } from '../../../../shared/domain/defaults.ts';
import type { BestHours, StaffedWeek } from '../../../../shared/domain/records.ts';
import type { TimeOfDay } from '../../../../shared/planning/date.ts';
import { hoursOf, quarterAt, quartersOf, spanning } from './hours.ts';

const time = (text: string): TimeOfDay => text as TimeOfDay; // written as one
const UNSTAFFED: StaffedWeek = [null, null, null, null, null, null, null];
const evening: BestHours = { weekdays: [1], from: time('18:00'), to: time('20:30') };

test('an hour before the first staffed hour and one after the last; best hours count too, those of no weekday do not', () => {
  expect(hoursOf([OFFICE_HOURS], [], [])).toEqual({ from: 7, to: 18 });
  expect(hoursOf([OFFICE_HOURS], [evening], [])).toEqual({ from: 7, to: 22 });
  expect(hoursOf([OFFICE_HOURS], [{ ...evening, weekdays: [] }], [])).toEqual({ from: 7, to: 18 });
  expect(hoursOf([UNSTAFFED], [], [])).toEqual({ from: 7, to: 18 });
});

test('they grow to whatever stands outside, whole block included, and never past midnight', () => {
  expect(hoursOf([OFFICE_HOURS], [], [time('05:40'), time('19:30')])).toEqual({ from: 5, to: 21 });
  expect(hoursOf([OFFICE_HOURS], [], [time('00:00'), time('23:59')])).toEqual({ from: 0, to: 24 });
  expect(spanning({ from: 7, to: 18 }, { from: 9, to: 22 })).toEqual({ from: 7, to: 22 });
});

test('a quarter is what a time lies in; the last one of the day is 23:45', () => {
  expect([quarterAt(13 * 60 + 29), quarterAt(-5), quarterAt(2000)]).toEqual(['13:15', '00:00', '23:45']);
  expect(quartersOf({ from: 7, to: 8 })).toEqual(['07:00', '07:15', '07:30', '07:45']);
});

test('every wall-clock quarter is there once, whatever the clocks do (29 March, 25 October 2026)', () => {
  const quarters = quartersOf({ from: 0, to: 24 });
  expect([new Set(quarters).size, quarters.length, quarters[0], quarters.at(-1)]).toEqual([96, 96, '00:00', '23:45']);
  expect(quarters).toContain('02:30'); // skipped in March, there twice in October: on the wall it is one time
});
