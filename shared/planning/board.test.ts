import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCard, day, slot } from '../collisions/fixtures/build-plan.ts';
import type { Card } from '../domain/records.ts';
import { boardOf } from './board.ts';
import type { Board } from './board.ts';
import { columnOf } from './columns.ts';
import { anyCard, anyDate } from './fixtures/any-card.ts';

const today = day('2026-11-23');
const card = (id: string, slotText: string, rank = 'a0', fields: Partial<Card> = {}): Card => buildCard(id, { slot: slot(slotText), rank, ...fields });
const sectionIn = (board: Board, key: string) => board.columns.flatMap((column) => column.sections).find((section) => section.key === key);
const titles = (board: Board, key: string) => sectionIn(board, key)?.cards.map((c) => c.title);

describe('the order inside a section (planning rules §2)', () => {
  it('is by time of day, then as people dragged those without one, then by id', () => {
    const cards = [card('d', '2026-11-24', 'a1'), card('c', '2026-11-24', 'a0'), card('b', '2026-11-24T13:00', 'a0'), card('a', '2026-11-24T09:00', 'a9'), card('e', '2026-11-24', 'a1')];
    expect(titles(boardOf(cards, today), 'day:2026-11-24')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is by date and time where a section holds several days', () => {
    const cards = [card('thursday', '2026-12-10T09:00'), card('monday', '2026-12-07T10:00'), card('any day', '2026-W50')];
    expect(titles(boardOf(cards, today), 'week:2026-W50')).toEqual(['monday', 'thursday', 'any day']);
  });
});

it('holds every card that is not archived, once', () => {
  fc.assert(fc.property(fc.uniqueArray(anyCard, { selector: ({ id }) => id, maxLength: 60 }), anyDate, (cards, date) => {
    const board = boardOf(cards, date);
    const shown = board.columns.flatMap((column) => column.sections.flatMap((section) => section.cards));
    expect(shown.map(({ id }) => id).sort()).toEqual(cards.filter((c) => columnOf(c, date) !== 'archive').map(({ id }) => id).sort());
    for (const column of board.columns) expect(column.count).toBe(column.sections.reduce((sum, { cards: own }) => sum + own.length, 0));
  }), { numRuns: 100 });
});

describe('with the board before', () => {
  const cards = [card('a', '2026-11-24T09:00'), card('b', '2026-11-25'), card('c', '2026-12-02'), card('far', '2029-05-01')];
  const before = boardOf(cards, today);

  it('keeps every section and column in which nothing changed', () => {
    const moved = boardOf([cards[0]!, { ...cards[1]!, slot: slot('2026-11-26') }, cards[2]!, cards[3]!], today, before); // four cards
    const same = (id: string) => moved.columns.find((column) => column.id === id) === before.columns.find((column) => column.id === id);
    expect(['ideas', 'this-week', 'next-week', 'planned'].filter(same)).toEqual(['ideas', 'next-week', 'planned']);
    expect(sectionIn(moved, 'day:2026-11-24')).toBe(sectionIn(before, 'day:2026-11-24'));
    expect(sectionIn(moved, 'day:2026-11-25')).not.toBe(sectionIn(before, 'day:2026-11-25'));
  });

  it('is what it would have been without', () => {
    fc.assert(fc.property(fc.array(anyCard, { maxLength: 30 }), fc.array(anyCard, { maxLength: 30 }), anyDate, anyDate, (some, others, one, other) => {
      const first = boardOf(some, one);
      expect(boardOf([...some.slice(5), ...others], other, first)).toEqual(boardOf([...some.slice(5), ...others], other));
      expect(boardOf([...some.slice(5), ...others], one, first)).toEqual(boardOf([...some.slice(5), ...others], one));
    }), { numRuns: 100 });
  });
});
