import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand } from '../../shared/collisions/fixtures/any-command.ts';
import { buildChannel } from '../../shared/collisions/fixtures/build-plan.ts';
import type { Command } from '../../shared/domain/command.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/defaults.ts';
import { DomainError } from '../../shared/domain/errors.ts';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import { TABLES } from '../../shared/domain/records.ts';
import type { CardId, Comment, CommentId, MeetingId, NoteId, PlacementId } from '../../shared/domain/records.ts';
import { runCommand } from '../../shared/domain/run.ts';
import { invertDiff, isEmptyDiff } from '../../shared/domain/state.ts';
import type { Diff } from '../../shared/domain/state.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { rebase } from './rebase.ts';

const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T10:00' as LocalDateTime };
const newState = (): MemoryState =>
  new MemoryState({ settings: [DEFAULT_SETTINGS], channels: ['Blogg', 'Facebook', 'Instagram'].map((name) => buildChannel(name, {})) });
const held = (state: MemoryState) => TABLES.map((table) => [...state[table].values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

function run(state: MemoryState, command: Command): Diff {
  const diff = runCommand(state, command, context);
  if (diff instanceof DomainError) return {};
  state.apply(diff);
  return diff;
}
function take(state: MemoryState, diff: Diff | null): Diff | null {
  if (diff) state.apply(diff);
  return diff;
}
const create = (id: string): Command => ({ name: 'createCard', input: { id: id as CardId, title: 'one', to: { type: 'ideas' }, rank: 'a0' } });
const edit = (change: Extract<Command, { name: 'editCard' }>['input']['change']): Command => ({ name: 'editCard', input: { id: 'c' as CardId, change } });

describe('taking back and doing again', () => {
  it('the beginning of a meeting is not taken back while there is something in it that somebody wrote', () => {
    const state = newState();
    const now = context.now;
    const meeting = { id: 'm' as MeetingId, name: 'SoMe', kind: null, startedAt: now, endedAt: null, agenda: [], present: [], clashes: [], minutes: null };
    const begun = run(state, { name: 'startMeeting', input: { meeting } });
    const note = { id: 'n' as NoteId, meeting: meeting.id, kind: 'decision', text: 'Vi gör så', card: null, person: null, due: null, done: false, at: now, by: null } as const;
    const noted = run(state, { name: 'saveNote', input: { note } });
    expect(rebase(invertDiff(begun), state)).toBeNull();
    take(state, rebase(invertDiff(noted), state));
    expect(take(state, rebase(invertDiff(begun), state))).not.toBeNull();
    const again = run(state, { name: 'startMeeting', input: { meeting } });
    run(state, { name: 'saveNote', input: { note } });
    const removed = run(state, { name: 'removeMeeting', input: { id: meeting.id } });
    take(state, rebase(invertDiff(removed), state));
    expect([isEmptyDiff(again), take(state, rebase(removed, state))]).toEqual([false, removed]);
  });

  it('any sequence of changes, all taken back, is the state before; all done again, the state after', () => {
    fc.assert(fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
      const state = newState();
      for (let n = 0; n < 27; n++) run(state, create(`c${n}`));
      const before = held(state);
      const diffs = commands.map((command) => run(state, command)).filter((diff) => !isEmptyDiff(diff));
      const after = held(state);
      for (const diff of diffs.toReversed()) expect(take(state, rebase(invertDiff(diff), state))).not.toBeNull();
      expect(held(state)).toEqual(before);
      for (const diff of diffs) expect(take(state, rebase(diff, state))).not.toBeNull();
      expect(held(state)).toEqual(after);
    }), { numRuns: 60 });
  });

  it('sets only the fields that the change touched', () => {
    const state = newState();
    run(state, create('c'));
    const mine = run(state, edit({ title: 'two' }));
    run(state, edit({ sponsored: true }));
    take(state, rebase(invertDiff(mine), state));
    expect(state.cards.get('c')).toMatchObject({ title: 'one', sponsored: true });
  });

  it('stands back where one of its fields was changed since', () => {
    const state = newState();
    run(state, create('c'));
    const mine = run(state, edit({ title: 'two', sponsored: true }));
    run(state, edit({ title: 'three' }));
    expect(rebase(invertDiff(mine), state)).toBeNull();
  });

  it('stands back from removing what somebody has worked on since, and from adding what is there', () => {
    const state = newState();
    const mine = run(state, create('c'));
    expect(rebase(mine, state)).toBeNull();
    run(state, edit({ title: 'two' }));
    expect(rebase(invertDiff(mine), state)).toBeNull();
  });

  it('counts comments, whoever wrote some in between', () => {
    const state = newState();
    run(state, create('c'));
    const comment = (id: string): Comment => ({ id: id as CommentId, card: 'c' as CardId, author: null, authorName: 'Bo', at: context.now, text: 'Fint', mentions: [], edited: null });
    const mine = run(state, { name: 'addComment', input: { comment: comment('k1') } });
    run(state, { name: 'addComment', input: { comment: comment('k2') } });
    take(state, rebase(invertDiff(mine), state));
    expect(state.cards.get('c')?.commentCount).toBe(1);
    expect([...state.comments.keys()]).toEqual(['k2']);
  });

  it('counts never below nothing', () => {
    const state = newState();
    run(state, create('c'));
    const vote = (votes: number) => run(state, { name: 'voteIdea', input: { id: 'c' as CardId, votes } });
    const mine = vote(1);
    vote(-1);
    take(state, rebase(invertDiff(mine), state));
    expect(state.cards.get('c')?.votes).toBe(0);
  });

  it('counts each placement’s text, and each rule, as a field of its own', () => {
    const state = newState();
    run(state, create('c'));
    const text = (placement: string, words: string): Command => ({ name: 'editPlacementText', input: { placement: placement as PlacementId, text: words } });
    for (const id of ['p1', 'p2']) {
      run(state, { name: 'addPlacement', input: { id: id as PlacementId, card: 'c' as CardId, channel: state.channels.get('Blogg')!.id, format: 'post' } });
    }
    const mine = run(state, text('p1', 'mine'));
    run(state, text('p2', 'theirs'));
    take(state, rebase(invertDiff(mine), state));
    expect(state.texts.get('c')?.placementTexts).toEqual({ p2: 'theirs' });
  });
});
