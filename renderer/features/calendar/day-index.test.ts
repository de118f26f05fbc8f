import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Card, Placement } from '../../../shared/domain/records.ts';
import { STATUSES } from '../../../shared/domain/records.ts';
import type { Diff } from '../../../shared/domain/state.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { fromDayNumber } from '../../../shared/planning/date.ts';
import { NO_SLOT, parseSlot } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { DayIndex, TRAY_SECTIONS, publications } from './day-index.ts';

const slot = (text: string): Slot => parseSlot(text) ?? NO_SLOT;
const day = (text: string): CalendarDate => text as CalendarDate;
const card = (id: string, when: string, more: Partial<Card> = {}): Card => ({
  id: id as Card['id'], kind: 'post', title: id, slot: slot(when), status: 'planned', publishedAt: null, sponsored: false, category: null,
  campaign: null, tags: [], owners: [], effort: null, expectedComments: null, checklist: [], siblings: [], commentCount: 0, picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null, rule: null,
  origin: null, rank: `a${id}`, archived: false, deletedAt: null, ...more,
});
const placement = (id: string, of: string, own: string | null = null): Placement => ({
  id: id as Placement['id'], card: of as Card['id'], channel: 'fb' as Placement['channel'], format: 'post',
  slot: own === null ? null : slot(own), publishedAt: null, link: null, textPrint: null, figures: null,
});
const indexed = (cards: readonly Card[], placements: readonly Placement[] = []): DayIndex => new DayIndex(new MemoryState({ cards, placements }));
const keys = (index: DayIndex, date: string): string[] => index.on(day(date)).map((item) => item.key);

test('placements that follow the card are one item; one with a slot of its own is its own (planning rules §1)', () => {
  const index = indexed([card('a', '2026-11-24T09:00')], [placement('p', 'a'), placement('q', 'a'), placement('r', 'a', '2026-11-26')]);
  expect(index.on(day('2026-11-24'))).toMatchObject([{ key: 'a', own: null, time: '09:00', placements: [{ id: 'p' }, { id: 'q' }] }]);
  expect(index.on(day('2026-11-26'))).toMatchObject([{ key: 'r', own: { id: 'r' }, time: null, placements: [{ id: 'r' }] }]);
});

test('a card without placements stands on its own day; one whose placements all went elsewhere does not', () => {
  const index = indexed([card('a', '2026-11-24'), card('b', '2026-11-24')], [placement('p', 'b', '2026-11-25')]);
  expect(keys(index, '2026-11-24')).toEqual(['a']);
});

test('a day is in order of time, those without one last, then as dragged', () => {
  const index = indexed([card('c', '2026-11-24'), card('b', '2026-11-24', { rank: 'a0' }), card('d', '2026-11-24T13:00'), card('e', '2026-11-24T08:00')]);
  expect(keys(index, '2026-11-24')).toEqual(['e', 'd', 'b', 'c']);
});

test('publications are counted by placement, ideas left out (planning rules §4)', () => {
  const index = indexed([card('a', '2026-11-24'), card('b', '2026-11-24', { status: 'idea' })], [placement('p', 'a'), placement('q', 'a'), placement('r', 'b')]);
  expect(publications(index.on(day('2026-11-24')))).toBe(2);
});

test('the tray holds what has no day yet, by how much is known', () => {
  const index = indexed([
    card('week', '2026-W49'), card('late', '2026-W40'), card('none', ''), card('quarter', '2027-Q1'), card('idea', '', { status: 'idea' }),
    card('out', '2026-W48', { status: 'published' }), card('bin', '', { deletedAt: '2026-11-01T10:00' as Card['deletedAt'] }),
    card('wheel', '', { kind: 'recurring' }), card('dated', '2026-11-24'),
  ]);
  expect(TRAY_SECTIONS.map((section) => index.undated(section).map(({ key }) => key))).toEqual([['late', 'week'], ['none', 'quarter'], ['idea']]);
});

test('a placement that lost its own date waits in the tray by itself; a card whose placements all went elsewhere does not', () => {
  const index = indexed([card('a', '2026-11-24'), card('b', '')], [placement('p', 'a', ''), placement('q', 'b', '2026-11-25')]);
  expect(index.undated('planned')).toMatchObject([{ key: 'p', card: { id: 'a' } }]);
  expect(keys(index, '2026-11-25')).toEqual(['q']);
});

test('a change touches only its own days: the lists of the others stay the same', () => {
  const state = new MemoryState({ cards: [card('a', '2026-11-24'), card('b', '2026-11-25')] });
  const index = new DayIndex(state);
  const untouched = index.on(day('2026-11-25'));
  const diff: Diff = { cards: { updated: [[state.cards.get('a')!, card('a', '2026-11-26')]] } };
  state.apply(diff);
  index.apply(diff);
  expect([keys(index, '2026-11-24'), keys(index, '2026-11-26')]).toEqual([[], ['a']]);
  expect(index.on(day('2026-11-25'))).toBe(untouched);
});

const anySlot = fc.oneof(
  fc.constant(NO_SLOT), fc.constant(slot('2027-Q1')), fc.constant(slot('2026-W49')),
  fc.record({ precision: fc.constant('day' as const), date: fc.integer({ min: 20780, max: 20790 }).map(fromDayNumber) }),
);
const anyStep = fc.record({
  id: fc.constantFrom('a', 'b', 'c'), placement: fc.constantFrom('p', 'q'), what: fc.constantFrom('card', 'placement', 'remove'),
  slot: anySlot, own: fc.boolean(), status: fc.constantFrom(...STATUSES),
});

test('after any changes the index equals one made anew', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const state = new MemoryState();
      const index = new DayIndex(state);
      for (const step of steps) {
        const diff = change(state, step);
        state.apply(diff);
        index.apply(diff);
      }
      const anew = new DayIndex(state);
      for (let n = 20780; n <= 20790; n++) expect(index.on(fromDayNumber(n))).toEqual(anew.on(fromDayNumber(n)));
      for (const section of TRAY_SECTIONS) expect(index.undated(section)).toEqual(anew.undated(section));
    }),
  );
});

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;
function change(state: MemoryState, { id, placement: name, what, slot: when, own, status }: Step): Diff {
  const [old, next] = [state.cards.get(id), { ...card(id, ''), slot: when, status }];
  if (what === 'card' || !old) return { cards: old ? { updated: [[old, next]] } : { added: [next] } };
  const known = state.placements.get(`${id}-${name}`);
  if (what === 'remove') return known ? { placements: { removed: [known] } } : {};
  const placed = { ...placement(`${id}-${name}`, id), slot: own ? when : null };
  return { placements: known ? { updated: [[known, placed]] } : { added: [placed] } };
}
