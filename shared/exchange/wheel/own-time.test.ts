import { expect, test } from 'vitest';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { formatRule } from '../../planning/recurrence-text.ts';
import { ownTime } from './own-time.ts';

const inMonth = (month: number, line: string, rule: RecurrenceRule = { type: 'month', month }) => {
  const own = ownTime(line, rule);
  return `${formatRule(own.rule)} | ${own.title}${own.elsewhere ? ' (elsewhere)' : ''}`;
};

test.each([
  [12, 'Lucia 13/12', '12-13 | Lucia'], [4, 'Valborg 30/4', '04-30 | Valborg'], [12, 'Nyårsafton 31 dec', '12-31 | Nyårsafton'], [12, 'Lucia, den 13 december', '12-13 | Lucia'], [9, 'Trafikantveckan v. 38', 'week 38 | Trafikantveckan'],
  [3, 'Earth Hour (sista lördagen i mars)', 'last saturday of march | Earth Hour'], [4, '7 dagar före påskdagen: öppettider', 'easter-7 | öppettider'], [3, '8/3 Kvinnodagen', '03-08 | Kvinnodagen'],
  [4, 'Enkät (v. 16)', 'week 16 | Enkät'], [5, 'Mors dag: blommor', 'mothers-day+0 | Mors dag: blommor'], [6, '10 tips: Nationaldagen 6 juni', '06-06 | 10 tips: Nationaldagen'],
])('in month %i, %s', (month, line, expected) => {
  expect(inMonth(month, line)).toBe(expected);
});

test.each(['Budget 2027', 'Topp 10', 'Topp 10 tips', 'Agenda 2030', 'Kampanj del 1/2', 'Musikfest 1-2 februari', 'Musikfest 1 - 2 februari', 'Covid-19', 'Rum 2', 'Bokslut (februari)', 'Plan: budget (ny)', 'Område v'])('no day: %s', (line) => {
  expect(inMonth(2, line)).toBe(`month 2 | ${line}`);
});

test('a day of another month is said: the column holds', () => {
  expect(inMonth(12, 'Skottdag 29/2')).toBe('month 12 | Skottdag 29/2 (elsewhere)');
  expect(inMonth(3, '24/12 Fel månad')).toBe('month 3 | 24/12 Fel månad (elsewhere)');
  expect(inMonth(8, '7 dagar före påskdagen: öppettider')).toBe('month 8 | 7 dagar före påskdagen: öppettider (elsewhere)');
});

test('in a quarter, its months, weeks and days; in a week, nothing else', () => {
  const quarter = { type: 'quarter', quarter: 4 } as const;
  expect([inMonth(0, 'Lucia 13/12', quarter), inMonth(0, 'Budget (november)', quarter), inMonth(0, 'v. 47: Budget', quarter), inMonth(0, 'Valborg 30/4', quarter)])
    .toEqual(['12-13 | Lucia', 'month 11 | Budget', 'week 47 | Budget', 'Q4 | Valborg 30/4 (elsewhere)']);
  expect(inMonth(0, 'Lucia 13/12', { type: 'week', week: 50 })).toBe('week 50 | Lucia 13/12');
});
