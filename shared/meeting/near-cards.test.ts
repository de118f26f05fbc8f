import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, placement, workspace } from '../domain/samples-for-tests.ts';
import type { Card, CardId, Meeting, MeetingId, Placement } from '../domain/records.ts';
import { AGENDA_STEPS } from '../domain/records.ts';
import type { Diff } from '../domain/state.ts';
import { addDays } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { NearCards } from './near-cards.ts';
import { stepsOf } from './steps.ts';

const TODAY = '2026-11-25' as CalendarDate; // a date
const meeting: Pick<Meeting, 'id' | 'agenda'> = { id: 'm' as MeetingId, agenda: AGENDA_STEPS.map((step) => ({ step, minutes: 0 })) }; // an id

const day = fc.integer({ min: -40, max: 30 }).map((days) => addDays(TODAY, days));
const slot = fc.oneof(fc.constant(''), day, fc.constantFrom('2026-W44', '2026-W47', '2026-W48', '2026-Q3', '2026-Q4'));
const moment = fc.option(day.map((one) => `${one}T09:00` as LocalDateTime)); // a moment
const spec = fc.record({ slot, own: fc.option(slot, { nil: undefined }), status: fc.constantFrom('idea', 'approved', 'published'), publishedAt: moment, out: moment, archived: fc.boolean(), deletedAt: moment, kind: fc.constantFrom('post', 'post', 'recurring'), made: fc.boolean() });
type Spec = typeof spec extends fc.Arbitrary<infer S> ? S : never;

const cardOf = (i: number, { slot: at, status, publishedAt, archived, deletedAt, kind, made }: Spec): Card =>
  card(`c${i}`, { slot: at, status, publishedAt, archived, deletedAt, ...(kind === 'recurring' ? { kind, rule: { type: 'date', month: 12, day: 10 } } : {}), ...(made ? { origin: { card: 'c0' as CardId, year: 2026 } } : {}) }); // an id
const placementOf = (i: number, { own, out }: Spec): Placement => placement(`p${i}`, `c${i}`, { ...(own === undefined ? {} : { slot: own }), publishedAt: out });

test('whatever changes, every step is as if all cards were walked through', () => {
  fc.assert(fc.property(fc.array(fc.tuple(spec, spec), { minLength: 1, maxLength: 10 }), (specs) => {
    const state = workspace({ cards: specs.map(([one], i) => cardOf(i, one)), placements: specs.map(([one], i) => placementOf(i, one)) });
    const near = new NearCards(state, TODAY);
    const world = { findings: [], dayNames: new Map(), today: TODAY, language: 'sv', meeting } as const;
    const expectSame = () => expect(stepsOf({ ...world, plan: { ...state, cards: near, placementsOf: (id) => state.placementsOf(id) } })).toEqual(stepsOf({ ...world, plan: state }));
    expectSame();
    for (const [i, [before, after]] of specs.entries()) {
      const cards: Diff = { cards: { updated: [[cardOf(i, before), cardOf(i, after)]] } };
      const placements: Diff = { placements: { updated: [[placementOf(i, before), placementOf(i, after)]] } };
      for (const diff of [cards, placements]) {
        state.apply(diff);
        near.follow(diff);
      }
    }
    expectSame();
  }));
});

test('what went out long ago, the archive and what has been in the bin for long are not walked through, and are found by their ids', () => {
  const state = workspace({ cards: [card('old', { slot: '2026-10-01', status: 'published' }), card('archived', { archived: true }), card('binned', { deletedAt: '2026-11-15T09:00' as LocalDateTime }), card('late', { slot: '2026-10-01' }), card('out', { slot: '2026-11-19', status: 'published' })] });
  const near = new NearCards(state, TODAY);
  expect([...near.values()].map(({ id }) => id)).toEqual(['late', 'out']);
  expect(near.get('old')?.id).toBe('old');
});
