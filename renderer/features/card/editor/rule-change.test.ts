import fc from 'fast-check';
import { expect, it } from 'vitest';
import { occurrenceIn, quarterOfRule } from '../../../../shared/planning/recurrence.ts';
import { RULE_TYPES, ruleAs } from './rule-change.ts';

const type = fc.constantFrom(...RULE_TYPES);

it('gives a rule of the wanted kind that means a slot, through any changes of kind (planning rules §3)', () => {
  fc.assert(
    fc.property(fc.array(type, { minLength: 1 }), fc.integer({ min: 1, max: 12 }), (types, month) => {
      const rule = types.reduce((old, next) => ruleAs(next, old), ruleAs('month', { type: 'date', month, day: 31 }));
      expect(rule.type).toBe(types.at(-1));
      expect(occurrenceIn(rule, 2026).precision).not.toBe('none');
    }),
  );
});

it('stays in the month, or its quarter', () => {
  for (let month = 1; month <= 12; month++) {
    expect(ruleAs('date', { type: 'month', month })).toEqual({ type: 'date', month, day: 1 });
    expect(quarterOfRule(ruleAs('quarter', { type: 'month', month }), 2026)).toBe(Math.ceil(month / 3));
  }
});
