import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ruleInWords } from '../i18n/rule-in-words.ts';
import { translate } from '../i18n/messages.ts';
import { anyRule } from './fixtures/any-card.ts';
import { formatRule, parseRule } from './recurrence-text.ts';

test('a rule is read back as it was written', () => {
  fc.assert(fc.property(anyRule, (rule) => { expect(parseRule(formatRule(rule))).toEqual(rule); }));
});

test('a rule is read back from its words on screen, in both languages, but for holidays with days', () => {
  fc.assert(fc.property(anyRule.filter((rule) => rule.type !== 'holiday' && rule.type !== 'date'), fc.constantFrom('sv' as const, 'en' as const), (rule, language) => {
    expect(parseRule(ruleInWords(rule, translate(language), language))).toEqual(rule);
  }));
});

describe('the same rule in Swedish and English', () => {
  it.each([
    ['Q1', ['q1', 'Kvartal 1']],
    ['month 5', ['maj', 'May', 'MAJ', 'månad 5', 'month 05']],
    ['week 47', ['v. 47', 'v.47', 'v47', 'vecka 47', 'Week 47', 'W47']],
    ['12-13', [' 12-13 ']],
    ['last friday of november', ['sista fredagen i november', 'Last Friday of November', 'sista  fredagen i nov']],
    ['2nd tuesday of march', ['andra tisdagen i mars', 'second tuesday of march', '2:a tisdagen i mars']],
    ['easter-7', ['påsk-7', 'Påsk −7', 'easter - 7', 'pa\u030Ask-7']],
    ['advent+0', ['advent', 'första advent', 'ADVENT+0']],
    ['mothers-day-1', ['mors dag-1', 'Mother’s Day -1']],
    ['midsummer-eve+1', ['midsommarafton+1']],
  ])('%s', (english, others) => {
    expect(formatRule(parseRule(english)!)).toBe(english); // read by the line above its use
    for (const other of others) expect(parseRule(other), other).toEqual(parseRule(english));
  });
});

test('what is no rule is refused', () => {
  for (const text of ['', 'Q5', 'week 54', 'v. 0', 'month 13', '13-01', '02-30', '04-31', 'sixth friday of may', 'last day of may', 'easter-x', 'påsk 7']) {
    expect(parseRule(text), text).toBeNull();
  }
});

test('a rule is said as a person would', () => {
  const say = (text: string) => (['sv', 'en'] as const).map((language) => ruleInWords(parseRule(text)!, translate(language), language)); // a test's own rules
  expect(say('week 47')).toEqual(['vecka 47', 'week 47']);
  expect(say('last friday of november')).toEqual(['sista fredagen i november', 'last Friday of November']);
  expect(say('easter-7')).toEqual(['7 dagar före påskdagen', '7 days before Easter Sunday']);
  expect(say('ascension+1')).toEqual(['1 dag efter Kristi himmelsfärdsdag', '1 day after Ascension Day']);
  expect(say('advent')).toEqual(['första advent', 'the first Sunday of Advent']);
  expect(say('12-13')).toEqual(['13 december', '13 December']);
  expect(say('month 5')).toEqual(['maj', 'May']);
});
