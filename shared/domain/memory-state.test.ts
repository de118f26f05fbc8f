import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCommand } from '../collisions/fixtures/any-command.ts';
import { anyPlan } from '../collisions/fixtures/any-plan.ts';
import { buildState } from '../collisions/fixtures/build-plan.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { DomainError } from './errors.ts';
import { TABLES } from './records.ts';
import { runCommand } from './run.ts';
import { invertDiff } from './state.ts';
import type { Diff } from './state.ts';
import type { MemoryState } from './memory-state.ts';

const context = { today: '2026-12-23' as CalendarDate, now: '2026-12-23T12:00' as LocalDateTime };
const contents = (state: MemoryState) => TABLES.map((table) => [...state[table].values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

test('a diff and its inverse leave the state as it was, and placements stay with their cards', () => {
  fc.assert(fc.property(anyPlan(), fc.array(anyCommand, { maxLength: 15 }), ({ rows, options }, commands) => {
    const state = buildState(rows, options);
    const before = contents(state);
    const done: Diff[] = [];
    for (const command of commands) {
      const diff = runCommand(state, command, context);
      if (diff instanceof DomainError) continue;
      state.apply(diff);
      done.push(diff);
    }
    for (const card of state.cards.keys()) {
      const own = [...state.placements.values()].filter((placement) => placement.card === card);
      expect(new Set(state.placementsOf(card))).toEqual(new Set(own));
    }
    for (const diff of done.toReversed()) state.apply(invertDiff(diff));
    expect(contents(state)).toEqual(before);
  }), { numRuns: 100 });
});
