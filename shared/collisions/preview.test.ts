import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Command, DropTarget } from '../domain/command.ts';
import { DomainError } from '../domain/errors.ts';
import type { MemoryState } from '../domain/memory-state.ts';
import type { CardId, ChannelId, PlacementId } from '../domain/records.ts';
import { runCommand } from '../domain/run.ts';
import { invertDiff } from '../domain/state.ts';
import type { Diff } from '../domain/state.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { effectiveSlot, formatSlot } from '../planning/slot.ts';
import { checkPlan } from './check.ts';
import { FindingIndex } from './finding-index.ts';
import type { Finding } from './finding.ts';
import { CHANNELS, anyPlan, anySlot } from './fixtures/any-plan.ts';
import { buildPlan, buildState, day, planOf, slot } from './fixtures/build-plan.ts';
import type { PlanOptions, Row } from './fixtures/build-plan.ts';
import { freeSlots, freeSlotsOfNew } from './free-slots.ts';
import { previewChange, previewMove, previewSlot } from './preview.ts';
import type { Preview } from './preview.ts';

const to = (text: string): DropTarget => ({ type: 'slot', slot: slot(text) });
const on = (title: string, placed: string, more: Partial<Row> = {}): Row => ({ title, channel: 'Facebook', slot: placed, ...more });
const indexOf = (rows: Row[]) => new FindingIndex(buildPlan(rows));
const rules = (findings: readonly { rule: string; date: string | null }[]) => findings.map((f) => `${f.rule} ${f.date}`).sort();

/** Whether the same finding has become worse: more, but of what there should be more of, less. */
function worse({ rule, count, limit }: Finding, was: Finding): boolean {
  if (rule === 'mix-skew') return Math.abs(count! - limit!) > Math.abs(was.count! - limit!); // it has figures
  if (rule === 'not-seen') return was.count !== null && (count === null || count > was.count);
  return rule === 'min-gap' || rule === 'cadence-gap' || rule === 'too-soon' || rule === 'unstaffed' ? (count ?? 0) < (was.count ?? 0) : (count ?? 0) > (was.count ?? 0);
}

/** Holds a preview against running the command and two full checks. */
function holdsTrue({ rows, options }: { readonly rows: readonly Row[]; readonly options: PlanOptions }, command: (state: MemoryState) => Command, preview: (index: FindingIndex, diff: Diff) => Preview): void {
  const state = buildState(rows, options);
  const plan = planOf(state, options);
  const index = new FindingIndex(plan);
  const before = checkPlan(plan);
  const diff = runCommand(state, command(state), { today: plan.today, now: `${plan.today}T12:00` as LocalDateTime }); // a moment
  if (diff instanceof DomainError) return; // no such card, or a recurring one, whose copy is a card of its own
  const { breaks, solves, slot: there } = preview(index, diff);
  expect(index.all()).toEqual(before);
  state.apply(diff);
  const after = checkPlan(planOf(state, options));
  const keys = (findings: readonly { key: string }[]) => findings.map(({ key }) => key).sort();
  const old = new Map(before.map((f) => [f.key, f]));
  const left = new Set(after.map((f) => f.key));
  const broken = after.filter((f) => {
    const was = old.get(f.key);
    return !was || worse(f, was);
  });
  expect(keys(breaks)).toEqual(keys(broken));
  expect(keys(solves)).toEqual(keys(before.filter((f) => !left.has(f.key))));
  const [card] = [...(diff.cards?.added ?? []), ...(diff.cards?.updated ?? []).map(([, now]) => now)];
  if (card) expect(there).toEqual(card.slot);
}
const anyCard = fc.integer({ min: 0, max: 24 }).map((n) => `c${n}` as CardId);
const anyChannel = fc.constantFrom(...CHANNELS).map((name) => name as ChannelId);

test('a preview says exactly how the findings would differ after the move (planning rules §4)', () => {
  fc.assert(fc.property(anyPlan(), anyCard, anySlot, (plan, id, target) => {
    holdsTrue(plan, () => ({ name: 'moveCard', input: { id, to: to(target) } }), (index) => previewMove(index, id, to(target)));
  }), { numRuns: 300 });
});

test('from the first minute of a week to the week before, a day is left (planning rules §4 unstaffed)', () => {
  const index = indexOf([{ title: 'Natt', card: 'c', channel: 'Facebook', slot: '2026-12-28T00:00' }]);
  expect(rules(previewMove(index, 'c' as CardId, to('2026-W52')).solves)).toEqual(['unstaffed 2026-12-28']);
});

