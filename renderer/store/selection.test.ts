import { beforeEach, expect, test } from 'vitest';
import type { Movable } from '../../shared/domain/command.ts';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import { tellFollowers } from './followers.ts';
import { usePlan } from './plan-store.ts';
import { choose, clearSelection, keepChosen, toggleChosen, useSelection } from './selection.ts';

const item = (card: string, placement: string | null = null) => ({ card, placement }) as Movable; // ids written here
const [a, b, own] = [item('a'), item('b'), item('a', 'p')];
const keys = (): string[] => [...useSelection.getState().chosen.keys()];
beforeEach(clearSelection);

test('pressing one adds it, pressing it again takes it away', () => {
  toggleChosen(a);
  toggleChosen(own);
  expect(keys()).toEqual(['a', 'p']);
  toggleChosen(a);
  expect(keys()).toEqual(['p']);
});

test('a range takes the place of what was chosen, or comes beside it; it is counted from the same one', () => {
  toggleChosen(a);
  choose([a, b], false);
  expect([keys(), useSelection.getState().anchor]).toEqual([['a', 'b'], 'a']);
  choose([own], true);
  expect([keys(), useSelection.getState().anchor]).toEqual([['a', 'b', 'p'], 'a']);
});

test('what no longer holds is left out', () => {
  choose([a, b], false);
  keepChosen(({ card }) => card === 'b');
  expect(keys()).toEqual(['b']);
});

test('a card that is gone from the plan is no longer chosen', () => {
  usePlan.setState({ plan: new MemoryState() });
  choose([a], false);
  tellFollowers({ cards: {} });
  expect(keys()).toEqual([]);
});
