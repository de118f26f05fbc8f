import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MemoryState } from '../../domain/memory-state.ts';
import { importContext, imported } from '../import-for-tests.ts';
import { ImportProblem } from '../import-plan.ts';
import { previewOf } from '../preview.ts';
import { readImport } from '../read-import.ts';

const SCHOOL = readFileSync(join(import.meta.dirname, 'fixtures/lov.ics'), 'utf8');
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const notesOf = (text: string, state = new MemoryState()): string[] => (imported(text, state).records.dayNotes ?? []).map(({ name, from, to, kind }) => `${from}–${to} ${kind} ${name}`);
const leftOut = (text: string): (string | number | null)[][] => imported(text).leftOut.map(({ row, reason }) => [row, reason]);
const problem = (text: string, as: 'ics' | null = null): string => {
  const read = readImport({ name: 'x', text, as }, new MemoryState(), importContext());
  return read instanceof ImportProblem ? read.reason : read.kind;
};

describe('a municipality’s school year (2026-11-23 in Stockholm)', () => {
  it('gives notes of days: whole days, folded and escaped names, ends that are not part, what comes back each year', () => {
    expect(notesOf(SCHOOL)).toEqual([
      '2026-10-26–2026-10-30 school-holiday Höstlov (v. 44), alla skolor',
      '2026-12-21–2027-01-08 school-holiday Jullov',
      '2027-02-22–2027-02-26 school-holiday Sportlov',
      '2027-03-18–2027-03-18 school-holiday Studiedag',
      ...[2026, 2027, 2028, 2029, 2030, 2031].map((year) => `${year}-11-25–${year}-11-25 theme Orange Day`),
      ...['2026-03-28', '2027-03-27', '2029-03-31', '2030-03-30', '2031-03-29'].map((day) => `${day}–${day} theme Earth Hour`),
    ]);
    expect(leftOut(SCHOOL)).toEqual([]);
    expect(notesOf(SCHOOL.replaceAll('\n', '\r\n'))).toEqual(notesOf(SCHOOL));
  });

  it('imported again changes nothing; a newer file changes what moved, keeps its kind, and removes nothing', () => {
    const first = imported(SCHOOL).records.dayNotes!; // it has some
    const state = new MemoryState({ dayNotes: first.map((note) => (note.name === 'Jullov' ? { ...note, kind: 'theme' as const } : note)) });
    const again = imported(SCHOOL, state);
    expect([again.records.dayNotes, again.same]).toEqual([[], first.length]);
    const moved = SCHOOL.replace('20261221', '20261222').replace(/BEGIN:VEVENT\nUID:sportlov[^]*?END:VEVENT\n/, '').replace('SUMMARY:Earth Hour', 'SUMMARY:Earth Hour\nSTATUS:CANCELLED');
    const newer = imported(moved, state);
    expect(newer.records.dayNotes).toEqual([{ ...first[1], kind: 'theme', from: '2026-12-22' }]);
    expect(newer.leftOut).toMatchObject([{ what: 'Earth Hour', reason: 'event-cancelled' }]);
    expect(previewOf(newer, state)).toMatchObject({ counts: { dayNotes: 0, dayNotesChanged: 1, dayNotesSame: first.length - 7 }, dayNotes: [{ name: 'Jullov', changed: true }] });
  });

  it('a yearly day that moves is still that year’s', () => {
    const [first, second] = ['20201125', '20201126'].map((day) => calendar(...event('UID:t', `DTSTART;VALUE=DATE:${day}`, 'RRULE:FREQ=YEARLY', 'SUMMARY:Temadag')));
    const notes = imported(first!).records.dayNotes!; // two files
    const moved = imported(second!, new MemoryState({ dayNotes: notes })).records.dayNotes!;
    expect(moved.map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
    expect(moved[0]?.from).toBe('2026-11-26');
  });

  it('several days of a year, and events that share a UID, are known again', () => {
    const text = calendar(...event('UID:a', 'DTSTART;VALUE=DATE:20270301', 'RRULE:FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1', 'SUMMARY:Halvårsdag'), ...event('UID:b', 'DTSTART;VALUE=DATE:20270101', 'SUMMARY:Ett'), ...event('UID:b', 'DTSTART;VALUE=DATE:20270102', 'SUMMARY:Två'));
    const notes = imported(text).records.dayNotes!; // it has some
    expect(new Set(notes.map(({ uid }) => uid)).size).toBe(12);
    expect(imported(text, new MemoryState({ dayNotes: notes }))).toMatchObject({ records: { dayNotes: [] }, same: 12 });
  });

  it('what its days are can be said', () => {
    const read = readImport({ name: 'x', text: SCHOOL, as: null, notesAre: 'theme' }, new MemoryState(), importContext());
    expect(read instanceof ImportProblem ? [] : new Set(read.records.dayNotes?.map(({ kind }) => kind))).toEqual(new Set(['theme']));
  });
});

it('a moment is on the day that it has in the workspace’s zone, wherever the file was made', () => {
  const at = (...when: string[]): string[] => notesOf(calendar(...event('UID:1', 'SUMMARY:Möte', ...when)));
  expect(at('DTSTART:20261124T233000Z', 'DTEND:20261125T003000Z')).toEqual(['2026-11-25–2026-11-25 theme Möte']);
  expect(at('DTSTART;TZID=America/Los_Angeles:20261124T160000', 'DURATION:PT2H')).toEqual(['2026-11-25–2026-11-25 theme Möte']);
  expect(at('DTSTART;TZID="Pacific/Kiritimati":20261124T010000')).toEqual(['2026-11-23–2026-11-23 theme Möte']);
  expect(at('DTSTART;TZID=Okänd:20261124T233000', 'DTEND;TZID=Okänd:20261126T000000')).toEqual(['2026-11-24–2026-11-25 theme Möte']);
  expect(at('DTSTART:20261124T080000', 'DTEND:20261126T160000')).toEqual(['2026-11-24–2026-11-26 theme Möte']);
  expect(at('DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261124')).toEqual(['2026-11-24–2026-11-24 theme Möte']);
});

it('an occurrence that is changed takes that one’s place; events that share a UID are several', () => {
  expect(notesOf(calendar(
    ...event('UID:a', 'DTSTART;VALUE=DATE:20290208', 'RRULE:FREQ=YEARLY;UNTIL=20310301', 'SUMMARY:Safer Internet Day'),
    ...event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20300208', 'DTSTART;VALUE=DATE:20300211', 'SUMMARY:Safer Internet Day, flyttad'),
    ...event('UID:b', 'DTSTART;VALUE=DATE:20270101', 'SUMMARY:Ett'), ...event('UID:b', 'DTSTART;VALUE=DATE:20270102', 'SUMMARY:Två'),
  ))).toEqual([
    '2029-02-08–2029-02-08 theme Safer Internet Day', '2030-02-11–2030-02-11 theme Safer Internet Day, flyttad', '2031-02-08–2031-02-08 theme Safer Internet Day',
    '2027-01-01–2027-01-01 theme Ett', '2027-01-02–2027-01-02 theme Två',
  ]);
});

it('an occurrence that is called off is no day', () => {
  const text = calendar(...event('UID:a', 'DTSTART;VALUE=DATE:20290208', 'RRULE:FREQ=YEARLY;COUNT=3', 'SUMMARY:Dag'), ...event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20300208', 'DTSTART;VALUE=DATE:20300208', 'STATUS:CANCELLED', 'SUMMARY:Dag'));
  expect(notesOf(text)).toEqual(['2029-02-08–2029-02-08 theme Dag', '2031-02-08–2031-02-08 theme Dag']);
});

it('what is changed in one occurrence holds wherever it stands in the file', () => {
  const series = event('UID:a', 'DTSTART;VALUE=DATE:20270301', 'RRULE:FREQ=YEARLY;BYMONTH=3,9;COUNT=4', 'SUMMARY:Dag');
  const moved = event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20280901', 'DTSTART;VALUE=DATE:20280915', 'SUMMARY:Dag, flyttad');
  const off = event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20280301', 'DTSTART;VALUE=DATE:20280301', 'STATUS:CANCELLED', 'SUMMARY:Dag');
  const expected = ['2027-03-01–2027-03-01 theme Dag', '2027-09-01–2027-09-01 theme Dag', '2028-09-15–2028-09-15 theme Dag, flyttad'];
  expect(notesOf(calendar(...series, ...moved, ...off))).toEqual(expected);
  expect(notesOf(calendar(...moved, ...off, ...series))).toEqual(expected);
});

it('exceptions, further dates and changed occurrences are on the days that they have in the workspace’s zone, as their series is', () => {
  const series = ['UID:a', 'SUMMARY:Dag', 'DTSTART:20270301T233000Z', 'RRULE:FREQ=YEARLY;UNTIL=20300301T233000Z'];
  const days = (...lines: string[]): string[] => notesOf(calendar(...lines)).map((text) => text.slice(0, 10));
  expect(days(...event(...series))).toEqual(['2027-03-02', '2028-03-02', '2029-03-02', '2030-03-02']);
  expect(days(...event(...series, 'EXDATE:20280301T233000Z', 'EXDATE;TZID=Europe/Stockholm:20290302T003000'))).toEqual(['2027-03-02', '2030-03-02']);
  expect(days(...event(...series, 'RDATE:20270430T223000Z', 'EXDATE;VALUE=DATE:20280301'))).toEqual(['2027-03-02', '2027-05-01', '2029-03-02', '2030-03-02']);
  expect(days(...event(...series), ...event('UID:a', 'RECURRENCE-ID:20280301T233000Z', 'DTSTART:20280310T233000Z', 'SUMMARY:Dag'))).toEqual(['2027-03-02', '2028-03-11', '2029-03-02', '2030-03-02']);
});

it('a yearly stretch over New Year is there while it goes on', () => {
  const notes = notesOf(calendar(...event('UID:a', 'DTSTART;VALUE=DATE:20201220', 'DTEND;VALUE=DATE:20210107', 'RRULE:FREQ=YEARLY;COUNT=8', 'SUMMARY:Jullov')));
  expect(notes).toEqual(['2025-12-20–2026-01-06 school-holiday Jullov', '2026-12-20–2027-01-06 school-holiday Jullov', '2027-12-20–2028-01-06 school-holiday Jullov']);
});

describe('a file that would fill the calendar is said to, at once', () => {
  it('rules and dates more often than a dozen a year', () => {
    const reasons = (...lines: string[]): unknown[] => leftOut(calendar(...event('UID:a', 'SUMMARY:Dag', 'DTSTART;VALUE=DATE:19700101', ...lines))).map(([, reason]) => reason);
    expect(reasons('RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR')).toEqual(['event-too-often']);
    expect(reasons('RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO')).toEqual(['event-too-often']);
    expect(reasons('RRULE:FREQ=YEARLY;BYMONTHDAY=1,2')).toEqual(['event-too-often']);
    expect(reasons(...Array.from({ length: 300 }, (_, i) => `RDATE;VALUE=DATE:2027${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 25)).padStart(2, '0')}`))).toEqual(['event-too-often']);
    expect(reasons(...Array.from({ length: 20_000 }, () => 'RDATE;VALUE=DATE:20270202'))).toEqual([]);
  });

  it('more days than a calendar of days has', () => {
    expect(problem(calendar(...Array.from({ length: 2000 }, (_, i) => event(`UID:${i}`, `SUMMARY:Dag ${i}`, 'DTSTART;VALUE=DATE:19700101', 'RRULE:FREQ=YEARLY')).flat()))).toBe('too-many-rows');
  });
});

it('what can’t be a note is left out, with its row and why; the rest goes in', () => {
  const text = calendar(
    ...event('UID:1', 'SUMMARY:Bra', 'DTSTART;VALUE=DATE:20270101', 'det här är ingen rad'),
    ...event('UID:2', 'DTSTART;VALUE=DATE:20270101'), ...event('UID:3', 'SUMMARY:Ingen dag'), ...event('UID:4', 'SUMMARY:Trettionde februari', 'DTSTART;VALUE=DATE:20270230'),
    ...event('UID:5', 'SUMMARY:Varje vecka', 'DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=WEEKLY'), ...event('UID:6', 'SUMMARY:Alltid', 'DTSTART;VALUE=DATE:20200101', 'DTEND;VALUE=DATE:20300101'),
    ...event('UID:7', `SUMMARY:${'x'.repeat(201)}`, 'DTSTART;VALUE=DATE:20270101'), ...event('UID:8', 'SUMMARY:Trasig regel', 'DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=YEARLY;BYMONTH=77'),
    'BEGIN:VEVENT', 'UID:9', 'SUMMARY:Tar aldrig slut',
  );
  expect(notesOf(text)).toEqual(['2027-01-01–2027-01-01 theme Bra']);
  expect(leftOut(text)).toEqual([
    [7, 'line-broken'], [9, 'title-missing'], [13, 'event-date-unknown'], [17, 'event-date-unknown'], [22, 'event-too-often'], [28, 'event-too-long'],
    [34, 'name-too-long'], [39, 'event-date-unknown'], [45, 'line-broken'],
  ]);
});

it('a file is known by what it holds, and said to be none where it is none', () => {
  expect([problem(calendar()), problem('rubrik,datum', 'ics'), problem(`\uFEFF\n${SCHOOL}`)]).toEqual(['no-events', 'not-a-calendar', 'ics']);
});

it.each([
  ['Sportlov', 'school-holiday'], ['Lovdag – fritids öppet', 'school-holiday'], ['Påsklovet', 'school-holiday'], ['Studiedagar', 'school-holiday'], ['Half-term', 'school-holiday'], ['Spring break', 'school-holiday'],
  ['Lovisas namnsdag', 'theme'], ['Bokrean börjar', 'theme'], ['Kaffebreak', 'theme'], ['Slovakiens dag', 'theme'],
])('%s: %s', (name, kind) => {
  expect(notesOf(calendar(...event('UID:1', `SUMMARY:${name}`, 'DTSTART;VALUE=DATE:20270101')))).toEqual([`2027-01-01–2027-01-01 ${kind} ${name}`]);
});
