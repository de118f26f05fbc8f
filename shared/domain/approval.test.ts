import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCommand } from '../collisions/fixtures/any-command.ts';
import { anyPlan } from '../collisions/fixtures/any-plan.ts';
import { buildState, day, slot } from '../collisions/fixtures/build-plan.ts';
import { effectiveSlot } from '../planning/slot.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { withApprovals } from './approval.ts';
import type { Command } from './command.ts';
import { emptyText } from './command.ts';
import { DomainError } from './errors.ts';
import type { MemoryState } from './memory-state.ts';
import type { Card, CardId, ChannelId, PersonId, Placement, PlacementId, Settings } from './records.ts';
import { runCommand } from './run.ts';

const NOW = '2026-12-23T12:00' as LocalDateTime; // moments and ids, written here
const HR = 'HR' as PersonId;
const PRESS = 'Press' as PersonId;
const context = { today: day('2026-12-23'), now: NOW };

function run(state: MemoryState, command: Command, by: PersonId | null = null): DomainError | null {
  const diff = runCommand(state, command, { ...context, by });
  if (diff instanceof DomainError) return diff;
  state.apply(diff);
  return null;
}

/** Two placements: one that follows its card, one with a time of its own. */
function plan(settings: Partial<Settings> = {}) {
  const state = buildState([
    { card: 'a', title: 'A', channel: 'Facebook', slot: '2026-12-28T12:00', owners: ['HR', 'Press'] },
    { card: 'a', title: 'A', channel: 'Instagram', slot: '2026-12-28T12:00', own: '2026-12-29T09:00' },
  ], { settings });
  const id = [...state.cards.values()][0]!.id; // the one above
  const [following, own] = state.placementsOf(id).map((placement) => placement.id);
  const card = (): Card => state.cards.get(id)!; // never removed here
  return { state, id, following: following!, own: own!, card }; // the two above
}

function approved() {
  const made = plan();
  run(made.state, { name: 'approveCards', input: { cards: [made.id], by: HR } });
  expect(made.card()).toMatchObject({ status: 'approved', approval: { by: HR, name: 'HR', at: NOW } });
  return made;
}

/** What goes out of a card: when, and what it says. */
function goesOut(state: MemoryState, card: Card): { slot: string; text: string; placements: Map<string, { slot: string; text: string }> } {
  const texts = state.texts.get(card.id) ?? emptyText(card.id);
  const one = (placement: Placement): [string, { slot: string; text: string }] => [placement.id, { slot: JSON.stringify(effectiveSlot(card, placement)), text: texts.placementTexts[placement.id] ?? texts.text }];
  return { slot: JSON.stringify(card.slot), text: texts.text, placements: new Map(state.placementsOf(card.id).map(one)) };
}

test('after any commands, what is approved goes out as it was when it was approved (planning rules §5 approval)', () => {
  fc.assert(
    fc.property(anyPlan(), fc.array(anyCommand, { maxLength: 14, size: 'max' }), ({ rows, options }, commands) => {
      const state = buildState(rows, options);
      run(state, { name: 'approveCards', input: { cards: [...state.cards.values()].filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id), by: null } });
      const then = new Map<CardId, [Card['approval'], ReturnType<typeof goesOut>]>();
      const remember = (): void => {
        for (const card of state.cards.values()) if (card.approval && JSON.stringify(then.get(card.id)?.[0]) !== JSON.stringify(card.approval)) then.set(card.id, [card.approval, goesOut(state, card)]);
      };
      remember();
      for (const command of commands) {
        run(state, command);
        for (const card of state.cards.values()) {
          if (!card.approval) { then.delete(card.id); continue; } // one without a name is told of below
          expect(['approved', 'published']).toContain(card.status);
          const was = then.get(card.id)?.[1];
          if (!was) continue; // approved by this very command
          const is = goesOut(state, card);
          expect([is.slot, is.text]).toEqual([was.slot, was.text]);
          for (const [id, placement] of is.placements) if (was.placements.has(id)) expect(placement).toEqual(was.placements.get(id));
        }
        remember();
      }
    }),
    { numRuns: 60 },
  );
});

