import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import type { Command, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { Meeting, MeetingId, MeetingKindId, MeetingNote, NoteId, PersonId } from '../records.ts';
import { labelOf, runCommand } from '../run.ts';
import { card, person, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';
import type { Diff } from '../state.ts';

// Ids and moments are written here.
const NOW = '2026-11-23T09:00' as LocalDateTime;
const TODAY = '2026-11-23' as CalendarDate;
const meeting = (id = 'm', change: Partial<Meeting> = {}): Meeting => ({
  id: id as MeetingId, name: 'SoMe-möte', kind: null, startedAt: NOW, endedAt: null, agenda: [{ step: 'ideas', minutes: 3 }], present: ['anna' as PersonId], clashes: [], minutes: null, ...change,
});
const note = (id = 'n', change: Partial<MeetingNote> = {}): MeetingNote => ({
  id: id as NoteId, meeting: 'm' as MeetingId, kind: 'todo', text: 'Ring tryckeriet', card: null, person: 'anna' as PersonId, due: TODAY, done: false, at: NOW, by: null, ...change,
});

function plan(seed: Parameters<typeof workspace>[0] = {}) {
  const state = workspace({ people: [person('anna', 'Anna')], meetings: [meeting()], ...seed });
  const run = <N extends Command['name']>(name: N, input: Commands[N]): Diff | DomainError => {
    const diff = runCommand(state, { name, input } as unknown as Command, { today: TODAY, now: NOW }); // name and input belong together by the signature
    if (!(diff instanceof DomainError)) state.apply(diff);
    return diff;
  };
  return { state, run };
}

const refused = (outcome: Diff | DomainError) => (outcome instanceof DomainError ? outcome.code : null);

describe('a meeting', () => {
  test('begins under its name, once', () => {
    const { state, run } = plan({ meetings: [] });
    run('startMeeting', { meeting: meeting('m', { name: '  SoMe-möte ' }) });
    expect(state.meetings.get('m')?.name).toBe('SoMe-möte');
    expect(refused(run('startMeeting', { meeting: meeting() }))).toBe('id-taken');
    expect(refused(run('startMeeting', { meeting: meeting('x', { name: ' ' }) }))).toBe('name-empty');
  });

  test('of a kind that goes on that day begins once; another kind, another day, or when it has ended: again', () => {
    const { run } = plan({ meetings: [] });
    const of = (id: string, change: Partial<Meeting> = {}) => refused(run('startMeeting', { meeting: meeting(id, { kind: 'some' as MeetingKindId, ...change }) }));
    expect([of('a'), of('b'), of('c', { kind: 'q' as MeetingKindId }), of('d', { startedAt: '2026-11-24T09:00' as LocalDateTime }), of('e', { kind: null }), of('f', { kind: null })]).toEqual([null, 'already-going', null, null, null, null]);
    run('endMeeting', { id: 'a' as MeetingId, at: NOW, minutes: null });
    expect(of('g')).toBeNull();
  });

  test('that has ended is not ended once more: the minutes that were written stay', () => {
    const { state, run } = plan();
    const end = { id: 'm' as MeetingId, at: '2026-11-23T09:25' as LocalDateTime, minutes: { summary: 'Klart', sections: [] } };
    run('endMeeting', end);
    expect([refused(run('endMeeting', { ...end, at: '2026-11-23T09:26' as LocalDateTime, minutes: null })), refused(run('endMeeting', end))]).toEqual(['already-ended', null]);
    expect(state.meetings.get('m')).toMatchObject({ endedAt: '2026-11-23T09:25', minutes: { summary: 'Klart' } });
  });

  test('can be called something else, hear who came, and end, and go on after all', () => {
    const { state, run } = plan();
    run('setPresent', { id: 'm' as MeetingId, here: [], away: ['anna' as PersonId] });
    run('endMeeting', { id: 'm' as MeetingId, at: '2026-11-23T09:25' as LocalDateTime, minutes: { summary: 'Klart', sections: [] } });
    expect(state.meetings.get('m')).toMatchObject({ present: [], endedAt: '2026-11-23T09:25', minutes: { summary: 'Klart' } });
    run('endMeeting', { id: 'm' as MeetingId, at: null, minutes: null });
    expect(state.meetings.get('m')?.endedAt).toBeNull();
    expect(refused(run('editMeeting', { id: 'm' as MeetingId, change: { name: '' } }))).toBe('name-empty');
    expect([refused(run('editMeeting', { id: 'x' as MeetingId, change: {} })), refused(run('endMeeting', { id: 'x' as MeetingId, at: null, minutes: null }))]).toEqual(['record-missing', 'record-missing']);
  });

  test('hears each who came and went by themselves, and each line of its minutes: two who tick or write at once both count', () => {
    const { state, run } = plan();
    const id = 'm' as MeetingId;
    const edit = (change: Commands['editMinutes']['edit']) => run('editMinutes', { id, shown: { summary: 'Kort', sections: [] }, edit: change });
    run('setPresent', { id, here: ['bo' as PersonId], away: [] });
    run('setPresent', { id, here: [], away: ['anna' as PersonId] });
    edit({ do: 'add', part: 'decided', cells: ['Annas rad'] });
    edit({ do: 'add', part: 'noted', cells: ['Bos rad'] });
    edit({ do: 'summary', from: 'Kort', text: 'Längre' });
    expect(state.meetings.get(id)).toMatchObject({
      present: ['bo'], minutes: { summary: 'Längre', sections: [{ part: 'decided', rows: [['Annas rad']] }, { part: 'noted', rows: [['Bos rad']] }] },
    });
    const gone = { part: 'decided', row: 0, cells: ['Annas ord'] } as const;
    expect([edit({ do: 'cell', seen: gone, cell: 0, text: 'Mina' }), edit({ do: 'summary', from: 'Kort', text: 'Mina' })].map((one) => one instanceof DomainError && one.code + one.params['text'])).toEqual(['minutes-overtakenMina', 'minutes-overtakenMina']);
    expect(refused(edit({ do: 'remove', seen: gone }))).toBe('record-missing');
    expect([refused(run('setPresent', { id: 'x' as MeetingId, here: [], away: [] })), refused(run('editMinutes', { id: 'x' as MeetingId, shown: { summary: '', sections: [] }, edit: { do: 'add', part: 'next', cells: null } }))]).toEqual(['record-missing', 'record-missing']);
  });

  test('that has ended has what somebody finished writing afterwards in its kept minutes too', () => {
    const { state, run } = plan({ meetings: [meeting('m', { endedAt: NOW, minutes: { summary: '', sections: [{ part: 'decided', rows: [['Först']] }] } }), meeting('on')] });
    run('saveNote', { note: note('n', { kind: 'decision', text: 'Sist' }), told: ['Sist (om kortet)'] });
    run('saveNote', { note: note('o', { meeting: 'on' as MeetingId }), told: ['Anna', 'Ring tryckeriet', ''] });
    expect([state.meetings.get('m')?.minutes?.sections, state.meetings.get('on')?.minutes, state.notes.size]).toEqual([[{ part: 'decided', rows: [['Först'], ['Sist (om kortet)']] }], null, 2]);
  });

  test('takes along what was written in it, and brings it back when that is undone', () => {
    const { state, run } = plan({ notes: [note(), note('other', { meeting: null })] });
    const diff = run('removeMeeting', { id: 'm' as MeetingId }) as Diff; // it is there
    expect([state.meetings.size, [...state.notes.keys()]]).toEqual([0, ['other']]);
    expect(labelOf(state, 'removeMeeting', diff)).toEqual({ command: 'removeMeeting', title: 'SoMe-möte' });
    state.apply(invertDiff(diff));
    expect([state.meetings.get('m'), state.notes.get('n')]).toEqual([meeting(), note()]);
    expect(refused(run('removeMeeting', { id: 'x' as MeetingId }))).toBe('record-missing');
  });
});

describe('a note', () => {
  test('is kept with its card, person and day, replaced by its id, and says what it was in undo', () => {
    const { state, run } = plan({ cards: [card('a')] });
    const diff = run('saveNote', { note: note('n', { text: ' Ring tryckeriet  ', card: card('a').id }) }) as Diff; // it has words
    expect(state.notes.get('n')).toEqual(note('n', { card: card('a').id }));
    expect(labelOf(state, 'saveNote', diff).title).toBe('Ring tryckeriet');
    run('saveNote', { note: note('n', { done: true }) });
    expect(state.notes.get('n')).toEqual(note('n', { done: true }));
  });

  test('only a to-do has a person, a day, and is done', () => {
    const { state, run } = plan({ notes: [note('n', { done: true })] });
    run('saveNote', { note: { ...note('n', { done: true }), kind: 'decision' } });
    expect(state.notes.get('n')).toEqual(note('n', { kind: 'decision', person: null, due: null }));
  });

  test('is changed field by field: two at once lose nothing, and one that is gone stays gone', () => {
    const { state, run } = plan({ notes: [note()] });
    run('editNote', { id: 'n' as NoteId, change: { done: true } });
    run('editNote', { id: 'n' as NoteId, change: { text: ' Ring dem ' } });
    expect(state.notes.get('n')).toEqual(note('n', { done: true, text: 'Ring dem' }));
    expect(refused(run('editNote', { id: 'n' as NoteId, change: { text: ' ' } }))).toBe('note-empty');
    run('editNote', { id: 'n' as NoteId, change: { kind: 'note' } });
    expect(state.notes.get('n')).toMatchObject({ kind: 'note', person: null, due: null, done: false });
    run('removeNote', { id: 'n' as NoteId });
    expect([refused(run('editNote', { id: 'n' as NoteId, change: { done: true } })), state.notes.size]).toEqual(['record-missing', 0]);
  });

  test('needs words; one that is gone is not removed again', () => {
    const { run } = plan({ notes: [note()] });
    expect(refused(run('saveNote', { note: note('x', { text: ' ' }) }))).toBe('note-empty');
    expect(run('saveNote', { note: note('x', { meeting: 'gone' as MeetingId, text: 'Vi gör så' }) })).toMatchObject({ code: 'meeting-missing', params: { text: 'Vi gör så' } }); // in no meeting nobody would find it
    expect(refused(run('removeNote', { id: 'n' as NoteId }))).toBeNull();
    expect(refused(run('removeNote', { id: 'n' as NoteId }))).toBe('record-missing');
  });

  test('a person who is removed leaves the note as it is: whoever shows it says so', () => {
    const { state, run } = plan({ notes: [note()] });
    run('removeEntry', { table: 'people', id: 'anna' });
    expect([state.people.size, state.notes.get('n')?.person]).toEqual([0, 'anna']);
  });
});
