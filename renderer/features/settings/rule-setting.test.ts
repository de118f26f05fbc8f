import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../../shared/collisions/settings.ts';
import { RULES } from '../../../shared/domain/records.ts';
import { RULE_GROUPS, figuresOf, settingFrom, withRule } from './rule-setting.ts';

const perDay = DEFAULT_RULES['max-per-day'];

describe('a rule’s setting (planning rules §4)', () => {
  test('what holds anyhow is not kept', () => {
    expect(settingFrom({ on: true, limit: 1, storyLimit: 5 }, perDay)).toEqual({ limit: 1 });
    expect(settingFrom({ on: true, limit: 2 }, perDay)).toBeUndefined();
    expect(settingFrom({ limit: undefined }, perDay)).toBeUndefined();
  });

  test('a limit of nothing at all is one', () => {
    expect(settingFrom({ limit: 0 }, perDay)).toEqual({ limit: 0 });
  });

  test('one rule changes, the others stay', () => {
    const rules = { 'min-gap': { limit: 60 }, overdue: { on: false } };
    expect(withRule(rules, 'min-gap', undefined)).toEqual({ overdue: { on: false } });
    expect(withRule(rules, 'max-per-day', { limit: 1 })).toEqual({ ...rules, 'max-per-day': { limit: 1 } });
  });

  test('every rule has a place of its own', () => {
    expect(Object.values(RULE_GROUPS).flat().toSorted()).toEqual([...RULES].toSorted());
  });

  test('the days that a rule looks at are kept too', () => {
    expect(settingFrom({ limit: 10, days: 60, ahead: 30 }, DEFAULT_RULES['mix-skew'])).toEqual({ limit: 10, days: 60 });
  });

  test('stories have a limit of their own where they are counted on their own', () => {
    expect(figuresOf('max-per-day').map((f) => f.figure)).toEqual(['limit', 'storyLimit']);
    expect(figuresOf('min-gap').map((f) => f.figure)).toEqual(['limit']);
    expect(figuresOf('same-time')).toEqual([]);
  });
});
