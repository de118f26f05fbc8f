import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedChange } from '../contract/contract.ts';
import { MINUTES_PARTS } from '../domain/records.ts';
import type { Meeting, MeetingId, MeetingNote, Minutes, NoteId } from '../domain/records.ts';
import { workspace } from '../domain/samples-for-tests.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { rowsIn } from './minutes-edit.ts';
import { mergedMinutes } from './minutes-merge.ts';
import { endOf, minutesNow } from './minutes-now.ts';

// Ids and moments are written here.
const moment = (text: string) => text as LocalDateTime;
const MEETING: Meeting = { id: 'm' as MeetingId, name: 'SoMe-möte', kind: null, startedAt: moment('2026-11-23T09:00'), endedAt: null, agenda: [{ step: 'ideas', minutes: 25 }], present: [], clashes: [], minutes: null };
const of = (decided: readonly string[], moved: readonly (readonly string[])[] = [], summary = 'S'): Minutes => ({ summary, sections: [{ part: 'decided', rows: decided.map((text) => [text]) }, { part: 'moved', rows: moved }] });
/** The log's change of a meeting that ended, over what its minutes were. */
const ended = (minutes: Minutes, before: Minutes | null = null): LoggedChange => ({
  rev: 1, at: MEETING.startedAt, by: null, label: { command: 'endMeeting', title: '' }, kind: 'do',
  diff: { meetings: { updated: [[{ ...MEETING, minutes: before }, { ...MEETING, endedAt: MEETING.startedAt, minutes }]] } },
});
const said = (minutes: Minutes) => [rowsIn(minutes, 'decided').flat(), rowsIn(minutes, 'moved').map((row) => row.join(' ')), minutes.summary];

test('a meeting that goes on keeps what was written by hand, and gets what the log says since', () => {
  const first = of(['Ett', 'Två', 'Tre'], [['Jul', 'ons', 'tor'], ['Halka', 'ons', 'tis']]);
  const kept = of(['Ett, ändrat', 'Tre', 'Eget'], [['Jul', 'ons', 'tor']], 'Min');
  const fresh = of(['Ett', 'Två', 'Tre', 'Fyra'], [['Jul', 'ons', 'fre'], ['Halka', 'ons', 'tis']], 'S2');
  expect(said(mergedMinutes(kept, fresh, [ended(first)], MEETING.id))).toEqual([['Ett, ändrat', 'Tre', 'Eget', 'Fyra'], ['Jul ons fre'], 'Min']);
  expect(mergedMinutes(first, fresh, [ended(first)], MEETING.id).summary).toBe('S2');
});

test('nothing of it is lost when the meeting ends and goes on again and again', () => {
  const texts = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'));
  fc.assert(fc.property(texts, fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'x', 'y')), texts, texts, (one, hand, two, three) => {
    const [first, kept] = [of(one), of(hand)];
    const again = mergedMinutes(kept, of(two), [ended(first)], MEETING.id);
    const last = mergedMinutes(again, of(three), [ended(first), ended(again, kept)], MEETING.id);
    const decided = rowsIn(last, 'decided').flat();
    for (const text of hand) if (!one.includes(text)) expect(decided).toContain(text); // by hand
    for (const text of three) if (!one.includes(text) && !two.includes(text)) expect(decided).toContain(text); // new
    for (const text of one) if (!hand.includes(text)) expect(decided).not.toContain(text); // taken out
    expect(new Set(decided).size).toBe(decided.length);
    expect(last.sections.map(({ part }) => part)).toEqual(MINUTES_PARTS.filter((part) => rowsIn(last, part).length > 0));
  }));
});

const NOTE: MeetingNote = { id: 'n' as NoteId, meeting: MEETING.id, kind: 'decision', text: 'Filmen textas.', card: null, person: null, due: null, done: false, at: moment('2026-11-23T09:40'), by: null };

test('a meeting ends now; one that was forgotten on another day, then', () => {
  const end = (now: string, notes: readonly MeetingNote[] = []) => endOf(MEETING, notes, moment(now));
  expect([end('2026-11-23T19:09'), end('2026-11-26T08:00'), end('2026-11-26T08:00', [NOTE])]).toEqual(['2026-11-23T19:09', '2026-11-23T09:25', '2026-11-23T09:40']);
  expect(endOf({ ...MEETING, startedAt: moment('2026-11-23T23:50') }, [], moment('2026-11-24T00:05'))).toBe('2026-11-24T00:05'); // over midnight
});

test('of a forgotten meeting, what was changed after it is not told', () => {
  const plan = workspace({ meetings: [MEETING], notes: [NOTE] });
  const change = (at: string, name: string): LoggedChange => ({ ...ended(of([])), at: moment(at), diff: { campaigns: { added: [{ id: name, name } as never] } } }); // a name is all that is told
  const minutes = minutesNow({ meeting: MEETING, changes: [change('2026-11-23T09:10', 'Jul'), change('2026-11-25T09:10', 'Lucia')], plan, found: [], open: [], now: moment('2026-11-26T08:00'), language: 'sv' });
  expect([rowsIn(minutes, 'decided'), rowsIn(minutes, 'next')]).toEqual([[['Filmen textas.']], []]);
  expect(rowsIn(minutes, 'other').flat().join()).toMatch(/Jul/);
  expect(rowsIn(minutes, 'other').flat().join()).not.toMatch(/Lucia/);
});
