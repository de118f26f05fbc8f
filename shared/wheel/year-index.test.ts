import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCommand } from '../collisions/fixtures/any-command.ts';
import { anyPlan } from '../collisions/fixtures/any-plan.ts';
import { buildState } from '../collisions/fixtures/build-plan.ts';
import { DomainError } from '../domain/errors.ts';
import type { MemoryState } from '../domain/memory-state.ts';
import type { CardId } from '../domain/records.ts';
import { runCommand } from '../domain/run.ts';
import { card, workspace } from '../domain/samples-for-tests.ts';
import { dayNumberOf } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { YearIndex } from './year-index.ts';

const CONTEXT = { today: '2026-12-20' as CalendarDate, now: '2026-12-20T10:00' as LocalDateTime }; // a date, and a moment of it
const whatIsIn = (index: YearIndex, { cards }: MemoryState) => ({
  recurring: index.recurring().map(({ id }) => id),
  made: [...cards.keys()].sort().map((id) => index.madeOf(id, 2026).map((card) => card.id)),
  load: [...index.load(dayNumberOf(2026, 1, 1), dayNumberOf(2028, 1, 1))],
});

it.each([['all cards', () => true], ['some of them', ({ title }: { readonly title: string }) => title !== 'Alfa']] as const)('after any sequence of changes it holds what a new one would: %s', (_, shows) => {
  fc.assert(fc.property(anyPlan(), fc.array(anyCommand, { maxLength: 12 }), ({ rows, options }, commands) => {
    const state = buildState(rows, options);
    const index = new YearIndex(state, shows);
    for (const command of commands) {
      const diff = runCommand(state, command, CONTEXT);
      if (diff instanceof DomainError) continue;
      state.apply(diff);
      index.apply(diff);
    }
    expect(whatIsIn(index, state)).toEqual(whatIsIn(new YearIndex(state, shows), state));
  }));
});

it('a card of the year that is changed, or comes back from the bin, stands where it stood', () => {
  const state = workspace({ cards: [card('row', { kind: 'recurring', rule: { type: 'week', week: 5 } }), ...['m1', 'm2'].map((id) => card(id, { origin: { card: 'row' as CardId, year: 2026 }, slot: '2026-W05' }))] }); // an id
  const index = new YearIndex(state);
  const m1 = 'm1' as CardId;
  for (const command of [{ name: 'editCard', input: { id: m1, change: { title: 'Ny' } } }, { name: 'deleteCard', input: { id: m1 } }, { name: 'restoreCard', input: { id: m1 } }] as const) {
    const diff = runCommand(state, command, CONTEXT);
    if (diff instanceof DomainError) throw new Error(diff.code);
    state.apply(diff);
    index.apply(diff);
    if (command.name !== 'deleteCard') expect(index.madeOf('row', 2026).map(({ id, title }) => `${id} ${title}`)).toEqual(['m1 Ny', 'm2 Kort m2']);
  }
});