describe('an approval falls where something goes out at another time or with another text (planning rules §5 approval)', () => {
  const falls = (change: (made: ReturnType<typeof plan>) => Command) => {
    const made = approved();
    expect(run(made.state, change(made))).toBe(null);
    return made.card();
  };
  const gone = { approval: null, status: 'review' };

  test.each<[string, (made: ReturnType<typeof plan>) => Command]>([
    ['its time', ({ id }) => ({ name: 'moveCard', input: { id, to: { type: 'slot', slot: slot('2026-12-30T12:00') } } })],
    ['the time of a placement', ({ own }) => ({ name: 'editPlacement', input: { id: own, change: { slot: slot('2026-12-30T12:00') } } })],
    ['a time of its own', ({ following }) => ({ name: 'editPlacement', input: { id: following, change: { slot: slot('2026-12-30T12:00') } } })],
    ['a placement that follows again', ({ own }) => ({ name: 'editPlacement', input: { id: own, change: { slot: null } } })],
    ['its first text', ({ id }) => ({ name: 'editText', input: { id, field: 'text', value: 'Ny' } })],
    ['the text of a placement', ({ own }) => ({ name: 'editPlacementText', input: { placement: own, text: 'Ny' } })],
    ['a placement more at another time', ({ own }) => ({ name: 'copyPlacement', input: { id: 'ny' as PlacementId, of: own, slot: slot('2026-12-31T10:00') } })],
    ['all following it', ({ id }) => ({ name: 'moveTogether', input: { items: [{ card: id, placement: null }], days: 1 } })],
  ])('%s', (_what, change) => {
    expect(falls(change)).toMatchObject(gone);
  });

  test.each<[string, (made: ReturnType<typeof plan>) => Command]>([
    ['its title', ({ id }) => ({ name: 'editCard', input: { id, change: { title: 'B' } } })],
    ['its notes', ({ id }) => ({ name: 'editText', input: { id, field: 'notes', value: 'Ny' } })],
    ['a channel more, at its time', ({ id }) => ({ name: 'addPlacement', input: { id: 'ny' as PlacementId, card: id, channel: 'Facebook' as ChannelId, format: 'story' } })],
    ['a placement less', ({ own }) => ({ name: 'removePlacement', input: { id: own } })],
    ['the same time, as its own', ({ following }) => ({ name: 'editPlacement', input: { id: following, change: { slot: slot('2026-12-28T12:00') } } })],
    ['a split', ({ id, own }) => ({ name: 'splitCard', input: { id: 'ny' as CardId, of: id, placements: [own], rank: 'a1' } })],
  ])('it holds with %s', (_what, change) => {
    expect(falls(change)).toMatchObject({ status: 'approved', approval: { by: HR } });
  });

  test('what is out stays out, without the name', () => {
    const made = approved();
    run(made.state, { name: 'markPublished', input: { card: made.id, placement: null, at: NOW } });
    expect(made.card()).toMatchObject({ status: 'published', approval: { by: HR } });
    run(made.state, { name: 'editText', input: { id: made.id, field: 'text', value: 'Ny' } });
    expect(made.card()).toMatchObject({ status: 'published', approval: null });
  });

  test('a copy begins without one', () => {
    const made = approved();
    run(made.state, { name: 'copyCard', input: { id: 'ny' as CardId, of: made.id, to: { type: 'slot', slot: slot('2027-01-04') }, rank: 'a1' } });
    expect(made.state.cards.get('ny')).toMatchObject({ status: 'planned', approval: null });
  });

  test('back among the ideas, or in any other status by hand, it has none', () => {
    expect(falls(({ id }) => ({ name: 'moveCard', input: { id, to: { type: 'ideas' } } }))).toMatchObject({ status: 'idea', approval: null });
    expect(falls(({ id }) => ({ name: 'editCard', input: { id, change: { status: 'in-progress' } } }))).toMatchObject({ status: 'in-progress', approval: null });
  });
});

