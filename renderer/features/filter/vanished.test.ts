import { expect, test } from 'vitest';
import { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card, Placement } from '../../../shared/domain/records.ts';
import type { Diff } from '../../../shared/domain/state.ts';
import { vanished } from './vanished.ts';

// Only what is looked at.
const card = (id: string, more: Partial<Card> = {}): Card => ({ id, title: id, status: 'planned', archived: false, deletedAt: null, ...more }) as Card;
const placement = (id: string, of: string, channel: string): Placement => ({ id, card: of, channel }) as Placement;

/** The titles of what vanished, under a filter of status "planned" and, where `on` is given, of a channel. */
function gone(cards: readonly Card[], placements: readonly Placement[], diff: Diff, on: string | null = null): readonly string[] {
  const state = new MemoryState({ cards, placements });
  state.apply(diff);
  const passed = (one: Card, its: readonly Placement[]): boolean => one.status === 'planned' && (on === null || its.some(({ channel }) => channel === on));
  return vanished(diff, state, (one) => passed(one, state.placementsOf(one.id)), passed).map(({ title }) => title);
}

test('a new card that does not pass is missed; one that does is not', () => {
  expect(gone([], [], { cards: { added: [card('a', { status: 'idea' }), card('b')] } })).toEqual(['a']);
});

test('a changed card is missed where it passed before, and only there', () => {
  const [a, b] = [card('a'), card('b', { status: 'idea' })];
  expect(gone([a, b], [], { cards: { updated: [[a, card('a', { status: 'idea' })], [b, card('b', { status: 'review' })]] } })).toEqual(['a']);
});

test('what is thrown away or archived was meant to go', () => {
  const a = card('a');
  expect(gone([a], [], { cards: { updated: [[a, card('a', { status: 'idea', archived: true })]] } })).toEqual([]);
});

test('a card is missed when its placement leaves the channel that is asked for', () => {
  const p = placement('p', 'a', 'fb');
  expect(gone([card('a')], [p], { placements: { removed: [p] } }, 'fb')).toEqual(['a']);
  expect(gone([card('a')], [p], { placements: { updated: [[p, placement('p', 'a', 'ig')]] } }, 'fb')).toEqual(['a']);
  expect(gone([card('a')], [p], { placements: { added: [placement('q', 'a', 'ig')] } }, 'fb')).toEqual([]);
});
