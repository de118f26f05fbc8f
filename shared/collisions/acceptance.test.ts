import { expect, test } from 'vitest';
import type { Acceptance, AcceptanceId, CardId, ChannelId, PlacementId } from '../domain/records.ts';
import { DomainError } from '../domain/errors.ts';
import { runCommand } from '../domain/run.ts';
import { workspace } from '../domain/samples-for-tests.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import { Acceptances, factsOf } from './acceptance.ts';
import { checkPlan } from './check.ts';
import { buildPlan } from './fixtures/build-plan.ts';
import type { PlanOptions, Row } from './fixtures/build-plan.ts';
import type { Finding } from './finding.ts';

const day = (text: string) => text as CalendarDate;
const CONTEXT = { today: day('2026-11-23'), now: '2026-11-23T09:00' as LocalDateTime };
const finding = (placements: string[]): Finding => ({
  key: 'max-per-day|fb|2026-11-24|', rule: 'max-per-day', severity: 'error', channel: 'fb' as ChannelId, person: null, category: null, tag: null,
  date: day('2026-11-24'), week: { year: 2026, week: 48 }, time: null, stories: false, count: placements.length, limit: 2, unstaffed: null, lastSeen: null,
  placements: placements as PlacementId[], cards: ['a' as CardId],
});
const THREE = finding(['p', 'q', 'r']);
const accepted = (change: Partial<Acceptance> = {}): Acceptance => ({
  id: 'x' as AcceptanceId, finding: THREE.key, facts: factsOf(THREE), by: null, at: CONTEXT.now, reason: 'Invigning', until: null, ...change,
});

test('an acceptance holds for the same facts, in whatever order', () => {
  expect(new Acceptances([accepted()], CONTEXT.today).of(finding(['r', 'p', 'q']))?.reason).toBe('Invigning');
});

test('one more post on that day opens the finding again', () => {
  expect(new Acceptances([accepted()], CONTEXT.today).of(finding(['p', 'q', 'r', 's']))).toBeNull();
  expect(new Acceptances([accepted()], CONTEXT.today).of(finding(['p', 'q', 's']))).toBeNull();
});

test('it holds to the last day it was given, that day included', () => {
  const until = accepted({ until: day('2026-11-23') });
  expect(new Acceptances([until], day('2026-11-23')).of(THREE)).not.toBeNull();
  expect(new Acceptances([until], day('2026-11-24')).of(THREE)).toBeNull();
});

/** Whether what is accepted of a rule's finding on one day holds for the same finding on another. */
function holdsOn(rule: Finding['rule'], rows: Row[], options: PlanOptions, later: PlanOptions & { rows?: Row[] }): boolean {
  const [before, after] = [buildPlan(rows, options), buildPlan(later.rows ?? rows, { ...options, ...later })].map((plan) => checkPlan(plan).find((one) => one.rule === rule));
  const [was, is] = [before!, after!]; // the rule finds something in both
  return new Acceptances([accepted({ finding: was.key, facts: factsOf(was) })], CONTEXT.today).of(is) !== null;
}
const posts = (category: string | undefined, ...slots: string[]): Row[] =>
  slots.map((slot) => ({ title: `${category} ${slot}`, channel: 'Facebook', slot, ...(category && { category }) }));

test('a mix is accepted for its target and about its share, whichever placements the window has that day', () => {
  const rows = [...posts('Jobb', '2026-08-25', '2026-11-20', ...Array.from({ length: 9 }, (_, i) => `2026-11-1${i}`)), ...posts(undefined, ...Array.from({ length: 9 }, (_, i) => `2026-11-0${i + 1}`))];
  const target = (targetShare: number): PlanOptions => ({ categories: { Jobb: { targetShare } } });
  expect(holdsOn('mix-skew', rows, target(30), { today: '2026-11-24' })).toBe(true); // 55 %, then 53
  expect(holdsOn('mix-skew', rows, target(30), target(35))).toBe(false);
  expect(holdsOn('mix-skew', rows, target(30), { rows: [...rows, ...posts('Jobb', ...Array.from({ length: 6 }, (_, i) => `2026-11-2${i}`))] })).toBe(false); // 65 %
});

test('what was not seen is accepted for the day it was last seen, however many weeks ago that is by now', () => {
  const every = (everyWeeks: number): PlanOptions => ({ categories: { Jobb: { everyWeeks } } });
  const rows = posts('Jobb', '2026-11-01');
  expect(holdsOn('not-seen', rows, every(2), { today: '2026-12-10' })).toBe(true);
  expect(holdsOn('not-seen', rows, every(2), every(1))).toBe(false);
  expect(holdsOn('not-seen', rows, every(2), { today: '2026-12-10', rows: [...rows, ...posts('Jobb', '2026-11-20')] })).toBe(false);
  expect(holdsOn('not-seen', [], every(2), { today: '2026-12-10' })).toBe(true);
});

test('a time outside staffed hours is accepted for that time and those hours', () => {
  const until = (to: string): PlanOptions => {
    const hours = { from: '08:00' as TimeOfDay, to: to as TimeOfDay }; // times, written here
    return { settings: { staffed: [hours, hours, hours, hours, hours, null, null] } };
  };
  const at = (time: string) => posts(undefined, `2026-11-24T${time}`).map((row) => ({ ...row, title: 'A' }));
  expect(holdsOn('unstaffed', at('18:00'), until('17:00'), { rows: [{ ...at('18:00')[0]!, sponsored: true }] })).toBe(true);
  expect(holdsOn('unstaffed', at('18:00'), until('17:00'), { rows: at('23:30') })).toBe(false);
  expect(holdsOn('unstaffed', at('18:00'), until('17:00'), until('16:00'))).toBe(false);
  expect(holdsOn('unstaffed', at('18:00'), until('17:00'), { red: ['2026-11-24'] })).toBe(false);
});

test('a reason is asked for, and a second acceptance takes the place of the first', () => {
  const state = workspace({ acceptances: [accepted()] });
  const run = (...acceptances: Acceptance[]) => runCommand(state, { name: 'acceptFindings', input: { acceptances } }, CONTEXT);
  expect(run(accepted({ id: 'y' as AcceptanceId, reason: '  ' }))).toEqual(new DomainError('reason-empty'));
  expect(run(accepted({ id: 'y' as AcceptanceId, reason: 'Ny' }))).toMatchObject({ acceptances: { added: [{ id: 'y' }], removed: [{ id: 'x' }] } });
  const other = accepted({ id: 'z' as AcceptanceId, finding: 'another' });
  expect(run(accepted({ id: 'y' as AcceptanceId }), other)).toMatchObject({ acceptances: { added: [{ id: 'y' }, { id: 'z' }], removed: [{ id: 'x' }] } });
});
