import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import type { NewIdea } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { CardId } from '../records.ts';
import { runCommand } from '../run.ts';
import { card, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';

// Ids, dates and moments below are written here, so they are what they are called.
const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const idea = (id: string, change: Partial<NewIdea> = {}): NewIdea => ({ id: id as CardId, title: `Idé ${id}`, rank: `a${id}`, ...change });

describe('ideas that are caught', () => {
  const catching = (state: ReturnType<typeof workspace>, ...ideas: NewIdea[]) => runCommand(state, { name: 'captureIdeas', input: { ideas } }, context);

  test('all lie among the ideas (planning rules §2), with the sender’s words; one step takes them back', () => {
    const state = workspace();
    const diff = catching(state, idea('1', { text: 'mer om det', sender: 'Anna' }), idea('2', { title: ' Lucia ' }));
    if (diff instanceof DomainError) throw new Error(diff.code);
    state.apply(diff);
    expect([...state.cards.values()].map(({ id, title, status, slot, sender, votes }) => [id, title, status, slot.precision, sender, votes])).toEqual([
      ['1', 'Idé 1', 'idea', 'none', 'Anna', 0], ['2', 'Lucia', 'idea', 'none', null, 0],
    ]);
    expect(state.texts.get('1')?.notes).toBe('mer om det');
    state.apply(invertDiff(diff));
    expect([...state.cards.values()]).toEqual([]);
  });

  test('are all caught, or none', () => {
    const state = workspace({ cards: [card('known')] });
    const code = (...ideas: NewIdea[]) => (catching(state, ...ideas) as DomainError).code; // else it is undefined
    expect([code(idea('1'), idea('2', { title: ' ' })), code(idea('1'), idea('known')), code(idea('1'), idea('1'))]).toEqual(['title-empty', 'id-taken', 'id-taken']);
  });
});

describe('votes', () => {
  const voted = (from: number, votes: number, change: Parameters<typeof card>[1] = {}) => {
    const state = workspace({ cards: [card('i', { status: 'idea', votes: from, ...change })] });
    const diff = runCommand(state, { name: 'voteIdea', input: { id: 'i' as CardId, votes } }, context);
    return diff instanceof DomainError ? diff.code : (diff.cards?.updated?.[0]?.[1].votes ?? from);
  };

  test('are so many more or fewer, never fewer than none; nobody votes in the bin', () => {
    expect([voted(0, 1), voted(3, 2), voted(3, -1), voted(1, -3), voted(0, -1)]).toEqual([1, 5, 2, 0, 0]);
    expect(voted(0, 1, { deletedAt: '2026-11-20T09:00' as LocalDateTime })).toBe('card-in-bin');
  });
});