describe('a card that came approved, from a file, has no name', () => {
  const came = (change: Partial<Parameters<typeof buildState>[0][number]> = {}) => buildState([{ card: 'a', title: 'A', channel: 'Facebook', slot: '2026-12-28T12:00', status: 'approved', ...change }]);
  const after = (command: Command) => {
    const state = came();
    expect(run(state, command)).toBe(null);
    return state.cards.get('a');
  };
  const a = 'a' as CardId;

  test('and falls like any other where its time or its text is changed', () => {
    expect(after({ name: 'moveCard', input: { id: a, to: { type: 'slot', slot: slot('2026-12-30T12:00') } } })).toMatchObject({ status: 'review', approval: null });
    expect(after({ name: 'editText', input: { id: a, field: 'text', value: 'Ny' } })).toMatchObject({ status: 'review', approval: null });
    expect(after({ name: 'moveTogether', input: { items: [{ card: a, placement: null }], days: 1 } })).toMatchObject({ status: 'review' });
  });

  test('and holds with all else, and with the name that it is given', () => {
    expect(after({ name: 'editCard', input: { id: a, change: { title: 'B' } } })).toMatchObject({ status: 'approved', approval: null });
    expect(after({ name: 'editText', input: { id: a, field: 'notes', value: 'Ny' } })).toMatchObject({ status: 'approved' });
    expect(after({ name: 'approveCards', input: { cards: [a], by: null } })).toMatchObject({ status: 'approved', approval: { name: '' } });
    expect(after({ name: 'markPublished', input: { card: a, placement: null, at: NOW } })).toMatchObject({ status: 'published', approval: null });
  });
});

test('a change of many is gone through once: it asks for each card some times, not for all of them for each', () => {
  const many = 300;
  const state = buildState(Array.from({ length: many }, (_, n) => ({ card: `c${n}`, title: `C${n}`, channel: 'Facebook', slot: '2026-12-28T12:00', status: 'approved' as const })));
  let reads = 0;
  const updated = [...state.cards.values()].map((from) => {
    const to = Object.defineProperty({ ...from, slot: slot('2026-12-29T12:00') }, 'id', { enumerable: true, get: () => { reads += 1; return from.id; } });
    return [from, to] as const;
  });
  expect(withApprovals({ cards: { updated } }, state).cards?.updated).toHaveLength(many);
  expect(reads).toBeLessThan(many * 10);
});

describe('who may approve', () => {
  const asks = { cards: ['a' as CardId] };

  test('everybody, until somebody is chosen', () => {
    const { state, card } = plan();
    expect(run(state, { name: 'approveCards', input: { ...asks, by: null } })).toBe(null);
    expect(card().approval).toEqual({ by: null, name: '', at: NOW });
  });

  test('only those who are chosen, by the status too', () => {
    const { state, id, card } = plan({ approvers: [HR] });
    expect(run(state, { name: 'approveCards', input: { ...asks, by: PRESS } })).toMatchObject({ code: 'may-not-approve', params: { names: 'HR' } });
    expect(run(state, { name: 'editCard', input: { id, change: { status: 'approved' } } }, PRESS)).toMatchObject({ code: 'may-not-approve' });
    expect(run(state, { name: 'editCard', input: { id, change: { status: 'approved' } } }, HR)).toBe(null);
    expect(card()).toMatchObject({ status: 'approved', approval: { by: HR } });
  });

  test('nobody, where all who were chosen are archived: and that is said', () => {
    const { state } = plan({ approvers: [HR] });
    run(state, { name: 'savePerson', input: { record: { ...state.people.get(HR)!, archived: true } } }); // is there
    expect(run(state, { name: 'approveCards', input: { ...asks, by: HR } })).toMatchObject({ code: 'nobody-approves' });
    expect(run(state, { name: 'editSettings', input: { change: { approvers: null } } })).toBe(null);
    expect(run(state, { name: 'approveCards', input: { ...asks, by: HR } })).toBe(null);
  });

  test('a card that came approved, from a file, gets its name when somebody approves it', () => {
    const state = buildState([{ card: 'a', title: 'A', channel: 'Facebook', slot: '2026-12-28', status: 'approved' }]);
    run(state, { name: 'approveCards', input: { ...asks, by: null } });
    expect(state.cards.get('a')?.approval).toEqual({ by: null, name: '', at: NOW });
  });
});
