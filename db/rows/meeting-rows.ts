/** Rows of meetings and of what is written in them. */
import type { Meeting, MeetingNote } from '../../shared/domain/records.ts';
import { flag, json, nullableJson } from './row-map.ts';
import type { WholeRowMap } from './row-map.ts';

// The casts in this file say: a row holds what `toRow` wrote.

type MeetingRow = [Meeting['id'], string, Meeting['kind'], Meeting['startedAt'], Meeting['endedAt'], agenda: string, present: string, clashes: string, minutes: string | null];
export const meetingRows: WholeRowMap<Meeting> = {
  table: 'meeting',
  columns: ['id', 'name', 'kind', 'started_at', 'ended_at', 'agenda', 'present', 'clashes', 'minutes'],
  toRow: (m) => [m.id, m.name, m.kind, m.startedAt, m.endedAt, json(m.agenda), json(m.present), json(m.clashes), nullableJson(m.minutes)],
  fromRow: ([id, name, kind, startedAt, endedAt, agenda, present, clashes, minutes]: MeetingRow): Meeting => ({
    id, name, kind, startedAt, endedAt, agenda: JSON.parse(agenda) as Meeting['agenda'], present: JSON.parse(present) as Meeting['present'],
    clashes: JSON.parse(clashes) as string[], minutes: minutes === null ? null : (JSON.parse(minutes) as Meeting['minutes']),
  }),
  children: [],
};

type NoteRow = [MeetingNote['id'], MeetingNote['meeting'], MeetingNote['kind'], string, MeetingNote['card'], MeetingNote['person'], MeetingNote['due'], number, MeetingNote['at'], MeetingNote['by']];
export const noteRows: WholeRowMap<MeetingNote> = {
  table: 'note',
  columns: ['id', 'meeting', 'kind', 'text', 'card', 'person', 'due', 'done', 'at', 'author'],
  toRow: (n) => [n.id, n.meeting, n.kind, n.text, n.card, n.person, n.due, flag(n.done), n.at, n.by],
  fromRow: ([id, meeting, kind, text, card, person, due, done, at, by]: NoteRow): MeetingNote => ({ id, meeting, kind, text, card, person, due, done: done === 1, at, by }),
  children: [],
};
