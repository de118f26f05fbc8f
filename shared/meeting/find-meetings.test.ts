import { expect, test } from 'vitest';
import type { Meeting, MeetingId, MeetingNote, NoteId, PersonId } from '../domain/records.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { findMeetings } from './find-meetings.ts';

// Ids and moments are written here.
const meeting = (id: string, startedAt: string, change: Partial<Meeting> = {}): Meeting => ({
  id: id as MeetingId, name: 'SoMe-möte', kind: null, startedAt: startedAt as LocalDateTime, endedAt: startedAt as LocalDateTime, agenda: [], present: [], clashes: [], minutes: null, ...change,
});
const note = (of: string, text: string): MeetingNote => ({ id: text as NoteId, meeting: of as MeetingId, kind: 'decision', text, card: null, person: null, due: null, done: false, at: '2026-11-16T09:05' as LocalDateTime, by: null });
const MEETINGS = [
  meeting('old', '2026-11-09T09:00', { minutes: { summary: 'Två beslut', sections: [{ part: 'moved', rows: [['Adventskonserten', 'fre 4 dec']] }] } }),
  meeting('new', '2026-11-16T09:00', { present: ['anna' as PersonId] }),
  meeting('morning', '2026-11-17T09:00', { name: 'Morgonmöte' }),
];
const NOTES = [note('new', 'Julkampanjen börjar 1 december'), note('new', 'Orange dag går ut 08:00')];
const find = (text: string) => findMeetings(text, MEETINGS, NOTES, (id) => (id === 'anna' ? 'Anna Berg' : ''), 'sv');

test.each([
  ['', ['morning', 'new', 'old']],
  ['morgon', ['morning']],
  ['16 nov', ['new']],
  ['9/11', ['old']],
  ['v. 47', ['morning', 'new']],
  ['2026-11', ['morning', 'new', 'old']],
  ['JULKAMPANJEN', ['new']],
  ['some advent', ['old']],
  ['anna', ['new']],
  ['påsk', []],
])('by day, name, people and what was said, every word of it: %s', (text, found) => {
  expect(find(text).map((one) => one.meeting.id)).toEqual(found);
});

test('says what in it was found, where that is not its name or day', () => {
  expect([find('orange dag')[0]?.said, find('måndag 16')[0]?.said, find('konsert')[0]?.said]).toEqual(['Orange dag går ut 08:00', null, 'Adventskonserten · fre 4 dec']);
});
