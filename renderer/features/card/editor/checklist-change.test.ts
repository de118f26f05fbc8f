import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../shared/domain/records.ts';
import { moveItem, removeItem, setItem } from './checklist-change.ts';

const item = (id: string, group: string | null = null): ChecklistItem => ({ id, text: id, done: false, group });
const ids = (items: readonly ChecklistItem[]): string => items.map(({ id, group }) => id + (group ?? '')).join(' ');

describe('a checklist', () => {
  it('moves an item by one, and not past the ends', () => {
    const list = [item('a'), item('b'), item('c')];
    expect(ids(moveItem(list, 'b', -1))).toBe('b a c');
    expect(ids(moveItem(list, 'b', 1))).toBe('a c b');
    expect(moveItem(list, 'a', -1)).toBe(list);
    expect(moveItem(list, 'c', 1)).toBe(list);
    expect(moveItem(list, 'gone', 1)).toBe(list);
  });

  it('lets an item into the neighbouring list before it goes on', () => {
    expect(ids(moveItem([item('a', 'X'), item('b', 'Y')], 'a', 1))).toBe('aY bY');
  });

  it('keeps every item through any moves, lists in one piece each', () => {
    const lists = fc.array(fc.nat(4), { maxLength: 8 }).map((sizes) => sizes.flatMap((size, g) => Array.from({ length: size }, (_, i) => item(`${g}-${i}`, `L${g}`))));
    fc.assert(
      fc.property(lists, fc.array(fc.tuple(fc.nat(), fc.constantFrom(1, -1))), (start, moves) => {
        let now: readonly ChecklistItem[] = start;
        for (const [at, by] of moves) now = moveItem(now, start[at % start.length]?.id ?? '', by);
        expect(now.map(({ id }) => id).sort()).toEqual(start.map(({ id }) => id).sort());
        const groups = now.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
        expect(groups).toEqual([...new Set(groups)]);
      }),
    );
  });

  it('changes and removes one item only', () => {
    const list = [item('a'), item('b')];
    expect(setItem(list, 'b', { done: true })).toEqual([item('a'), { ...item('b'), done: true }]);
    expect(ids(removeItem(list, 'a'))).toBe('b');
  });
});
