import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../../shared/collisions/finding.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/defaults.ts';
import type { CardId, PersonId } from '../../../../shared/domain/records.ts';
import { card, person, placement, workspace } from '../../../../shared/domain/samples-for-tests.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { CalendarDate, LocalDateTime } from '../../../../shared/planning/date.ts';
import { say, useNotices } from '../../../store/notices.ts';
import { planChanged } from '../../../store/plan-store.ts';
import { nameOf } from './acts.ts';
import { approve, whoApproves } from './approve.ts';
import { leaveQuestion, useAsking } from './asking.ts';
import { assign } from './assign.ts';
import { channel } from './channel.ts';
import { nextWeek } from './day.ts';
import { drop } from './drop.ts';
import { reasonsFor } from './finding.ts';
import { publish } from './publish.ts';
import { withKey } from './tell.ts';

const [ann, bo, eva] = ['ann', 'bo', 'eva'] as PersonId[] as [PersonId, PersonId, PersonId]; // ids are written here
const id = (text: string) => text as CardId;
const plan = workspace({
  people: [person(ann, 'Ann'), person(bo, 'Bo'), { ...person(eva, 'Eva'), archived: true }],
  cards: [
    card('post', { slot: '2026-11-25T12:00' }), card('other', { slot: '2026-11-25T12:00' }),
    card('out', { slot: '2026-11-23', status: 'published', publishedAt: '2026-11-23T08:15' as LocalDateTime }), card('nameless', { status: 'approved' }),
  ],
  placements: [placement('p', 'post'), placement('q', 'other'), placement('o', 'out')],
});
const row = (card: string): RoomRow => ({ kind: 'card', key: card, card: id(card) });
const collision: RoomRow = { kind: 'finding', key: 'c', card: id('other'), finding: { rule: 'repeated-text', channel: null, date: null, placements: [], cards: ['post', 'other'] } as unknown as Finding }; // what the acts ask of one
const asked = () => useAsking.getState().asked?.question;
const texts = () => asked()?.choices('').map(({ text }) => text);

beforeEach(() => {
  const article = { dataset: { row: 'here' } };
  vi.stubGlobal('document', { querySelector: () => article });
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  vi.stubGlobal('navigator', { language: 'sv-SE', languages: ['sv-SE'], platform: 'Linux', userAgent: 'Linux' });
  vi.stubGlobal('location', { hash: '', href: 'http://here/' });
  planChanged(plan, { today: '2026-11-23' as CalendarDate });
  useAsking.setState({ asked: null });
  return () => vi.unstubAllGlobals();
});

test.each([assign, channel, approve, publish, nextWeek, drop])('$id with a collision of several cards asks which, by name', (act) => {
  act.run(collision);
  expect(asked()?.label).toMatch(/: vilket kort\?$/);
  expect(texts()).toEqual(['Kort post', 'Kort other']);
});

describe('published', () => {
  test('of what is out, the act is to take that back, and it asks first and tells when it went out', () => {
    expect(nameOf(publish, row('out'))).toBe('act.name.unpublish');
    publish.run(row('out'));
    expect(asked()?.label).toMatch(/^Är ”Kort out” inte publicerat\?/);
    expect(asked()?.choices('')).toMatchObject([{ text: 'Inte publicerat', note: 'gick ut mån 23 nov 08:15' }]);
  });
  test('before its day it asks whether it is out', () => {
    expect(nameOf(publish, row('post'))).toBe('act.name.publish');
    publish.run(row('post'));
    expect(asked()?.label).toBe('”Kort post” går ut ons 25 nov 12:00. Är det redan publicerat?');
  });
});

describe('who approves (decision 32)', () => {
  const allowing = (approvers: readonly PersonId[] | null) => workspace({ settings: [{ ...DEFAULT_SETTINGS, approvers }], people: plan.people.values(), cards: plan.cards.values() });
  test.each([
    ['anybody may: who sits here', null, ann, [bo], { by: ann, from: [ann, bo] }],
    ['who sits here may', [ann], ann, [bo], { by: ann, from: [ann] }],
    ['who sits here may not: those in the meeting who may', [bo], ann, [ann, bo], { from: [bo] }],
    ['none of them is here', [bo], ann, [ann], { from: [] }],
    ['who has left approves nothing', [bo, eva], null, [eva], { from: [] }],
    ['nobody may: a sentence of the command says so', [eva], ann, [ann], { by: ann, from: [] }],
  ])('%s', (_, approvers, me, present, expected) => expect(whoApproves(allowing(approvers), me, present)).toEqual(expected));

  test('nobody here may: it is said, with the way on', () => {
    planChanged(allowing([bo]), { today: '2026-11-23' as CalendarDate });
    approve.run(row('post'));
    expect(useNotices.getState().notice).toMatchObject({ text: expect.stringContaining('Tryck H') });
  });
  test('approved without a name: it is asked who did, and it can be taken back', () => {
    expect(nameOf(approve, row('nameless'))).toBe('act.name.sayWho');
    approve.run(row('nameless'));
    expect(texts()).toEqual(['Tillbaka till granskning']);
  });
});

test('the usual reasons fit what is found', () => {
  expect(reasonsFor({ rule: 'unstaffed', date: null }, true)).toEqual(['there', 'meant', 'needed', 'harmless']);
  expect(reasonsFor({ rule: 'repeated-text', date: null }, false)).toEqual(['meant', 'harmless']);
  expect(reasonsFor({ rule: 'cadence-gap', date: '2026-11-25' as CalendarDate }, false)[0]).toBe('noDay');
  expect(reasonsFor({ rule: 'cadence-gap', date: null }, false)[0]).toBe('noWeek');
});

test('a row that goes takes its question with it, and that is said; going on to another says nothing', () => {
  publish.run(row('out'));
  useNotices.setState({ notice: null });
  leaveQuestion('here', true);
  expect(asked()).toBeDefined();
  leaveQuestion('next', true);
  expect(asked()).toBeUndefined();
  expect(useNotices.getState().notice).toMatchObject({ text: expect.stringContaining('inte kvar') });

  publish.run(row('out'));
  useNotices.setState({ notice: null });
  leaveQuestion('next', false);
  expect([asked(), useNotices.getState().notice]).toEqual([undefined, null]);
});

test('what the wheel says of a step has the key that takes it back', () => {
  withKey(() => say({ text: 'Kortet är gjort.', action: { label: 'Ångra', run: () => undefined } }));
  expect(useNotices.getState().notice).toMatchObject({ text: 'Kortet är gjort.', action: { undoes: true, label: expect.stringMatching(/^Ångra .+Z$/) } });
});
