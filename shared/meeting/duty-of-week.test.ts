import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, OFFICE_HOURS } from '../domain/defaults.ts';
import type { DutyRota, PersonId } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';
import { dutyOfWeek } from './duty-of-week.ts';

// Ids and dates are written here.
const day = (text: string) => text as CalendarDate;
const who = (...ids: string[]) => ({ name: '', people: ids as PersonId[] });
const rota = (exceptions: DutyRota['exceptions'] = []): DutyRota => ({ weeks: 1, from: day('2026-11-16'), turns: [who('a'), who('b', 'c')], exceptions });
const of = (duty: DutyRota | null, staffed = OFFICE_HOURS) => dutyOfWeek({ ...DEFAULT_SETTINGS, duty, staffed }, day('2026-11-25'));

test('without a rota nobody is told of', () => expect(of(null)).toBeNull());

test('the turn of the week, and nobody at a weekend without staffed hours', () => {
  expect(of(rota())).toEqual({ week: [who('b', 'c')], weekend: [] });
});

test('an exception is somebody more, and takes its days of the weekend', () => {
  expect(of(rota([{ ...who('d'), from: day('2026-11-27'), to: day('2026-11-28') }]))).toEqual({ week: [who('b', 'c'), who('d')], weekend: [who('d')] });
});

test('a staffed weekend is the week’s', () => {
  const all = OFFICE_HOURS.map(() => OFFICE_HOURS[0]) as unknown as typeof OFFICE_HOURS; // seven days too
  expect(of(rota(), all)).toEqual({ week: [who('b', 'c')], weekend: [who('b', 'c')] });
});

test('each turn is told once, though another comes between, and on both days of a weekend that is an exception', () => {
  const between = { ...who('d'), from: day('2026-11-25'), to: day('2026-11-25') };
  const weekend = { ...who('e'), from: day('2026-11-28'), to: day('2026-11-29') };
  expect(of(rota([between, weekend]))).toEqual({ week: [who('b', 'c'), who('d')], weekend: [who('e')] });
});
