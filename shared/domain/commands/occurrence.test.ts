import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { NO_FILTER } from '../../planning/filter.ts';
import { occurrencesIn } from '../../planning/occurrence.ts';
import { formatSlot } from '../../planning/slot.ts';
import type { Command, CommandName, Commands, NewOccurrence } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import type { CardId, PauseId, Skip } from '../records.ts';
import { skipId } from '../records.ts';
import { runCommand } from '../run.ts';
import { card, placement, slot, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';
import type { Diff } from '../state.ts';
import { occurrencesOf } from './occurrence.ts';

// Ids and dates below are written here, so they are what they are called.
const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const id = <I extends string>(text: string) => text as I;
function run<N extends CommandName>(state: MemoryState, name: N, input: Commands[N]) {
  const diff = runCommand(state, { name, input } as unknown as Command, context); // name and input belong together
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const plan = () => workspace({
  cards: [card('jul', { kind: 'recurring', rule: { type: 'week', week: 50 }, leadWeeks: 4, checklist: [{ id: 'x', text: 'Bild', done: true, group: null }] }), card('lucia', { kind: 'recurring', rule: { type: 'date', month: 12, day: 13 } }), card('post', { slot: '2026-12-01' })],
  placements: [placement('j', 'jul')],
});
const make = (of: string, change: Partial<NewOccurrence> = {}): NewOccurrence =>
  ({ id: id<CardId>(`${of}-26`), recurring: id<CardId>(of), year: 2026, to: { type: 'slot', slot: slot('2026-W50') }, rank: 'a1', ...change });
const skip = (of: string, reason = 'Ingen tid'): Skip => ({ id: skipId(of, 2026), card: id<CardId>(of), year: 2026, reason, by: null, at: context.now });
const stateOf = (state: MemoryState, of: string) => occurrencesIn(state.cards, 2026, state, context.today).find(({ card: { id: one } }) => one === of)?.state;

describe('the card of a year (planning rules §3)', () => {
  test('is a full copy with its time to begin, and nothing ticked off', () => {
    const state = plan();
    run(state, 'makeOccurrence', make('jul'));
    const made = state.cards.get('jul-26');
    expect([formatSlot(made!.slot), made?.leadWeeks, made?.kind, made?.checklist.map(({ done }) => done)]).toEqual(['2026-W50', 4, 'post', [false]]);
    expect(state.placementsOf('jul-26')).toHaveLength(1);
  });

  test('is made a second time only if asked for; the bin does not count', () => {
    const state = plan();
    run(state, 'makeOccurrence', make('jul'));
    expect(run(state, 'makeOccurrence', make('jul', { id: id<CardId>('b') }))).toMatchObject({ code: 'already-made', params: { year: 2026 } });
    run(state, 'makeOccurrence', { ...make('jul', { id: id<CardId>('b') }), again: true });
    expect(occurrencesOf(state, 'jul', 2026)).toHaveLength(2);
    for (const of of ['jul-26', 'b']) run(state, 'deleteCard', { id: id<CardId>(of) });
    expect([occurrencesOf(state, 'jul', 2026).length, stateOf(state, 'jul')]).toEqual([0, 'due']);
  });

  test('is made of recurring cards alone', () => {
    expect(run(plan(), 'makeOccurrence', make('post'))).toMatchObject({ code: 'not-recurring' });
  });
});

describe('a year that is skipped (planning rules §3)', () => {
  test('says why; of one card and year there is one, and the last word holds', () => {
    const state = plan();
    expect(run(state, 'skipOccurrence', { skip: skip('jul', '  ') })).toMatchObject({ code: 'reason-empty' });
    expect(run(state, 'skipOccurrence', { skip: skip('post') })).toMatchObject({ code: 'not-recurring' });
    run(state, 'skipOccurrence', { skip: skip('jul') });
    run(state, 'skipOccurrence', { skip: skip('jul', 'Ersätts') });
    expect([...state.skips.values()].map(({ reason }) => reason)).toEqual(['Ersätts']);
    expect(stateOf(state, 'jul')).toBe('skipped');
  });

  test('is taken back, or made after all: a card that exists weighs more', () => {
    const state = plan();
    run(state, 'skipOccurrence', { skip: skip('jul') });
    run(state, 'makeOccurrence', make('jul'));
    expect(stateOf(state, 'jul')).toBe('planned');
    run(state, 'unskipOccurrence', { card: id<CardId>('jul'), year: 2026 });
    expect(state.skips.get(skipId('jul', 2026))).toBeUndefined();
    expect(run(state, 'unskipOccurrence', { card: id<CardId>('jul'), year: 2026 })).toMatchObject({ code: 'record-missing' });
  });

  test('is what a pause makes of it, as long as it stands', () => {
    const state = plan();
    run(state, 'pauseTheme', { pause: { id: id<PauseId>('p'), name: 'Storm', filter: NO_FILTER, from: '2026-12-01' as CalendarDate, to: '2026-12-31' as CalendarDate }, take: [] });
    expect(occurrencesIn(state.cards, 2026, state, context.today).map(({ state: now, pause }) => [now, pause?.name])).toEqual([['skipped', 'Storm'], ['skipped', 'Storm']]);
    run(state, 'liftPause', { id: id<PauseId>('p'), back: [] });
    expect(stateOf(state, 'jul')).toBe('due');
  });
});

test('a post that becomes recurring is its card of the year, taken back in one step', () => {
  const state = plan();
  const diff = run(state, 'makeRecurring', { id: id<CardId>('new'), post: id<CardId>('post'), rule: { type: 'month', month: 12 }, year: 2026, rank: 'a2' });
  expect([state.cards.get('new')?.kind, stateOf(state, 'new'), formatSlot(state.cards.get('post')!.slot)]).toEqual(['recurring', 'planned', '2026-12-01']);
  state.apply(invertDiff(diff as Diff)); // it was no problem
  expect([state.cards.get('new'), state.cards.get('post')?.origin]).toEqual([undefined, null]);
});
