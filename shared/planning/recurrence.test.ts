import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildCard } from '../collisions/fixtures/build-plan.ts';
import type { CardId } from '../domain/records.ts';
import { fromDayNumber } from './date.ts';
import type { CalendarDate } from './date.ts';
import { anyRule } from './fixtures/any-card.ts';
import { dayOfHoliday } from './movable-holidays.ts';
import { monthOfRule, occurrenceIn, occurrenceState, quarterOfRule } from './recurrence.ts';
import { parseRule } from './recurrence-text.ts';
import type { MovableHoliday } from './recurrence-rule.ts';
import { formatSlot, slotSpan } from './slot.ts';

test('movable holidays fall as date-holidays has them, 1990–2100 (planning rules §3)', () => {
  const names: Readonly<Record<MovableHoliday, string>> = {
    easter: 'påskdagen', ascension: 'Kristi himmelsfärdsdag', whitsun: 'pingstdagen', 'mothers-day': 'Mors dag', 'midsummer-eve': 'midsommarafton',
    'all-saints': 'alla helgons dag', 'fathers-day': 'Fars dag', advent: 'första advent',
  };
  const calendar = new Holidays('SE', { languages: ['sv'] });
  calendar.setHoliday('2nd sunday in November', { name: { sv: names['fathers-day'] }, type: 'observance' }); // Sweden's list lacks these two
  calendar.setHoliday('4th sunday before 12-25', { name: { sv: names.advent }, type: 'observance' });
  const checked = new Set<string>();
  for (let year = 1990; year <= 2100; year++) {
    for (const day of calendar.getHolidays(year)) {
      const holiday = (Object.keys(names) as MovableHoliday[]).find((key) => names[key] === day.name); // its keys are holidays
      if (!holiday) continue;
      checked.add(holiday);
      if (fromDayNumber(dayOfHoliday(holiday, year)) !== day.date.slice(0, 10)) expect.fail(`${holiday} ${year}: ${day.date}`);
    }
  }
  expect([...checked].sort()).toEqual(Object.keys(names).sort());
});

describe('the occurrence of a rule in a year (planning rules §3)', () => {
  const occurrence = (rule: string, year: number) => formatSlot(occurrenceIn(parseRule(rule)!, year)); // a test's own rule
  it.each([
    ['Q1', 2027, '2027-Q1'],
    ['month 5', 2026, '2026-W19'], // Thursday 7 May; the week of 1 May has its Thursday in April
    ['month 1', 2027, '2027-W01'],
    ['week 47', 2026, '2026-W47'],
    ['week 53', 2026, '2026-W53'],
    ['week 53', 2027, '2027-W52'],
    ['12-13', 2026, '2026-12-13'],
    ['02-29', 2028, '2028-02-29'],
    ['02-29', 2027, '2027-02-28'],
    ['last friday of november', 2026, '2026-11-27'],
    ['2nd tuesday of march', 2026, '2026-03-10'],
    ['5th monday of february', 2027, '2027-02-22'],
    ['easter-7', 2026, '2026-03-29'],
    ['advent+0', 2026, '2026-11-29'],
    ['advent', 2022, '2022-11-27'], // Christmas Day is a Sunday: the fourth before it
  ])('%s in %i is %s', (rule, year, slot) => expect(occurrence(rule, year)).toBe(slot));

  it('lies in the month and quarter of its rule', () => {
    fc.assert(fc.property(anyRule, fc.integer({ min: 1990, max: 2100 }), (rule, year) => {
      const month = monthOfRule(rule, year);
      if (month !== null) expect(quarterOfRule(rule, year)).toBe(Math.ceil(month / 3));
      expect(slotSpan(occurrenceIn(rule, year))).not.toBeNull();
    }));
  });

  it('puts a week that begins in December, but has its Thursday in January, in Q1 (planning rules §2)', () => {
    expect(quarterOfRule({ type: 'week', week: 1 }, 2026)).toBe(1); // Monday 29 December 2025
    expect(quarterOfRule({ type: 'week', week: 14 }, 2026)).toBe(2); // Thursday 2 April, Monday 30 March
    expect(quarterOfRule({ type: 'week', week: 53 }, 2026)).toBe(4); // Thursday 31 December
  });
});

describe('how it stands with a recurring card in a year (planning rules §3)', () => {
  const recurring = { id: 'wheel' as CardId, rule: parseRule('week 47')! }; // a test's own rule
  const made = (fields: object) => buildCard('made', { origin: { card: recurring.id, year: 2026 }, ...fields });
  const state = (today: string, cards = [] as ReturnType<typeof made>[], skipped = false) =>
    occurrenceState(recurring, 2026, cards, today as CalendarDate, skipped);

  it('is later, due from eight weeks before, and missed when its slot has passed', () => {
    expect(state('2026-09-20')).toBe('later');
    expect(state('2026-09-21')).toBe('due'); // Monday 16 November is 56 days away
    expect(state('2026-11-22')).toBe('due'); // the Sunday of week 47
    expect(state('2026-11-23')).toBe('missed');
  });

  it('is planned or published by the cards made for that year, the bin and other years left out', () => {
    expect(state('2026-11-23', [made({})])).toBe('planned');
    expect(state('2026-11-23', [made({ status: 'published' })])).toBe('published');
    expect(state('2026-11-23', [made({ status: 'published' }), made({})])).toBe('planned');
    expect(state('2026-11-23', [made({ deletedAt: '2026-11-01T12:00' })])).toBe('missed');
    expect(state('2026-11-23', [made({ origin: { card: recurring.id, year: 2025 } })])).toBe('missed');
  });

  it('is skipped where somebody said so, unless a card was made all the same', () => {
    expect(state('2026-11-23', [], true)).toBe('skipped');
    expect(state('2026-11-23', [made({})], true)).toBe('planned');
  });
});
