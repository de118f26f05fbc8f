import { describe, expect, test } from 'vitest';
import type { Finding } from '../collisions/finding.ts';
import { AGENDA_STEPS } from '../domain/records.ts';
import type { Meeting, MeetingId, MeetingKind, MeetingNote, PersonId } from '../domain/records.ts';
import { addDays } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import { agendaMinutes, forgottenEnd, meetingKindsOf, newMeeting, nextTurn, presentLast } from './kinds.ts';
import { meetingNow } from './meeting-now.ts';

const MONDAY = '2026-11-23' as CalendarDate; // a date
const USUAL = meetingKindsOf(undefined, 'sv');
const [some, morning, quarter] = USUAL as [MeetingKind, MeetingKind, MeetingKind]; // there are three

// Ids and times are written here.
const held = (kind: MeetingKind, startedAt: string, present: readonly string[] = []): Meeting =>
  newMeeting({ id: `${kind.id} ${startedAt}` as MeetingId, kind, present: present as PersonId[], now: startedAt as LocalDateTime, findings: [] });

describe('the usual meetings', () => {
  test('are called by the language', () => {
    expect(USUAL.map(({ name }) => name)).toEqual(['SoMe-möte', 'Morgonmöte', 'Kvartalsplanering']);
    expect(meetingKindsOf({ meetingKinds: null }, 'en').map(({ name }) => name)).toEqual(['SoMe meeting', 'Morning meeting', 'Quarterly planning']);
    expect(meetingKindsOf({ meetingKinds: [] }, 'sv')).toEqual([]);
  });

  test('the SoMe meeting goes through everything but the day and the quarter in 25 minutes; the morning meeting takes ten', () => {
    expect(some.agenda.map(({ step }) => step)).toEqual(AGENDA_STEPS.filter((step) => step !== 'today' && step !== 'quarter'));
    expect(USUAL.map(({ agenda }) => agendaMinutes(agenda))).toEqual([25, 10, 90]);
  });

  test('no step comes twice', () => {
    for (const { agenda } of USUAL) expect(new Set(agenda.map(({ step }) => step)).size).toBe(agenda.length);
  });
});

const dueKind = (kinds: readonly MeetingKind[], today: CalendarDate, meetings: readonly Meeting[] = []) => {
  const turn = nextTurn(kinds, today, meetings);
  return turn?.date === today ? turn.kind : null;
};

describe('whose day it is', () => {
  test('Monday SoMe, Tuesday and Thursday morning, no other day any', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((day) => dueKind(USUAL, addDays(MONDAY, day))?.id)).toEqual([some.id, morning.id, undefined, morning.id, undefined, undefined, undefined]);
  });

  test('of two on one day the earlier, a kind without a time last', () => {
    const kinds = [{ ...some, time: null }, { ...morning, weekdays: [1], time: '13:00' as TimeOfDay }]; // a time
    expect(dueKind(kinds, MONDAY)?.id).toBe(morning.id);
  });

  test('one that was held today has its next turn another day', () => {
    const meetings = [held(some, '2026-11-23T09:00')];
    expect(dueKind(USUAL, MONDAY, meetings)).toBeNull();
    expect(nextTurn(USUAL, MONDAY, meetings)).toMatchObject({ kind: { id: morning.id }, date: '2026-11-24' });
    expect(nextTurn([some], MONDAY, meetings)).toMatchObject({ kind: { id: some.id }, date: '2026-11-30' });
    expect(nextTurn([quarter], MONDAY)).toBeNull();
  });
});

test('who was there last time is asked of the latest meeting of that kind', () => {
  const meetings = [held(some, '2026-11-16T09:00', ['a', 'b']), held(some, '2026-11-09T09:00', ['c']), held(morning, '2026-11-19T09:00', ['d'])];
  expect(presentLast(some.id, meetings)).toEqual(['a', 'b']);
  expect(presentLast(quarter.id, meetings)).toBeNull();
});

test('what was begun another day and never ended is not going on', () => {
  const [monday, today] = [held(some, '2026-11-23T09:00'), held(some, '2026-11-25T09:00')];
  expect([meetingNow([monday], addDays(MONDAY, 2)), meetingNow([today, monday], addDays(MONDAY, 2)), meetingNow([{ ...today, endedAt: today.startedAt }], addDays(MONDAY, 2))]).toEqual([undefined, today, undefined]);
});

test('a forgotten meeting was over when its agenda was, or with what was written last', () => {
  const meeting = held(some, '2026-11-16T23:50');
  const note = { meeting: meeting.id, at: '2026-11-17T00:40' } as MeetingNote; // all that is asked of it
  expect([forgottenEnd(meeting, []), forgottenEnd(meeting, [note]), forgottenEnd({ ...meeting, agenda: [] }, [])]).toEqual(['2026-11-17T00:15', '2026-11-17T00:40', '2026-11-17T00:50']);
});

test('a meeting begins with the agenda as it is and the collisions that are open: errors and warnings, and gaps of the rhythm', () => {
  const findings = [...(['error', 'warning', 'info'] as const).map((severity) => ({ severity, key: severity })), { severity: 'info', rule: 'cadence-gap', key: 'gap' }] as Finding[]; // all that is asked of them
  const meeting = newMeeting({ id: 'm' as MeetingId, kind: some, present: [], now: '2026-11-23T09:00' as LocalDateTime, findings }); // ids and times are written here
  expect(meeting).toMatchObject({ name: 'SoMe-möte', kind: some.id, endedAt: null, agenda: some.agenda, clashes: ['error', 'warning', 'gap'], minutes: null });
});
