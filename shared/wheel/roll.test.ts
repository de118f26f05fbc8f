import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, workspace } from '../domain/samples-for-tests.ts';
import { runCommand } from '../domain/run.ts';
import { DomainError } from '../domain/errors.ts';
import { skipId } from '../domain/records.ts';
import type { CardId, Pause, Skip } from '../domain/records.ts';
import type { MemoryState } from '../domain/memory-state.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { indexDayNames } from '../planning/day-names.ts';
import { NO_FILTER } from '../planning/filter.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { MOVABLE_HOLIDAYS } from '../planning/recurrence-rule.ts';
import { occurrenceIn } from '../planning/recurrence.ts';
import { formatSlot } from '../planning/slot.ts';
import { rollForward, rollStep, usualRoll } from './roll.ts';

// Ids, dates and moments below are written here, so they are what they are called.
const TODAY = '2026-11-23' as CalendarDate;
const CONTEXT = { today: TODAY, now: '2026-11-23T09:00' as LocalDateTime };
const DAY_NAMES = indexDayNames([{ date: '2027-06-06' as CalendarDate, red: true, name: { sv: 'Sveriges nationaldag', en: 'National Day' } }]);
const recurring = (id: string, rule: RecurrenceRule) => card(id, { kind: 'recurring', rule, title: id });
const roll = (state: MemoryState, year: number) => rollForward(state, year, DAY_NAMES, TODAY);

let made = 0;
const newId = (): CardId => `made-${++made}` as CardId;
/** Rolls a workspace forward; how many cards came of it. */
function rolled(state: MemoryState, year: number): number {
  const items = roll(state, year);
  const step = rollStep(items, new Set(items.map((item) => item.card.id)), newId);
  const diff = runCommand(state, { name: 'makeOccurrences', input: step }, CONTEXT);
  if (diff instanceof DomainError) throw diff;
  state.apply(diff);
  return diff.cards?.added?.length ?? 0;
}

const rules: fc.Arbitrary<RecurrenceRule> = fc.oneof(
  fc.record({ type: fc.constant('quarter' as const), quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant('week' as const), week: fc.integer({ min: 1, max: 53 }) }),
  fc.record({ type: fc.constant('date' as const), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ type: fc.constant('nth-weekday' as const), month: fc.integer({ min: 1, max: 12 }), nth: fc.constantFrom(1, 2, 3, 4, 5, -1), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ type: fc.constant('holiday' as const), holiday: fc.constantFrom(...MOVABLE_HOLIDAYS), days: fc.integer({ min: -30, max: 30 }) }),
);
const workspaces = fc.array(rules, { maxLength: 12 }).map((all) => workspace({ cards: all.map((rule, i) => recurring(`r${i}`, rule)) }));

describe('rolling forward (planning rules §3)', () => {
  it('makes nothing the second time', () => {
    fc.assert(fc.property(workspaces, fc.integer({ min: 2020, max: 2040 }), (state, year) => {
      expect(rolled(state, year)).toBe([...state.cards.values()].filter(({ kind }) => kind === 'recurring').length);
      expect(rolled(state, year)).toBe(0);
    }));
  });

  it('puts every card in the slot of its occurrence that year', () => {
    fc.assert(fc.property(workspaces, fc.integer({ min: 2020, max: 2040 }), (state, year) => {
      rolled(state, year);
      for (const { origin, slot } of state.cards.values()) {
        if (!origin) continue;
        expect(origin.year).toBe(year);
        expect(formatSlot(slot)).toBe(formatSlot(occurrenceIn(state.cards.get(origin.card)!.rule!, year))); // made of a recurring one
      }
    }));
  });

  it('says what moves, what the year has no week or day for, and red days and weekends', () => {
    const state = workspace({ cards: [
      recurring('easter', { type: 'holiday', holiday: 'easter', days: -4 }), recurring('w53', { type: 'week', week: 53 }),
      recurring('leap', { type: 'date', month: 2, day: 29 }), recurring('national', { type: 'date', month: 6, day: 6 }), recurring('fixed', { type: 'date', month: 10, day: 5 }),
    ] });
    const said = Object.fromEntries(roll(state, 2027).map(({ card: { id }, before, slot, moves, note, red, weekend }) => [id, [formatSlot(before.slot), formatSlot(slot), moves, note, red?.name.sv ?? null, weekend]]));
    expect(said).toEqual({
      easter: ['2026-04-01', '2027-03-24', true, null, null, false],
      w53: ['2026-W53', '2027-W52', false, 'week-53', null, false],
      leap: ['2026-02-28', '2027-02-28', false, 'leap-day', null, true],
      national: ['2026-06-06', '2027-06-06', false, null, 'Sveriges nationaldag', true],
      fixed: ['2026-10-05', '2027-10-05', false, null, null, false],
    });
  });

  it('leaves what is made, skipped or resting; what has passed is not chosen from the start', () => {
    const rule = { type: 'week', week: 20 } as const;
    const skip: Skip = { id: skipId('skipped', 2027), card: 'skipped' as CardId, year: 2027, reason: 'Flyttar', by: null, at: CONTEXT.now };
    const pause: Pause = { id: 'p' as Pause['id'], name: 'Kris', filter: { ...NO_FILTER, text: 'vilar' }, from: '2027-05-01' as CalendarDate, to: '2027-05-31' as CalendarDate, taken: [] };
    const state = workspace({
      cards: [recurring('open', rule), recurring('skipped', rule), recurring('made', rule), recurring('vilar', rule), card('own', { origin: { card: 'made' as CardId, year: 2027 }, slot: '2027-W20' })],
      skips: [skip], pauses: [pause],
    });
    expect(roll(state, 2027).filter(({ open }) => open).map(({ card: { id } }) => id)).toEqual(['open']);
    expect(rolled(state, 2027)).toBe(1);
    expect(usualRoll(roll(state, 2026)).size).toBe(0); // week 20 of 2026 is over
    expect(roll(state, 2026).every(({ open }) => open)).toBe(true);
  });
});
