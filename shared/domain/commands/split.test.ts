import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import type { CardId, PersonId, PlacementId } from '../records.ts';
import { runCommand } from '../run.ts';
import { card, placement, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';
import type { Diff } from '../state.ts';

const now = '2026-11-23T09:00' as LocalDateTime;
const id = <I extends string>(text: string) => text as I;
const of = id<CardId>('a');
const made = id<CardId>('b');
const split = (state: MemoryState, placements: readonly string[]) => run(state, { id: made, of, placements: placements.map(id<PlacementId>), rank: 'a1' });
function run(state: MemoryState, input: Commands['splitCard']): Diff | DomainError {
  const diff = runCommand(state, { name: 'splitCard', input }, { today: '2026-11-23' as CalendarDate, now });
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const approval = { by: id<PersonId>('lead'), name: 'Chefen', at: '2026-11-20T10:00' as LocalDateTime };
const done = { id: 'x', text: 'Bild', done: true, group: null };

/** A card with so many placements: those at `own` with a text of their own, those at `out` already out. */
function plan(count: number, own: readonly number[], out: readonly number[]) {
  const all = Array.from({ length: count }, (_, i) => placement(`p${i}`, 'a', {
    textPrint: own.includes(i) ? '' : null, // of a few words, as the commands make it
    ...(out.includes(i) ? { publishedAt: `2026-11-2${i % 3}T08:00` as LocalDateTime, link: 'https://ute' } : i % 2 ? { slot: '2026-11-27T08:00' } : {}),
  }));
  const placementTexts = Object.fromEntries(own.map((i) => [`p${i}`, `Egen text ${i}`]));
  return workspace({
    cards: [card('a', { textPrint: '', slot: '2026-11-25T12:00', status: 'approved', approval, checklist: [done], siblings: [id('s')], reuseOf: id('old') }), card('s', { siblings: [of] })],
    placements: all, texts: [{ id: of, text: 'Gemensam text', notes: 'Anteckning', purpose: '', audience: '', placementTexts }],
  });
}
const textsOf = (state: MemoryState, card: string) => state.texts.get(card)?.placementTexts ?? {};

describe('splitting a card', () => {
  test('what was chosen goes to a linked card, with its text; the rest stays, and both stay approved', () => {
    const state = plan(3, [0, 1], []);
    split(state, ['p1']);
    expect([state.placementsOf('a'), state.placementsOf('b')].map((all) => all.map((one) => one.id))).toEqual([['p0', 'p2'], ['p1']]);
    expect([textsOf(state, 'a'), textsOf(state, 'b')]).toEqual([{ p0: 'Egen text 0' }, { p1: 'Egen text 1' }]);
    expect(state.cards.get('b')).toMatchObject({ siblings: ['a'], status: 'approved', approval, reuseOf: 'old', checklist: [{ text: 'Bild', done: true }] });
    expect(state.cards.get('a')).toMatchObject({ siblings: ['s', 'b'], status: 'approved', approval });
    expect(state.texts.get('b')).toMatchObject({ text: 'Gemensam text', notes: 'Anteckning' });
  });

  test('what is out stays out: of the two cards, the one that is all out is published', () => {
    const state = plan(3, [], [0, 1]);
    split(state, ['p2']);
    expect(state.cards.get('a')).toMatchObject({ status: 'published', publishedAt: '2026-11-21T08:00' });
    expect(state.cards.get('b')).toMatchObject({ status: 'approved', publishedAt: null });
  });

  test.each([[[]], [['p0', 'p1', 'p2']]])('none or all of them is no split: %j', (placements) => {
    expect(split(plan(3, [], []), placements)).toMatchObject({ code: 'not-split' });
  });

  test('a placement of another card, and what recurs, is refused', () => {
    expect(split(plan(2, [], []), ['p9'])).toMatchObject({ code: 'placement-missing' });
    const state = workspace({ cards: [card('a', { kind: 'recurring' })], placements: [placement('p0', 'a'), placement('p1', 'a')] });
    expect(split(state, ['p0'])).toMatchObject({ code: 'not-split' });
  });

  test('property: placements and texts of both together are what they were, and undo restores all', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 5 }));
    fc.assert(fc.property(fc.integer({ min: 2, max: 6 }), some, some, some, (count, own, out, going) => {
      const state = plan(count, own.filter((i) => i < count), out.filter((i) => i < count));
      const kept = (): string => JSON.stringify([[...state.cards.values()], [...state.placements.values()], [...state.texts.values()]].map((all) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
      const [before, texts, placements] = [kept(), textsOf(state, 'a'), state.placementsOf('a')];
      const diff = split(state, going.map((i) => `p${i}`));
      if (diff instanceof DomainError) {
        expect(kept()).toBe(before);
        return;
      }
      const now = [...state.placementsOf('a'), ...state.placementsOf('b')];
      expect(now.map((one) => ({ ...one, card: of })).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(placements);
      expect({ ...textsOf(state, 'a'), ...textsOf(state, 'b') }).toEqual(texts);
      for (const one of now) expect(textsOf(state, one.card)[one.id]).toBe(texts[one.id]);
      state.apply(invertDiff(diff));
      expect(kept()).toBe(before);
    }));
  });
});
