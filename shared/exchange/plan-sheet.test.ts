import { expect, test } from 'vitest';
import { card, workspace } from '../domain/samples-for-tests.ts';
import { formatRule, parseRule } from '../planning/recurrence-text.ts';
import { COLUMNS } from './csv/columns.ts';
import { planSheet } from './plan-sheet.ts';

test.each(['sv', 'en'] as const)('a rule is in words where they read back, and a recurring card has its status (%s)', (language) => {
  const codes = ['week 1', 'Q2', 'month 5', '12-13', 'last friday of november', 'all-saints+0', 'easter-7', 'advent+0'];
  const state = workspace({ cards: codes.map((code, i) => card(`c${i}`, { kind: 'recurring', rule: parseRule(code), title: code, rank: `a${i}` })) });
  const { rows } = planSheet(state, { from: null, to: null }, language);
  const of = (column: 'recurring' | 'status') => rows.map((row) => row[COLUMNS.indexOf(column)]);
  expect(of('recurring').map((cell) => formatRule(parseRule(cell as string)!))).toEqual(codes); // texts, each is read back
  expect(of('recurring')).toEqual(expect.arrayContaining(language === 'sv' ? ['vecka 1', 'kvartal 2', 'maj', 'sista fredagen i november', 'alla helgons dag', 'första advent'] : ['week 1', 'quarter 2', 'May', 'last Friday of November', 'All Saints’ Day']));
  expect(new Set(of('status'))).toEqual(new Set([language === 'sv' ? 'planerad' : 'planned']));
});
