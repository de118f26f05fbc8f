/** Commands on meetings and on what is written in them. */
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';

export function startMeeting(state: State, { meeting }: Commands['startMeeting']): Diff | DomainError {
  const name = meeting.name.trim();
  if (name === '') return new DomainError('name-empty');
  if (state.meetings.get(meeting.id)) return new DomainError('id-taken');
  return new DiffBuilder().add('meetings', { ...meeting, name }).build();
}

export function editMeeting(state: State, { id, change }: Commands['editMeeting']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  if (!meeting) return new DomainError('record-missing');
  if (change.name?.trim() === '') return new DomainError('name-empty');
  return new DiffBuilder().update('meetings', meeting, change).build();
}

export function endMeeting(state: State, { id, at, minutes }: Commands['endMeeting']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  return meeting ? new DiffBuilder().update('meetings', meeting, { endedAt: at, minutes }).build() : new DomainError('record-missing');
}

/** What was written in the meeting goes with it. */
export function removeMeeting(state: State, { id }: Commands['removeMeeting']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  if (!meeting) return new DomainError('record-missing');
  const diff = new DiffBuilder().remove('meetings', meeting);
  for (const note of state.notes.values()) if (note.meeting === id) diff.remove('notes', note);
  return diff.build();
}

/** Adds the note, or replaces the one with its id. Only a to-do has somebody who does it, a day, and is done. */
export function saveNote(state: State, { note }: Commands['saveNote']): Diff | DomainError {
  const text = note.text.trim();
  if (text === '') return new DomainError('note-empty');
  const kept = note.kind === 'todo' ? { ...note, text } : { ...note, text, person: null, due: null, done: false };
  const known = state.notes.get(note.id);
  return known ? new DiffBuilder().update('notes', known, kept).build() : new DiffBuilder().add('notes', kept).build();
}

export function removeNote(state: State, { id }: Commands['removeNote']): Diff | DomainError {
  const note = state.notes.get(id);
  return note ? new DiffBuilder().remove('notes', note).build() : new DomainError('record-missing');
}
