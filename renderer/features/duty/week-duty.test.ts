import { expect, test } from 'vitest';
import type { DutyRota, PersonId } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { dutyOfWeek } from './week-duty.ts';

// Dates and ids are written here.
const date = (text: string) => text as CalendarDate;
const turn = (...people: readonly string[]) => ({ name: '', people: people.map((id) => id as PersonId) });
const rota: DutyRota = {
  weeks: 1, from: date('2026-11-23'), turns: [turn('re'), turn('we')],
  exceptions: [{ ...turn('to'), from: date('2026-11-26'), to: date('2026-11-27') }],
};
const said = (monday: string) => dutyOfWeek(rota, date(monday)).map(({ turn: { people }, from, to }) => `${people.join()} ${from}-${to}`);

test('a week has one turn, or several around an exception', () => {
  expect(said('2026-11-23')).toEqual(['re 0-2', 'to 3-4', 're 5-6']);
  expect(said('2026-11-30')).toEqual(['we 0-6']);
  expect(said('2026-11-16')).toEqual([]);
  expect(dutyOfWeek(null, date('2026-11-30'))).toEqual([]);
  expect(dutyOfWeek({ ...rota, turns: [], exceptions: [] }, date('2026-11-30'))).toEqual([]);
});
