import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { slotText, weekText } from '../i18n/dates.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { CalendarDate, TimeOfDay } from './date.ts';
import { fromDayNumber, isoWeekOf, timeOfMinutes, toDayNumber } from './date.ts';
import { daySlot, formatSlot } from './slot.ts';
import { slotFromText } from './slot-text.ts';

const MONDAY = '2026-11-23' as CalendarDate;
const read = (text: string, today = MONDAY): string | null => {
  const slot = slotFromText(text, today);
  return slot && formatSlot(slot);
};

describe('what people type as a time (planning rules §1)', () => {
  test.each([
    ['', ''], ['  ', ''], ['ingen tid', ''], ['none', ''],
    ['25 nov', '2026-11-25'], ['25 november 2027', '2027-11-25'], ['ons 25 nov', '2026-11-25'], ['Wed 25 Nov', '2026-11-25'],
    ['nov 25', '2026-11-25'], ['November 25th 2027', '2027-11-25'], ['25th of November', '2026-11-25'], ['den 3:e maj', '2027-05-03'],
    ['25/11', '2026-11-25'], ['25/11 14', '2026-11-25T14:00'], ['25/11-27', '2027-11-25'], ['25.11.2026', '2026-11-25'],
    ['25 nov 12:00', '2026-11-25T12:00'], ['25 nov kl 9', '2026-11-25T09:00'], ['25 Nov at 2 pm', '2026-11-25T14:00'],
    ['12am idag', null], ['idag 12am', '2026-11-23T00:00'], ['idag 12pm', '2026-11-23T12:00'], ['idag 13pm', null],
    ['ons 25 nov 12:00 · v. 48', '2026-11-25T12:00'], ['ons 25 nov v. 49', null], ['tor 25 nov', null],
    ['tor', '2026-11-26'], ['på torsdag', '2026-11-26'], ['mån', '2026-11-23'], ['Thursday 9am', '2026-11-26T09:00'],
    ['nästa tor', '2026-12-03'], ['next Monday', '2026-11-30'], ['tor v. 50', '2026-12-10'], ['Fri week 50', '2026-12-11'],
    ['imorgon 9.30', '2026-11-24T09:30'], ['i morgon', '2026-11-24'], ['tomorrow', '2026-11-24'], ['övermorgon', '2026-11-25'],
    ['v. 48', '2026-W48'], ['v48', '2026-W48'], ['vecka 50', '2026-W50'], ['week 2', '2027-W02'], ['v. 53', '2026-W53'],
    ['v. 10 2028', '2028-W10'], ['2026-W50', '2026-W50'], ['v. 54', null], ['v. 0', null], ['v. 53 2027', null],
    ['nästa vecka', '2026-W49'], ['this week', '2026-W48'],
    ['Q1 2027', '2027-Q1'], ['q4', '2026-Q4'], ['Q1', '2027-Q1'], ['kvartal 2', '2027-Q2'], ['2027 Q3', '2027-Q3'], ['Q5', null],
    ['2026-11-25 12:00', '2026-11-25T12:00'], ['2026-11-25', '2026-11-25'], ['2026-11-25 9', '2026-11-25T09:00'],
    ['29 feb', '2028-02-29'], ['29 feb 2027', null], ['31/11', null], ['snart', null], ['25', null], ['v. 48 9:00', null],
  ])('”%s” is %s', (text, slot) => expect(read(text)).toBe(slot));

  it('takes the first year in which a date is not more than a month past', () => {
    expect(read('3 nov')).toBe('2026-11-03');
    expect(read('3 okt')).toBe('2027-10-03');
    expect(read('28 dec', '2027-01-05' as CalendarDate)).toBe('2026-12-28');
  });

  it('puts a time alone on the day that is there, and nowhere else', () => {
    const current = daySlot('2026-12-01' as CalendarDate, '08:00' as TimeOfDay);
    expect(slotFromText('13.15', MONDAY, current)).toEqual({ precision: 'time', date: '2026-12-01', time: '13:15' });
    expect(slotFromText('kl 9', MONDAY, current)).toEqual({ precision: 'time', date: '2026-12-01', time: '09:00' });
    expect(slotFromText('9', MONDAY, current)).toBeNull();
    expect(read('13:15')).toBeNull();
  });

  it('reads whatever a slot is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 36_000 }), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 3 }), (day, minutes, precision) => {
        const date = fromDayNumber(day);
        const slot = [
          daySlot(date), daySlot(date, timeOfMinutes(minutes)), { precision: 'week' as const, ...isoWeekOf(day) },
          { precision: 'quarter' as const, year: +date.slice(0, 4), quarter: (minutes % 4) + 1 },
        ][precision]!;
        expect(slotFromText(formatSlot(slot), MONDAY)).toEqual(slot);
      }),
    );
  });

  it('reads what the screen writes, in both languages, with the week said along', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 36_000 }), fc.integer({ min: -25, max: 330 }), fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...LANGUAGES), (today, ahead, minutes, language) => {
        const date = fromDayNumber(today + ahead);
        const week = weekText(isoWeekOf(today + ahead), language);
        for (const slot of [daySlot(date), daySlot(date, timeOfMinutes(minutes))]) {
          expect(slotFromText(slotText(slot, language), fromDayNumber(today))).toEqual(slot);
          expect(slotFromText(`${slotText(slot, language)} · ${week}`, fromDayNumber(today))).toEqual(slot);
        }
      }),
    );
  });

  it('never throws, and always gives a slot that can be written and read', () => {
    const word = fc.constantFrom('25', 'nov', 'tor', 'v.', '48', 'q1', '2027', '9.30', 'kl', '/', '11', 'imorgon', 'nästa', '2026-11-25', ' ');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(word).map((words) => words.join(' '))), fc.integer({ min: 18_000, max: 36_000 }), (text, day) => {
        const slot = slotFromText(text, fromDayNumber(day));
        if (slot) expect(slotFromText(formatSlot(slot), MONDAY)).toEqual(slot);
      }),
    );
  });

  it('reads a day and month of today’s neighbourhood as the nearest one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 36_000 }), fc.integer({ min: -30, max: 330 }), (today, ahead) => {
        const date = fromDayNumber(today + ahead);
        expect(read(`${+date.slice(8)}/${+date.slice(5, 7)}`, fromDayNumber(today))).toBe(date);
        expect(toDayNumber(date)).toBe(today + ahead);
      }),
    );
  });
});