test('and so of a change: a card, or a recurring one’s copy, that comes to a channel, a sibling there, a placement that goes to another (planning rules §4)', () => {
  fc.assert(fc.property(anyPlan(), anyCard, anyChannel, anySlot, (plan, card, channel, target) => {
    const placement = { id: 'new' as PlacementId, channel, format: 'post' } as const;
    holdsTrue(plan, () => ({ name: 'fillGap', input: { card, placement, to: to(target) } }), previewChange);
    const sibling = { id: 'made' as CardId, of: card, rank: 'a0', placement, slot: slot(target) };
    holdsTrue(plan, () => ({ name: 'makeSibling', input: sibling }), previewChange);
    const made = { id: 'made' as CardId, recurring: card, year: 2026, rank: 'a0', again: true, to: to(target), placement };
    holdsTrue(plan, () => ({ name: 'makeOccurrence', input: made }), previewChange);
    const moving = (state: MemoryState) => state.placementsOf(card)[0]?.id ?? placement.id;
    holdsTrue(plan, (state) => ({ name: 'moveToChannel', input: { id: moving(state), channel, format: 'story', slot: slot(target) } }), previewChange);
  }), { numRuns: 100 });
});

test('and of several that move together by some days, and of a copy that leaves the card where it is (planning rules §4)', () => {
  fc.assert(fc.property(anyPlan(), fc.uniqueArray(anyCard, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.integer({ min: -9, max: 9 }), anySlot, (plan, cards, own, days, target) => {
    const items = (state: MemoryState) => cards.map((card) => ({ card, placement: (own && state.placementsOf(card).find(({ slot }) => slot !== null)?.id) || null }));
    holdsTrue(plan, (state) => ({ name: 'moveTogether', input: { items: items(state), days } }), previewChange);
    holdsTrue(plan, () => ({ name: 'copyCard', input: { id: 'copy' as CardId, of: cards[0]!, to: to(target), rank: 'a0', reuse: own } }), previewChange);
  }), { numRuns: 300 });
});

describe('a preview of a drop', () => {
  const index = indexOf([
    on('A', '2026-11-24T09:00'), on('B', '2026-11-24T12:00'), on('C', '2026-11-25T09:30'), on('D', '2026-11-25T09:00'),
    on('D', '2026-11-25T09:00', { own: '2026-11-26T10:00', format: 'story' }), on('Wheel', '', { kind: 'recurring' }),
  ]);

  it('says what it breaks, what it solves, what stays, and where the card lands with its time', () => {
    const preview = previewMove(index, 'D' as CardId, to('2026-11-24'));
    expect(rules(preview.breaks)).toEqual(['max-per-day 2026-11-24', 'same-time 2026-11-24']);
    expect(rules(preview.solves)).toEqual(['min-gap 2026-11-25']);
    expect(preview.worst).toBe('error');
    expect(preview.staying).toEqual(['p4']);
    expect(formatSlot(preview.slot)).toBe('2026-11-24T09:00');
  });

  it('is free where nothing breaks, and says nothing of dropping it where it is', () => {
    expect(previewMove(index, 'D' as CardId, to('2026-11-27'))).toMatchObject({ worst: null, breaks: [] });
    expect(previewMove(index, 'D' as CardId, to('2026-11-25'))).toMatchObject({ worst: null, breaks: [], solves: [] });
  });

  describe('tells the rules beyond counting', () => {
    const text = 'Nu öppnar den nya lekplatsen i Hageby och alla barn är välkomna';
    const expecting = { channels: { Blogg: { cadence: { weekdays: [3], perWeek: null, reserve: 0 } }, Facebook: { standsAlone: true } } };
    const all = new FindingIndex(buildPlan([
      on('Öppet', '2026-11-25T09:00', { text, comments: 'many' }), on('Samråd', '2026-11-24T10:00', { comments: 'many' }),
      on('Öppet', '2026-11-25T09:00', { text, comments: 'many', channel: 'Blogg', own: '2026-11-27' }), on('Lekplats', '2026-11-20T09:00', { text, status: 'published' }),
    ], { ...expecting, settings: { rules: { 'repeated-text': { on: true, days: 4 } } } }));
    const moved = (target: string) => previewMove(all, 'Öppet' as CardId, to(target));

    it('what it would break', () => {
      expect(rules(moved('2026-11-24T16:00').breaks)).toEqual(['answer-load 2026-11-24', 'repeated-text 2026-11-24', 'unstaffed 2026-11-24']);
      expect(rules(moved('2026-11-27T12:00').breaks)).toEqual(['duplicate 2026-11-27']);
    });

    it('and the gap that it would fill', () => {
      const filled = previewSlot(all, 'p2' as PlacementId, slot('2026-12-02'));
      expect(rules(filled.solves)).toEqual(['cadence-gap 2026-12-02']);
      expect(filled.breaks).toEqual([]);
    });
  });

  it('of a recurring card is about the copy it makes there (planning rules §2)', () => {
    expect(rules(previewMove(index, 'Wheel' as CardId, to('2026-11-24')).breaks)).toEqual(['max-per-day 2026-11-24']);
    expect(previewMove(index, 'Wheel' as CardId, { type: 'recurring', rule: { type: 'month', month: 5 } }).worst).toBeNull();
  });

  it('of one placement leaves the others where they are', () => {
    const preview = previewSlot(index, 'p4' as PlacementId, slot('2026-11-28T10:00'));
    expect(rules(preview.breaks)).toEqual(['unstaffed 2026-11-28']);
    expect(preview.solves).toEqual([]);
  });
});

describe('free slots (planning rules §4)', () => {
  const free = (rows: Row[], id = 'p0') => freeSlots(indexOf(rows), id as PlacementId).map(formatSlot);

  it('are the closest dates at the same time of day, later before earlier', () => {
    expect(free([on('A', '2026-11-25T13:00'), on('B', '2026-11-25T09:00'), on('C', '2026-11-25T16:00')])).toEqual(['2026-11-26T13:00', '2026-11-24T13:00', '2026-11-27T13:00']);
  });

  it('are at the closest staffed time where the same time is not free', () => {
    expect(free([on('A', '2026-11-26T07:00')])).toEqual(['2026-11-26T08:00', '2026-11-27T08:00', '2026-11-25T08:00']);
    expect(free([on('A', '2026-11-26T09:00'), on('B', '2026-11-26T09:00')])[0]).toBe('2026-11-26T11:00');
  });

  it('are never before today', () => {
    expect(free([on('A', '2026-11-20T09:00')])).toEqual(['2026-11-23T09:00', '2026-11-24T09:00', '2026-11-25T09:00']);
  });

  it('are weeks for a placement that has a week only', () => {
    const full = Array.from({ length: 10 }, (_, i) => on(`B${i}`, `2026-11-${23 + (i % 5)}`));
    expect(free([on('A', '2026-W48'), ...full])).toEqual(['2026-W49', '2026-W50', '2026-W51']);
  });

  it('break none of the rules of count and time, wherever the placement goes', () => {
    const checked = ['max-per-day', 'max-per-week', 'min-gap', 'same-time', 'sponsored-overlap', 'unstaffed'];
    fc.assert(fc.property(anyPlan(), ({ rows, options }) => {
      const state = buildState(rows, options);
      const plan = planOf(state, options);
      const index = new FindingIndex(plan);
      for (const placement of [...state.placements.values()].slice(0, 3)) {
        const slots = freeSlots(index, placement.id);
        expect(slots.length).toBeLessThanOrEqual(3);
        for (const offered of slots) {
          const moved = buildState(rows, options);
          moved.apply({ placements: { updated: [[placement, { ...placement, slot: offered }]] } });
          const about = checkPlan(planOf(moved, options)).filter((f) => checked.includes(f.rule) && f.placements.includes(placement.id));
          expect(about).toEqual([]);
          const precision = effectiveSlot(moved.cards.get(placement.card)!, { slot: offered }).precision; // its card
          if (precision !== 'week') expect(formatSlot(offered) >= day(options.today ?? '2026-11-23')).toBe(true);
        }
      }
    }), { numRuns: 40 });
  });
});

test('the slots offered to a card that goes out again are free on all its channels, once it is there (planning rules §4)', () => {
  const timing = ['max-per-day', 'max-per-week', 'min-gap', 'same-time', 'sponsored-overlap', 'unstaffed'];
  fc.assert(fc.property(anyPlan(), anyCard, anySlot, ({ rows, options }, of, target) => {
    const state = buildState(rows, options);
    const plan = planOf(state, options);
    const make = (there: DropTarget) => runCommand(state, { name: 'copyCard', input: { id: 'copy' as CardId, of, to: there, rank: 'a0', reuse: true } }, { today: plan.today, now: `${plan.today}T12:00` as LocalDateTime }); // a moment
    const diff = make(to(target));
    const card = diff instanceof DomainError ? undefined : diff.cards?.added?.[0];
    if (diff instanceof DomainError || !card || card.status === 'idea') return;
    const offered = freeSlotsOfNew(new FindingIndex(plan), card, diff.placements?.added ?? []);
    expect(offered.length).toBeLessThanOrEqual(3);
    for (const free of offered) {
      const made = make({ type: 'slot', slot: free, exact: true }) as Diff; // it could be made before
      state.apply(made);
      const index = new FindingIndex(planOf(state, options));
      expect(index.ofCard(card.id).filter(({ rule }) => timing.includes(rule))).toEqual([]);
      state.apply(invertDiff(made));
    }
  }), { numRuns: 100 });
});

test('they wait as long as the rule wants, where a slot within reach does (planning rules §4 too-soon)', () => {
  const asked = (limit: number, target: string) => {
    const state = buildState([on('Lucia', '2026-06-26T10:00', { status: 'published' })], { settings: { rules: { 'too-soon': { on: true, limit } } } });
    const diff = runCommand(state, { name: 'copyCard', input: { id: 'copy' as CardId, of: 'Lucia' as CardId, to: to(target), rank: 'a0', reuse: true } }, { today: day('2026-11-23'), now: '2026-11-23T12:00' as LocalDateTime }); // a moment
    if (diff instanceof DomainError) throw new Error(diff.code);
    return freeSlotsOfNew(new FindingIndex(planOf(state)), diff.cards!.added![0]!, diff.placements!.added!).map(formatSlot); // it adds a card with its placement
  };
  expect(asked(6, '2026-12-23T10:00')).toEqual(['2026-12-28T10:00', '2026-12-29T10:00', '2026-12-30T10:00']);
  expect(asked(24, '2026-12-23T10:00')).toEqual(['2026-12-23T10:00', '2026-12-24T10:00', '2026-12-22T10:00']);
});
