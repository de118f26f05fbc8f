import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { remindersFor } from '../../planning/reminders.ts';
import { USUAL_REMINDERS } from '../../contract/preferences.ts';
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { CardId, Comment, CommentId, PersonId } from '../records.ts';
import { labelOf, runCommand } from '../run.ts';
import { card, person, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';

// Ids, dates and moments below are written here, so they are what they are called.
const [anna, bo, kim] = ['anna', 'bo', 'kim'] as [PersonId, PersonId, PersonId];
const at = (time: string) => `2026-11-23T${time}` as LocalDateTime;
const A = 'a' as CardId;
const said = (more: Partial<Comment> = {}): Comment => ({ id: 'k' as CommentId, card: A, author: anna, authorName: 'Anna', at: '2026-10-01T09:00' as LocalDateTime, text: 'Hej @Bo', mentions: [bo], edited: null, ...more });
function withComment(comment = said()) {
  const state = workspace({ cards: [card('a', { commentCount: 1 })], people: [person('anna'), person('bo'), person('kim')] });
  state.comments.set(comment.id, comment);
  const edit = (change: Partial<Commands['editComment']>, by: PersonId | null = anna, now = at('10:00')) => {
    const diff = runCommand(state, { name: 'editComment', input: { id: comment.id, card: A, text: 'Hej @Bo', mentions: [bo], ...change } }, { today: '2026-11-23' as CalendarDate, now, by });
    if (!(diff instanceof DomainError)) state.apply(diff);
    return diff;
  };
  return { state, edit, now: () => state.comments.get('k') };
}

describe('changing a comment', () => {
  test('has the new words, says when, and is taken back whole', () => {
    const { state, edit, now } = withComment();
    const diff = edit({ text: ' Hej @Bo och @Kim ', mentions: [bo, kim] });
    expect(now()).toEqual(said({ text: 'Hej @Bo och @Kim', mentions: [bo, kim], edited: { at: at('10:00'), named: [kim] } }));
    if (diff instanceof DomainError) throw diff;
    expect(labelOf(state, 'editComment', diff)).toEqual({ command: 'editComment', title: state.cards.get('a')?.title });
    state.apply(invertDiff(diff));
    expect(now()).toEqual(said());
  });

  test('is for whoever wrote it, while it is there, and with words', () => {
    const { state, edit, now } = withComment();
    expect(edit({ text: 'Nej' }, bo)).toMatchObject({ code: 'comment-of-other' });
    expect(edit({ text: 'Nej' }, null)).toMatchObject({ code: 'comment-of-other' });
    expect(edit({ text: ' \n' })).toMatchObject({ code: 'comment-empty' });
    expect(edit({ text: ' Hej @Bo' }), 'nothing new').toEqual({});
    expect(now()).toEqual(said());
    state.comments.delete('k');
    expect(edit({ text: 'Nej' })).toMatchObject({ code: 'comment-missing' });
  });

  test('where nobody has said who sits there, what has no name is theirs; what came from elsewhere with a name is nobody’s', () => {
    const nameless = withComment(said({ author: null, authorName: '' }));
    expect(nameless.edit({ text: 'Ny' }, anna)).toMatchObject({ code: 'comment-of-other' });
    nameless.edit({ text: 'Ny' }, null);
    expect(nameless.now()?.text).toBe('Ny');
    expect(withComment(said({ author: null })).edit({ text: 'Ny' }, null)).toMatchObject({ code: 'comment-of-other' });
  });

  test('is told to those whom it names now, not again to those whom it named before', () => {
    const { state, edit, now } = withComment();
    const heard = (who: PersonId) => remindersFor(state, USUAL_REMINDERS, who, '2026-11-23' as CalendarDate, [now()!]).map(({ key }) => key); // it is there
    edit({ text: '@Bo @Kim', mentions: [bo, kim] });
    expect([heard(bo), heard(kim)]).toEqual([[], ['mention:k']]); // Bo heard of it in October
    edit({ text: '@Bo @Kim!', mentions: [bo, kim] }, anna, at('11:00'));
    expect([heard(bo), heard(kim)], 'still news').toEqual([[], ['mention:k']]);
  });
});
