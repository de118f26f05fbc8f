import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../domain/command.ts';
import { DomainError } from '../domain/errors.ts';
import { MemoryState } from '../domain/memory-state.ts';
import type { CardId, PlacementId } from '../domain/records.ts';
import { runCommand } from '../domain/run.ts';
import { invertDiff } from '../domain/state.ts';
import type { Diff } from '../domain/state.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { checkPlan } from './check.ts';
import { FindingIndex } from './finding-index.ts';
import { anyCommand } from './fixtures/any-command.ts';
import { anyDate, anyPlan } from './fixtures/any-plan.ts';
import { buildState, day, planOf, slot } from './fixtures/build-plan.ts';
import type { Finding } from './finding.ts';

/** `npm run test:deep` asks for 10,000. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 60);

type Step = { command: Command } | { today: CalendarDate } | { undo: true };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ command: anyCommand }) },
  { weight: 1, arbitrary: fc.record({ today: anyDate }) },
  { weight: 2, arbitrary: fc.constant<Step>({ undo: true }) },
);

/** Every list of the index, against the full check. */
function expectSame(index: FindingIndex, full: readonly Finding[]): void {
  expect(index.all()).toEqual(full);
  const alone = full.filter((f) => f.rule !== 'mix-skew'); // which is about the plan as a whole
  const lists = [
    full.flatMap((f) => f.cards).map((id) => [index.ofCard(id), alone.filter((f) => f.cards.includes(id))]),
    full.flatMap((f) => f.placements).map((id) => [index.ofPlacement(id), alone.filter((f) => f.placements.includes(id))]),
    full.flatMap((f) => f.date ?? []).map((date) => [index.ofDay(date), full.filter((f) => f.date === date)]),
    full.flatMap((f) => f.week ?? []).map((week) => [index.ofWeek(week), full.filter((f) => f.week?.week === week.week && f.week.year === week.year)]),
  ].flat();
  for (const [ours, theirs] of lists) expect(ours).toEqual(theirs);
}

test('after any sequence of changes it holds what the full check finds (planning rules §4)', () => {
  fc.assert(
    fc.property(anyPlan(), fc.array(anyStep, { maxLength: 25, size: 'max' }), ({ rows, options }, steps) => {
      const state = buildState(rows, options);
      let today = day(options.today ?? '2026-12-23');
      const index = new FindingIndex(planOf(state, { ...options, today }));
      const done: Diff[] = [];
      for (const step of steps) {
        if ('today' in step) index.setToday((today = step.today));
        else {
          const diff = 'undo' in step ? done.length > 0 && invertDiff(done.pop()!) : runCommand(state, step.command, { today, now: `${today}T12:00` as LocalDateTime }); // not empty; a moment
          if (diff === false || diff instanceof DomainError) continue;
          if (!('undo' in step)) done.push(diff);
          state.apply(diff);
          index.apply(diff);
        }
        expect(index.all()).toEqual(checkPlan(planOf(state, { ...options, today })));
      }
      expectSame(index, checkPlan(planOf(state, { ...options, today })));
      expect(index.mix()).toEqual(new FindingIndex(planOf(state, { ...options, today })).mix());
    }),
    { numRuns: SEQUENCES },
  );
});

test('cards that are loaded later, in any order and chunks, give the same', () => {
  fc.assert(
    fc.property(anyPlan(), fc.integer({ min: 1, max: 9 }), ({ rows, options }, size) => {
      const state = buildState(rows, options);
      const { channels, settings, categories, tags } = state;
      const index = new FindingIndex({ ...planOf(new MemoryState(), options), channels, settings, categories, tags });
      const placements = [...state.placements.values()];
      for (const chunk of [...state.cards.values()].map((_, i, all) => (i % size === 0 ? all.slice(i, i + size) : []))) {
        const ids = new Set<string>(chunk.map((card) => card.id));
        index.addCards(chunk, placements.filter((placement) => ids.has(placement.card)));
      }
      expectSame(index, checkPlan(planOf(state, options)));
    }),
    { numRuns: 100 },
  );
});

describe('what did not change', () => {
  const rows = [
    { title: 'A', channel: 'Facebook', slot: '2026-11-24T09:00' },
    { title: 'B', channel: 'Facebook', slot: '2026-11-24T09:30' },
    { title: 'C', channel: 'Facebook', slot: '2026-11-26T18:00' },
  ];
  const setUp = () => {
    const state = buildState(rows);
    const index = new FindingIndex(planOf(state));
    const change = (id: string, placed: string): void => {
      const card = state.cards.get(id)!; // one of the rows
      index.apply({ cards: { updated: [[card, { ...card, slot: slot(placed) }]] } });
    };
    return { index, change };
  };

  test('stays the same list, and the same finding', () => {
    const { index, change } = setUp();
    const [list, gap, version] = [index.ofCard('C' as CardId), index.ofPlacement('p0' as PlacementId)[0], index.version];
    change('B', '2026-11-24T09:30');
    expect(index.version).toBe(version);
    change('B', '2026-11-24T12:00');
    expect(index.version).toBeGreaterThan(version);
    expect(index.ofCard('C' as CardId)).toBe(list);
    expect(gap?.rule).toBe('min-gap');
    expect(index.all()).not.toContain(gap);
  });

  test('rolls to another day without touching what no day changes', () => {
    const { index } = setUp();
    const list = index.ofPlacement('p2' as PlacementId);
    index.setToday(day('2026-11-26'));
    expect(index.ofPlacement('p2' as PlacementId)).toBe(list);
    expect(index.ofPlacement('p0' as PlacementId).map((f) => f.rule)).toContain('overdue');
    index.setToday(day('2026-11-27'));
    expect(index.ofPlacement('p2' as PlacementId).map((f) => f.rule)).toContain('overdue');
    index.setToday(day('2026-11-23'));
    expect(index.all().map((f) => f.rule)).not.toContain('overdue');
  });
});
