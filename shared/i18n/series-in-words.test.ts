import { expect, test } from 'vitest';
import type { SeriesRule } from '../planning/series-rule.ts';
import type { Language } from './language.ts';
import { translate } from './messages.ts';
import { seriesInWords } from './series-in-words.ts';

const weekly = (weekdays: readonly number[], every = 1): SeriesRule => ({ type: 'weekly', weekdays, every });
const said = (rule: SeriesRule, language: Language) => seriesInWords(rule, translate(language), language);

test.each<[SeriesRule, string, string]>([
  [weekly([5]), 'varje fredag', 'every Friday'],
  [weekly([2, 4], 2), 'varannan tisdag och torsdag', 'every other Tuesday and Thursday'],
  [weekly([1, 3, 5], 3), 'var tredje måndag, onsdag och fredag', 'every third Monday, Wednesday and Friday'],
  [weekly([1], 4), 'var 4:e måndag', 'every 4th Monday'],
  [weekly([1, 2, 3, 4, 5]), 'varje vardag', 'every weekday'],
  [weekly([1, 2, 3, 4, 5, 6, 7]), 'varje dag', 'every day'],
  [{ type: 'nth-weekday', nth: 1, weekday: 1 }, 'första måndagen i månaden', 'the first Monday of the month'],
  [{ type: 'nth-weekday', nth: -1, weekday: 5 }, 'sista fredagen i månaden', 'the last Friday of the month'],
  [{ type: 'month-day', day: 1 }, 'den 1:a i månaden', 'the 1st of the month'],
  [{ type: 'month-day', day: 23 }, 'den 23:e i månaden', 'the 23rd of the month'],
  [{ type: 'month-day', day: 31 }, 'sista dagen i månaden', 'the last day of the month'],
])('%j in words (planning rules §3)', (rule, sv, en) => {
  expect([said(rule, 'sv'), said(rule, 'en')]).toEqual([sv, en]);
});
