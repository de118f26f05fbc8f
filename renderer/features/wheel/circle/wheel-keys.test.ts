import { expect, test } from 'vitest';
import { buildCard } from '../../../../shared/collisions/fixtures/build-plan.ts';
import { occurrenceIn } from '../../../../shared/planning/recurrence.ts';
import { itemOf } from '../../../../shared/wheel/wheel-year.ts';
import { keyLeadsTo } from './wheel-keys.ts';

const items = [3, 4, 10, 20].map((week) => {
  const rule = { type: 'week', week } as const;
  return itemOf({ card: buildCard(`w${week}`, { kind: 'recurring', rule }), rule, year: 2026, slot: occurrenceIn(rule, 2026), state: 'due', made: [], skip: null, pause: null });
});
const ledTo = (from: number, key: string) => keyLeadsTo(items, from, key)?.card.id ?? null;

test('with nothing chosen an arrow or Home leads to the first; any other key does what it does elsewhere', () => {
  expect(['ArrowRight', 'ArrowUp', 'Home', 'Tab', 'a', 'PageDown'].map((key) => ledTo(-1, key))).toEqual(['w3', 'w3', 'w3', null, null, null]);
});

test('walks the year round, by month, to its ends', () => {
  expect([ledTo(0, 'ArrowRight'), ledTo(0, 'ArrowLeft'), ledTo(3, 'ArrowDown')]).toEqual(['w4', 'w20', 'w3']);
  expect([ledTo(0, 'PageDown'), ledTo(3, 'PageUp'), ledTo(2, 'PageUp'), ledTo(0, 'PageUp'), ledTo(3, 'PageDown')]).toEqual(['w10', 'w10', 'w3', null, null]);
  expect([ledTo(2, 'Home'), ledTo(2, 'End'), ledTo(2, 'x')]).toEqual(['w3', 'w20', null]);
});
