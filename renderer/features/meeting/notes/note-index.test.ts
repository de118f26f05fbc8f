import { expect, test } from 'vitest';
import { MemoryState } from '../../../../shared/domain/memory-state.ts';
import type { CardId, MeetingNote, NoteId } from '../../../../shared/domain/records.ts';
import type { LocalDateTime } from '../../../../shared/planning/date.ts';
import { tellFollowers } from '../../../store/followers.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { notesOf, openTodosOf } from './note-index.ts';

// Ids and moments are written here.
const [A, B] = ['a' as CardId, 'b' as CardId];
const note = (id: string, change: Partial<MeetingNote> = {}): MeetingNote => ({
  id: id as NoteId, meeting: null, kind: 'todo', text: id, card: A, person: null, due: null, done: false, at: `2026-11-23T09:0${id}` as LocalDateTime, by: null, ...change,
});
const ids = (card: CardId) => notesOf(card).map(({ id }) => id);

test('follows the plan: what is written, pointed elsewhere, done, removed; and another plan', () => {
  usePlan.setState({ plan: new MemoryState({ notes: [note('2'), note('1'), note('3', { kind: 'decision' }), note('4', { card: null })] }) });
  tellFollowers(null);
  expect([ids(A), openTodosOf(A), ids(B)]).toEqual([['1', '2', '3'], 2, []]);
  const same = notesOf(A);
  tellFollowers({ cards: {} });
  expect(notesOf(A)).toBe(same);
  tellFollowers({ notes: { added: [note('5', { card: B })], updated: [[note('1'), note('1', { done: true })], [note('2'), note('2', { card: B })]], removed: [note('3', { kind: 'decision' })] } });
  expect([ids(A), openTodosOf(A), ids(B), openTodosOf(B)]).toEqual([['1'], 0, ['2', '5'], 2]);
  usePlan.setState({ plan: new MemoryState() });
  tellFollowers(null);
  expect([ids(A), ids(B)]).toEqual([[], []]);
});
