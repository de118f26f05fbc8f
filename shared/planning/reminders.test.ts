import { describe, expect, test } from 'vitest';
import type { Reminders } from '../contract/contract.ts';
import { USUAL_REMINDERS } from '../contract/preferences.ts';
import { DEFAULT_SETTINGS } from '../domain/defaults.ts';
import type { Comment, CommentId, MeetingNote, NoteId, PersonId } from '../domain/records.ts';
import { card, placement, workspace } from '../domain/samples-for-tests.ts';
import type { CalendarDate, LocalDateTime } from './date.ts';
import { countOf, hiddenOn, hiding, remindersFor } from './reminders.ts';

const TODAY = '2026-11-23' as CalendarDate; // a Monday
const [ME, BO] = ['me' as PersonId, 'bo' as PersonId];
const mine = { owners: [ME], status: 'approved' } as const;
type Plan = Parameters<typeof remindersFor>[0];
function keys(plan: Plan, change: Partial<Reminders> = {}, today = TODAY, mentions: readonly Comment[] = [], person = ME) {
  return remindersFor(plan, { ...USUAL_REMINDERS, ...change }, person, today, mentions).map(({ key }) => key);
}

describe('what a person is reminded of (planning rules §8)', () => {
  test('tomorrow’s posts that are not out; on a Friday the weekend’s and Monday’s too; a week is no tomorrow', () => {
    const plan = workspace({
      cards: [card('a', { ...mine, slot: '2026-11-24T09:00' }), card('b', { ...mine, slot: '2026-11-24' }), card('c', { ...mine, slot: '2026-11-25' }), card('w', { ...mine, slot: '2026-W48' }),
        card('out', { ...mine, slot: '2026-11-24', status: 'published' }), card('i', { ...mine, slot: '2026-11-24', status: 'idea' }), card('x', { ...mine, slot: '2026-11-24', archived: true }), card('m', { ...mine, slot: '2026-11-30' })],
      placements: [placement('own', 'c', { slot: '2026-11-24T08:00' })],
    });
    expect(keys(plan)).toEqual(['tomorrow:c', 'tomorrow:a', 'tomorrow:b']);
    expect(keys(plan, { kinds: ['tomorrow'] }, '2026-11-27' as CalendarDate)).toEqual(['tomorrow:m']);
  });

  test('not approved and without an owner within a week; overdue before today, whatever else of the card is to come', () => {
    const plan = workspace({
      cards: [card('a', { owners: [ME], slot: '2026-11-27' }), card('b', { slot: '2026-11-30', status: 'approved' }), card('c', { slot: '2026-12-01' }), card('d', { ...mine, slot: '2026-11-20' }), card('q', { owners: [ME], slot: '2026-Q4' })],
      placements: [placement('d1', 'd'), placement('d2', 'd', { slot: '2026-11-24' })],
    });
    expect(keys(plan)).toEqual(['tomorrow:d', 'not-approved:a', 'no-owner:b', 'overdue:d']);
  });

  test('mine are those that I answer for; what has no owner is everybody’s; who may approve hears of all that is not', () => {
    const cards = [card('a', { owners: [BO], slot: '2026-11-24' }), card('b', { slot: '2026-11-24' })];
    expect(keys(workspace({ cards }))).toEqual(['no-owner:b']);
    expect(keys(workspace({ cards }), { whose: 'all' })).toEqual(['tomorrow:a', 'tomorrow:b', 'not-approved:a', 'not-approved:b', 'no-owner:b']);
    expect(keys(workspace({ cards, settings: [{ ...DEFAULT_SETTINGS, approvers: [ME] }] }))).toEqual(['not-approved:a', 'not-approved:b', 'no-owner:b']);
  });

  test('to-dos by tomorrow, and what others have said of me lately, the latest first', () => {
    const note = (id: string, change: Partial<MeetingNote>): MeetingNote => ({ id: id as NoteId, meeting: null, kind: 'todo', text: id, card: null, person: ME, due: '2026-11-24' as CalendarDate, done: false, at: '2026-11-20T09:00' as LocalDateTime, by: BO, ...change });
    const said = (id: string, at: string, of = 'a'): Comment => ({ id: id as CommentId, card: of as Comment['card'], author: BO, authorName: 'Bo', at: at as LocalDateTime, text: '@Me', mentions: [ME], edited: null });
    const plan = workspace({ cards: [card('a', mine)], notes: [note('late', { due: '2026-11-19' as CalendarDate }), note('next', {}), note('far', { due: '2026-11-25' as CalendarDate }), note('done', { done: true }), note('his', { person: BO }), note('said', { kind: 'note' })] });
    const mentions = [said('old', '2026-11-10T09:00'), said('one', '2026-11-20T09:00'), said('two', '2026-11-22T09:00'), said('gone', '2026-11-22T10:00', 'no-card')];
    expect(keys(plan, {}, TODAY, mentions)).toEqual(['todo:late', 'todo:next', 'mention:two', 'mention:one']);
    expect(keys(plan, { whose: 'all', kinds: ['todo'] })).toEqual(['todo:late', 'todo:next', 'todo:his']);
  });
});

test('a post of which several things are to be said counts once; a comment on it by itself', () => {
  const said: Comment = { id: 'c' as CommentId, card: 'a' as Comment['card'], author: BO, authorName: 'Bo', at: '2026-11-22T09:00' as LocalDateTime, text: '@Me', mentions: [ME], edited: null };
  const list = remindersFor(workspace({ cards: [card('a', { slot: '2026-11-24' }), card('b', { owners: [ME], slot: '2026-11-24' })] }), { ...USUAL_REMINDERS, whose: 'all' }, ME, TODAY, [said]);
  expect([list.length, countOf(list)]).toEqual([6, 3]);
});

test('what is hidden for the day is back the next, but for mentions, which have been read', () => {
  const hidden = hiding({ hidden: hiding({ hidden: null }, ['tomorrow:a'], TODAY) }, ['mention:x'], TODAY);
  expect(hiddenOn({ hidden }, TODAY)).toEqual(['tomorrow:a', 'mention:x']);
  expect(hiddenOn({ hidden }, '2026-11-24' as CalendarDate)).toEqual(['mention:x']);
  expect(hiding({ hidden }, ['overdue:b'], '2026-11-24' as CalendarDate)).toEqual({ on: '2026-11-24', keys: ['overdue:b', 'mention:x'] });
});
