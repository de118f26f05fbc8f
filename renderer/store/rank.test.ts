import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Card, CardId } from '../../shared/domain/records.ts';
import { parseSlot } from '../../shared/planning/slot.ts';
import { rankBetween, rankIn, ranksBefore } from './rank.ts';

// Only what the order looks at; ids and slots are written here.
const card = (id: string, rank: string, slot = ''): Card => ({ id: id as CardId, rank, slot: parseSlot(slot)! }) as Card;
const order = (cards: readonly Card[]): string[] => cards.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ id }) => id);

describe('ranks (planning rules §2: the order people dragged them into)', () => {
  test('there is always room between two neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (places) => {
        const ranks: string[] = [];
        for (const place of places) {
          const at = place % (ranks.length + 1);
          ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null));
        }
        expect(ranks).toEqual(ranks.toSorted());
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
    );
  });

  test('a card comes in front of the one it is dropped on, and last without one', () => {
    const section = [card('a', 'a1'), card('b', 'a2'), card('c', 'a3')];
    expect(order([...section, card('x', rankIn(section, 'b'))])).toEqual(['a', 'x', 'b', 'c']);
    expect(order([...section, card('x', rankIn(section, null))])).toEqual(['a', 'b', 'c', 'x']);
  });

  test('a card that moves in its own section is no neighbour of itself', () => {
    const section = [card('a', 'a1'), card('b', 'a2'), card('c', 'a3')];
    expect(order([section[0]!, section[1]!, card('c', rankIn(section, 'a', 'c'))])).toEqual(['c', 'a', 'b']);
  });

  test('cards with a time of day stand first whatever their rank, and do not count', () => {
    const section = [card('early', 'a9', '2026-11-24T08:00'), card('a', 'a1', '2026-11-24')];
    expect(rankIn(section, 'a') < 'a1').toBe(true);
  });

  test('two equal ranks of an old import have no room between them: the card comes after', () => {
    expect(rankBetween('a1', 'a1') > 'a1').toBe(true);
  });

  test('many at once come before the first, in their order', () => {
    const first = rankBetween(null, null);
    const ranks = [...ranksBefore(first, 500), first];
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(501);
    expect(ranksBefore(null, 2)).toHaveLength(2);
  });
});
