import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCommand } from '../collisions/fixtures/any-command.ts';
import { anyPlan } from '../collisions/fixtures/any-plan.ts';
import { buildState } from '../collisions/fixtures/build-plan.ts';
import type { Command } from '../domain/command.ts';
import { DomainError } from '../domain/errors.ts';
import { MemoryState } from '../domain/memory-state.ts';
import { TABLES } from '../domain/records.ts';
import { runCommand } from '../domain/run.ts';
import { card } from '../domain/samples-for-tests.ts';
import { invertDiff } from '../domain/state.ts';
import type { Diff } from '../domain/state.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { netOf } from './net.ts';

const context = { today: '2026-12-24' as CalendarDate, now: '2026-12-24T09:00' as LocalDateTime };
/** Commands, with the latest one taken back now and then. */
const anySteps = fc.array(fc.oneof({ weight: 4, arbitrary: anyCommand }, { weight: 1, arbitrary: fc.constant('undo' as const) }), { maxLength: 25, size: 'max' });
const plan = anyPlan().map(({ rows, options }) => buildState(rows, options));

const copyOf = (state: MemoryState): MemoryState => new MemoryState(Object.fromEntries(TABLES.map((table) => [table, [...state[table].values()]])));
const recordsOf = (state: MemoryState) => TABLES.map((table) => [...state[table].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
/** As the log gives them back. */
const asLogged = (diffs: readonly Diff[]): Diff[] => JSON.parse(JSON.stringify(diffs)) as Diff[]; // what was written

function diffsOf(state: MemoryState, steps: readonly (Command | 'undo')[]): Diff[] {
  const [diffs, done]: [Diff[], Diff[]] = [[], []];
  for (const step of steps) {
    const last = step === 'undo' ? done.pop() : undefined;
    const diff = step === 'undo' ? last && invertDiff(last) : runCommand(state, step, context);
    if (!diff || diff instanceof DomainError) continue;
    if (step !== 'undo') done.push(diff);
    state.apply(diff);
    diffs.push(diff);
  }
  return diffs;
}

test('the net effect of any changes, applied to the state before them, is the state after them', () => {
  fc.assert(fc.property(plan, anySteps, (state, steps) => {
    const before = copyOf(state);
    const diffs = diffsOf(state, steps);
    before.apply(netOf(asLogged(diffs)));
    expect(recordsOf(before)).toEqual(recordsOf(state));
  }), { numRuns: 60 });
});

test('changes that are all taken back are nothing', () => {
  fc.assert(fc.property(plan, anySteps, (state, steps) => {
    const diffs = diffsOf(state, steps);
    expect(netOf(asLogged([...diffs, ...diffs.toReversed().map(invertDiff)]))).toEqual({});
  }), { numRuns: 60 });
});

test('the first state and the last are kept; what was made and removed again is nothing', () => {
  const [a, b, c] = [card('a', { title: 'Ett' }), card('a', { title: 'Två' }), card('a', { title: 'Tre' })];
  const made = card('ny');
  expect(netOf([{ cards: { updated: [[a, b]], added: [made] } }, { cards: { updated: [[b, c]], removed: [made] } }])).toEqual({ cards: { updated: [[a, c]] } });
});

test('a record that comes back as it was has not changed, whatever the order of its fields', () => {
  const one = card('a');
  const again = Object.fromEntries(Object.entries(one).toReversed()) as typeof one; // the same fields
  expect(netOf([{ cards: { removed: [one] } }, { cards: { added: [again] } }])).toEqual({});
});
