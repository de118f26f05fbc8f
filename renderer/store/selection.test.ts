import { beforeEach, expect, test } from 'vitest';
import type { Movable } from '../../shared/domain/command.ts';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import { TOGETHER_MOST } from '../../shared/domain/lengths.ts';
import { tellFollowers } from './followers.ts';
import { usePlan } from './plan-store.ts';
import { between, choose, chooseTo, clearSelection, extendTo, keepChosen, toggleChosen, useSelection } from './selection.ts';

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

const list = ['a', 'b', 'c', 'd'].map((card) => item(card));
test('a range goes from one to the other in the order of the list, whichever was pressed first; where one is gone, the other is meant', () => {
  const from = (x: string, y: string): string => between(list, x, y).map(({ card }) => card).join('');
  expect([from('b', 'd'), from('d', 'b'), from('c', 'c'), from('gone', 'b')]).toEqual(['bcd', 'bcd', 'c', 'b']);
});

test('choosing up to one: in another list than the last one’s it is that one alone', () => {
  chooseTo(list, list[1]!, false); // four in the list
  chooseTo(list, list[3]!, false); // as above
  expect(keys()).toEqual(['b', 'c', 'd']);
  chooseTo([item('z')], item('z'), false);
  expect(keys()).toEqual(['b', 'c', 'd', 'z']);
});

test('the keyboard chooses what it walks over, and lets go of it on its way back', () => {
  extendTo(list, item('b'), item('c'));
  extendTo(list, item('c'), item('d'));
  expect(keys()).toEqual(['b', 'c', 'd']);
  extendTo(list, item('d'), item('c'));
  expect(keys()).toEqual(['b', 'c']);
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

test('no more is chosen than one command takes, and that is known until there is room again', () => {
  const many = Array.from({ length: TOGETHER_MOST + 1 }, (_, n) => item(`c${n}`));
  const now = (): unknown => [useSelection.getState().chosen.size, useSelection.getState().full];
  choose(many, false);
  expect(now()).toEqual([TOGETHER_MOST, true]);
  toggleChosen(item('x'));
  expect(now()).toEqual([TOGETHER_MOST, true]);
  toggleChosen(item('c0'));
  expect(now()).toEqual([TOGETHER_MOST - 1, false]);
});
