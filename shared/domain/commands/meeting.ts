/** Commands on meetings and on what is written in them. */
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { NOTE_PARTS, edited, withNewRow } from '../../meeting/minutes-edit.ts';
import type { MeetingNote } from '../records.ts';
import { DiffBuilder, isEmptyDiff } from '../state.ts';
import type { Diff, State } from '../state.ts';

/** Two that begin the same meeting are in one: the second is told that it goes on. */
export function startMeeting(state: State, { meeting }: Commands['startMeeting']): Diff | DomainError {
  const name = meeting.name.trim();
  if (name === '') return new DomainError('name-empty');
  if (state.meetings.get(meeting.id)) return new DomainError('id-taken');
  const isOn = [...state.meetings.values()].some(({ kind, startedAt, endedAt }) => kind !== null && kind === meeting.kind && endedAt === null && startedAt.slice(0, 10) === meeting.startedAt.slice(0, 10));
  if (isOn) return new DomainError('already-going', { name });
  return new DiffBuilder().add('meetings', { ...meeting, name }).build();
}

export function editMeeting(state: State, { id, change }: Commands['editMeeting']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  if (!meeting) return new DomainError('record-missing');
  if (change.name?.trim() === '') return new DomainError('name-empty');
  return new DiffBuilder().update('meetings', meeting, change).build();
}

/** Each tick is its own: two who tick at once both count. */
export function setPresent(state: State, { id, here, away }: Commands['setPresent']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  if (!meeting) return new DomainError('record-missing');
  const gone = new Set(away);
  return new DiffBuilder().update('meetings', meeting, { present: [...new Set([...meeting.present, ...here])].filter((one) => !gone.has(one)) }).build();
}

/** One row, one text: made on the minutes as they are, so that two who write at once both count. */
export function editMinutes(state: State, { id, shown, edit }: Commands['editMinutes']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  if (!meeting) return new DomainError('record-missing');
  const minutes = edited(meeting.minutes ?? shown, edit);
  if (minutes) return new DiffBuilder().update('meetings', meeting, { minutes }).build();
  return 'text' in edit ? new DomainError('minutes-overtaken', { text: edit.text }) : new DomainError('record-missing');
}

/** What ended stays as it ended: whoever ends it again, from another window, takes nothing from its minutes. */
export function endMeeting(state: State, { id, at, minutes }: Commands['endMeeting']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  if (!meeting) return new DomainError('record-missing');
  const diff = new DiffBuilder().update('meetings', meeting, { endedAt: at, minutes }).build();
  return meeting.endedAt !== null && at !== null && !isEmptyDiff(diff) ? new DomainError('already-ended', { name: meeting.name }) : diff;
}

/** What was written in the meeting goes with it. */
export function removeMeeting(state: State, { id }: Commands['removeMeeting']): Diff | DomainError {
  const meeting = state.meetings.get(id);
  if (!meeting) return new DomainError('record-missing');
  const diff = new DiffBuilder().remove('meetings', meeting);
  for (const note of state.notes.values()) if (note.meeting === id) diff.remove('notes', note);
  return diff.build();
}

/** Adds the note, or replaces the one with its id. What comes when the meeting has ended is told in its minutes too. */
export function saveNote(state: State, { note, told }: Commands['saveNote']): Diff | DomainError {
  const meeting = note.meeting === null ? null : state.meetings.get(note.meeting);
  if (meeting === undefined) return new DomainError('meeting-missing', { text: note.text });
  const kept = noteKept(note);
  if (kept instanceof DomainError) return kept;
  const known = state.notes.get(note.id);
  if (known) return new DiffBuilder().update('notes', known, kept).build();
  const diff = new DiffBuilder().add('notes', kept);
  if (meeting?.endedAt && meeting.minutes && told) diff.update('meetings', meeting, { minutes: withNewRow(meeting.minutes, NOTE_PARTS[kept.kind], told) });
  return diff.build();
}

/** Only what is named is changed, on the note as it is now; one that is gone does not come back by it. */
export function editNote(state: State, { id, change }: Commands['editNote']): Diff | DomainError {
  const note = state.notes.get(id);
  if (!note) return new DomainError('record-missing');
  const kept = noteKept({ ...note, ...change });
  return kept instanceof DomainError ? kept : new DiffBuilder().update('notes', note, kept).build();
}

/** Only a to-do has somebody who does it, a day, and is done. */
function noteKept(note: MeetingNote): MeetingNote | DomainError {
  const text = note.text.trim();
  if (text === '') return new DomainError('note-empty');
  return note.kind === 'todo' ? { ...note, text } : { ...note, text, person: null, due: null, done: false };
}

export function removeNote(state: State, { id }: Commands['removeNote']): Diff | DomainError {
  const note = state.notes.get(id);
  return note ? new DiffBuilder().remove('notes', note).build() : new DomainError('record-missing');
}
