import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DutyRota, PersonId } from '../domain/records.ts';
import { fromDayNumber, toDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';
import { dutyOn, dutySpans } from './duty.ts';

const day = (text: string) => text as CalendarDate;
const turn = (id: string) => ({ name: '', people: [id as PersonId] });
const ROTA: DutyRota = { weeks: 1, from: day('2026-11-23'), turns: [turn('anna'), turn('bo'), turn('cia')], exceptions: [] };
const who = (rota: DutyRota | null, date: string) => dutyOn(rota, day(date))?.people[0] ?? null;

describe('who is on duty', () => {
  test('goes on from Monday to Sunday, then to the next, and round', () => {
    expect(['2026-11-23', '2026-11-29', '2026-11-30', '2026-12-07', '2026-12-14'].map((date) => who(ROTA, date))).toEqual(['anna', 'anna', 'bo', 'cia', 'anna']);
  });

  test('was nobody before the rota began, but whom an exception names', () => {
    const helped = { ...ROTA, exceptions: [{ ...turn('bo'), from: day('2026-11-20'), to: day('2026-11-20') }] };
    expect(['2026-11-20', '2026-11-22', '2026-11-23'].map((date) => who(helped, date))).toEqual(['bo', null, 'anna']);
  });

  test('can be two weeks at a time, over New Year and week 53', () => {
    const two = { ...ROTA, weeks: 2 as const, from: day('2026-12-21') };
    expect(['2026-12-21', '2027-01-03', '2027-01-04', '2027-01-17', '2027-01-18'].map((date) => who(two, date))).toEqual(['anna', 'anna', 'bo', 'bo', 'cia']);
  });

  test('is whom an exception names, its last day included; the latest exception counts', () => {
    const swapped = { ...ROTA, exceptions: [{ ...turn('cia'), from: day('2026-11-24'), to: day('2026-11-26') }, { ...turn('bo'), from: day('2026-11-26'), to: day('2026-11-26') }] };
    expect(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'].map((date) => who(swapped, date))).toEqual(['anna', 'cia', 'bo', 'anna']);
  });

  test('is nobody without a rota or without turns', () => {
    expect([who(null, '2026-11-23'), who({ ...ROTA, turns: [] }, '2026-11-23')]).toEqual([null, null]);
  });

  test('is the same on every day of a week, and another the week after', () => {
    fc.assert(fc.property(fc.nat(2000), fc.nat(6), (week, weekday) => {
      const monday = toDayNumber(ROTA.from) + 7 * week;
      const on = (at: number) => dutyOn(ROTA, fromDayNumber(at))?.people[0];
      expect(on(monday + weekday)).toBe(on(monday));
      expect(on(monday + 7)).not.toBe(on(monday));
    }));
  });
});

describe('the duty of a week', () => {
  const spans = (rota: DutyRota | null, monday: string) => dutySpans(rota, day(monday)).map(({ from, to, turn: on }) => `${on?.people.join() ?? '–'} ${from.slice(8)}–${to.slice(8)}`);

  test('is one span, or several around an exception', () => {
    const away = { ...ROTA, exceptions: [{ ...turn('cia'), from: day('2026-11-26'), to: day('2026-11-27') }] };
    expect(spans(away, '2026-11-23')).toEqual(['anna 23–25', 'cia 26–27', 'anna 28–29']);
    expect(spans(away, '2026-11-30')).toEqual(['bo 30–06']);
  });

  test('is nobody’s without a rota, without turns and before it began', () => {
    expect([spans(null, '2026-11-23'), spans({ ...ROTA, turns: [] }, '2026-11-23'), spans(ROTA, '2026-11-16')]).toEqual([['– 23–29'], ['– 23–29'], ['– 16–22']]);
  });
});
