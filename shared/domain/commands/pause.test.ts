import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { NO_FILTER } from '../../planning/filter.ts';
import type { Filter } from '../../planning/filter.ts';
import { pauseReach } from '../../planning/pause-reach.ts';
import { returningIn } from '../../planning/pause-returning.ts';
import { formatSlot } from '../../planning/slot.ts';
import type { Command, CommandName, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import type { CampaignId, CardId, CategoryId, ChannelId, PauseId, PlacementId } from '../records.ts';
import { labelOf, runCommand } from '../run.ts';
import { card, placement, workspace } from '../samples-for-tests.ts';
import { canGoBack } from './pause.ts';

// Ids and dates below are written here, so they are what they are called.
const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const id = <I extends string>(text: string) => text as I;
function run<N extends CommandName>(state: MemoryState, name: N, input: Commands[N]) {
  const diff = runCommand(state, { name, input } as unknown as Command, context); // name and input belong together
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const pauseFor = (from = '2026-11-23', to = '2026-12-20', filter: Filter = NO_FILTER) =>
  ({ id: id<PauseId>('p'), name: 'Storm', filter, from: from as CalendarDate, to: to as CalendarDate });
const whole = (of: string) => ({ card: id<CardId>(of), placement: null });
const alone = (of: string, placement: string) => ({ card: id<CardId>(of), placement: id<PlacementId>(placement) });
const slotOf = (state: MemoryState, of: string) => formatSlot(state.cards.get(of)!.slot);
const recordsOf = (state: MemoryState) => JSON.stringify([[...state.cards.values()], [...state.placements.values()], [...state.pauses.values()]]);
const reachOf = (state: MemoryState, pause = pauseFor()) => pauseReach(state, { ...pause, taken: [] }, context.today);

describe('a pause', () => {
  const plan = () => workspace({
    cards: [
      card('a', { slot: '2026-11-25T10:00' }), card('out', { slot: '2026-11-24', status: 'published' }), card('half', { slot: '2026-11-26' }),
      card('idea', { slot: '2026-11-27', status: 'idea' }), card('later', { slot: '2027-01-08' }), card('week', { slot: '2026-W51' }), card('quarter', { slot: '2026-Q4' }),
    ],
    placements: [
      placement('a1', 'a'), placement('a2', 'a', { slot: '2026-11-30T08:00', channel: id<ChannelId>('ig') }),
      placement('h1', 'half', { publishedAt: '2026-11-23T08:00' as LocalDateTime }), placement('h2', 'half', { channel: id<ChannelId>('ig') }),
    ],
  });

  test('reaches what is planned in its time: not what is out, no ideas, of a quarter only the whole', () => {
    const reach = reachOf(plan()).placed.map(({ card: { id: of }, placement: own }) => [of, own?.id ?? null]);
    expect(reach).toEqual([['a', null], ['half', 'h2'], ['a', 'a2'], ['week', null]]);
    expect(reachOf(plan(), pauseFor('2026-10-01', '2026-12-31')).placed.map(({ card: { id: of } }) => of)).toContain('quarter');
  });

  test('of a channel takes that channel’s placements alone', () => {
    const filter = { ...NO_FILTER, channels: [id<ChannelId>('ig')] };
    expect(reachOf(plan(), pauseFor(undefined, undefined, filter)).placed.map(({ placement: own }) => own?.id)).toEqual(['h2', 'a2']);
  });

  test('takes dates away, and what is out stays where it went out', () => {
    const state = plan();
    run(state, 'pauseTheme', { pause: pauseFor(), take: [whole('a'), whole('half'), whole('out')] });
    expect([slotOf(state, 'a'), slotOf(state, 'half'), slotOf(state, 'out')]).toEqual(['', '2026-11-26', '2026-11-24']);
    expect([state.placements.get('h1')?.slot, state.placements.get('h2')?.slot?.precision]).toEqual([null, 'none']);
    expect(state.pauses.get('p')?.taken).toMatchObject([{ card: 'a', placement: null }, { card: 'half', placement: 'h2', slot: null }]);
  });

  test('needs to say why, and is one undo with a name', () => {
    const state = plan();
    expect(run(state, 'pauseTheme', { pause: { ...pauseFor(), name: ' ' }, take: [] })).toMatchObject({ code: 'reason-empty' });
    const diff = run(state, 'pauseTheme', { pause: pauseFor(), take: [whole('a')] });
    expect(diff instanceof DomainError ? null : labelOf(state, 'pauseTheme', diff)).toEqual({ command: 'pauseTheme', title: 'Storm' });
  });

  test('lasts to another day, never less than its first', () => {
    const state = plan();
    run(state, 'pauseTheme', { pause: pauseFor(), take: [] });
    run(state, 'extendPause', { id: id<PauseId>('p'), to: '2027-01-31' as CalendarDate });
    expect(state.pauses.get('p')?.to).toBe('2027-01-31');
    run(state, 'extendPause', { id: id<PauseId>('p'), to: '2026-01-01' as CalendarDate });
    expect(state.pauses.get('p')?.to).toBe('2026-11-23');
  });

  test('is two years long at most: what returns is gone through for each of them', () => {
    const state = plan();
    run(state, 'pauseTheme', { pause: pauseFor(), take: [] });
    run(state, 'extendPause', { id: id<PauseId>('p'), to: '2999-01-01' as CalendarDate });
    expect(state.pauses.get('p')?.to).toBe('2028-11-23');
  });

  test('that is lifted gives back what was chosen and still has no date', () => {
    const state = plan();
    run(state, 'pauseTheme', { pause: pauseFor(), take: [whole('a'), whole('week'), alone('a', 'a2')] });
    run(state, 'moveCard', { id: id<CardId>('week'), to: { type: 'slot', slot: { precision: 'week', year: 2027, week: 3 } } });
    expect(canGoBack(state, whole('week'))).toBe(false);
    run(state, 'liftPause', { id: id<PauseId>('p'), back: [whole('a'), whole('week')] });
    expect([slotOf(state, 'a'), slotOf(state, 'week'), state.placements.get('a2')?.slot?.precision]).toEqual(['2026-11-25T10:00', '2027-W03', 'none']);
    expect(state.pauses.get('p')).toBeUndefined();
  });

  test('property: paused and lifted again is the plan as it was', () => {
    const when = fc.constantFrom('', '2026-11-24', '2026-11-25T10:00', '2026-W49', '2026-Q4', '2027-W01');
    const some = fc.array(fc.record({ when, status: fc.constantFrom('planned', 'idea', 'published', 'review'), own: fc.option(when), out: fc.boolean(), ig: fc.boolean() }), { maxLength: 5 });
    const filter = fc.constantFrom(NO_FILTER, { ...NO_FILTER, channels: [id<ChannelId>('ig')] });
    fc.assert(fc.property(some, filter, fc.boolean(), (specs, on, everything) => {
      const state = workspace({
        cards: specs.map(({ when: slot, status }, i) => card(`c${i}`, { slot, status: status as 'planned' })), // one of the four
        placements: specs.flatMap(({ own, out, ig }, i) => [
          placement(`f${i}`, `c${i}`, { publishedAt: out ? context.now : null }),
          placement(`o${i}`, `c${i}`, { ...(own === null ? {} : { slot: own }), channel: id<ChannelId>(ig ? 'ig' : 'fb') }),
        ]),
      });
      const before = recordsOf(state);
      const reached = reachOf(state, pauseFor('2026-10-01', '2027-01-31', on)).placed.map(({ card: { id: of }, placement: own }) => ({ card: of, placement: own?.id ?? null }));
      run(state, 'pauseTheme', { pause: pauseFor(), take: everything ? specs.flatMap((_, i) => [whole(`c${i}`), alone(`c${i}`, `o${i}`), alone(`c${i}`, `f${i}`)]) : reached });
      run(state, 'liftPause', { id: id<PauseId>('p'), back: state.pauses.get('p')!.taken });
      expect(recordsOf(state)).toBe(before);
    }));
  });
});

test('what returns in a pause is named, unless it is made or skipped already; and campaigns that run (planning rules §3)', () => {
  const rule = { type: 'week', week: 50 } as const;
  const [sales, jobs] = [id<CategoryId>('sales'), id<CategoryId>('jobs')];
  const state = workspace({
    cards: [
      card('a', { kind: 'recurring', rule, category: sales, campaign: id<CampaignId>('k') }), card('made', { kind: 'recurring', rule, category: sales }), card('skipped', { kind: 'recurring', rule, category: sales }),
      card('other', { kind: 'recurring', rule, category: jobs }), card('year', { slot: '2026-W50', category: sales, origin: { card: id<CardId>('made'), year: 2026 } }),
    ],
    campaigns: [{ id: id<CampaignId>('k'), name: 'Jul', from: '2026-12-01' as CalendarDate, to: '2026-12-24' as CalendarDate, goal: '', budget: null, archived: false } as never], // the rest is not asked for
  });
  run(state, 'skipOccurrence', { skip: { id: 'x' as never, card: id<CardId>('skipped'), year: 2026, reason: 'Ingen tid', by: null, at: context.now } }); // the command gives the id
  const reach = reachOf(state, pauseFor(undefined, undefined, { ...NO_FILTER, categories: [sales] }));
  expect(reach.returning.map(({ card: { id: of }, state: now }) => [of, now])).toEqual([['a', 'skipped']]);
  expect(reach.placed.map(({ card: { id: of } }) => of)).toEqual(['year']);
  expect(reach.campaigns.map(({ name }) => name)).toEqual(['Jul']);
});

test('what rests over New Year is of the year whose week it is, in the dialog as in the line', () => {
  const state = workspace({ cards: [card('first', { kind: 'recurring', rule: { type: 'week', week: 1 } })] }); // 29 Dec 2025 – 4 Jan 2026
  const pause = pauseFor('2025-12-29', '2025-12-31');
  const asked = reachOf(state, pause).returning;
  run(state, 'pauseTheme', { pause, take: [] });
  const stands = returningIn(state, state.pauses.get('p')!, context.today); // just made
  expect([asked, stands].map((list) => list.map(({ card: { id: of }, year }) => [of, year]))).toEqual([[['first', 2026]], [['first', 2026]]]);
});

test('of two pauses over the same, one says that it rests', () => {
  const state = workspace({ cards: [card('a', { kind: 'recurring', rule: { type: 'week', week: 50 } })] });
  for (const of of ['p', 'q']) run(state, 'pauseTheme', { pause: { ...pauseFor(), id: id<PauseId>(of) }, take: [] });
  expect([...state.pauses.values()].map((pause) => returningIn(state, pause, context.today).length)).toEqual([1, 0]);
});
