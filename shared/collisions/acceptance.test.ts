import { expect, test } from 'vitest';
import type { Acceptance, AcceptanceId, CardId, ChannelId, PlacementId } from '../domain/records.ts';
import { DomainError } from '../domain/errors.ts';
import { runCommand } from '../domain/run.ts';
import { workspace } from '../domain/samples-for-tests.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { Acceptances, factsOf } from './acceptance.ts';
import type { Finding } from './finding.ts';

const day = (text: string) => text as CalendarDate;
const CONTEXT = { today: day('2026-11-23'), now: '2026-11-23T09:00' as LocalDateTime };
const finding = (placements: string[]): Finding => ({
  key: 'max-per-day|fb|2026-11-24|', rule: 'max-per-day', severity: 'error', channel: 'fb' as ChannelId, person: null, category: null, tag: null,
  date: day('2026-11-24'), week: { year: 2026, week: 48 }, time: null, stories: false, count: placements.length, limit: 2, unstaffed: null,
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

test('a reason is asked for, and a second acceptance takes the place of the first', () => {
  const state = workspace({ acceptances: [accepted()] });
  const run = (acceptance: Acceptance) => runCommand(state, { name: 'acceptFinding', input: { acceptance } }, CONTEXT);
  expect(run(accepted({ id: 'y' as AcceptanceId, reason: '  ' }))).toEqual(new DomainError('reason-empty'));
  expect(run(accepted({ id: 'y' as AcceptanceId, reason: 'Ny' }))).toMatchObject({ acceptances: { added: [{ id: 'y' }], removed: [{ id: 'x' }] } });
});
