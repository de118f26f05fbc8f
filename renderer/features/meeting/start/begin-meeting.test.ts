import { beforeEach, expect, test, vi } from 'vitest';
import type { Commands } from '../../../../shared/domain/command.ts';
import { workspace } from '../../../../shared/domain/samples-for-tests.ts';
import { meetingKindsOf, newMeeting } from '../../../../shared/meeting/kinds.ts';
import type { Meeting, MeetingId, MeetingKind } from '../../../../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../../../../shared/planning/date.ts';
import { planChanged, usePlan } from '../../../store/plan-store.ts';
import { MEETINGS } from '../../../store/route.ts';
import type { Route } from '../../../store/route.ts';
import { beginMeeting } from './begin-meeting.ts';

const way = vi.hoisted(() => ({ at: [] as (string | null)[], replaced: [] as boolean[], refuses: false, written: () => {} }));
vi.mock('../../../store/clock.ts', () => ({ nowAtHost: () => '2026-11-23T09:00' }));
vi.mock('../../../store/route.ts', async (real) => ({
  ...(await real<object>()),
  go: ({ view }: Route, replace = false) => { way.at.push(view.name === 'meeting' ? view.id : null); way.replaced.push(replace); },
  routeNow: () => ({ view: { ...MEETINGS, id: way.at.at(-1) ?? null }, panel: null }),
}));
vi.mock('../../../store/session.ts', () => ({
  run: (_: string, { meeting }: Commands['startMeeting'], written: () => void) => {
    if (way.refuses) return false;
    way.written = written;
    usePlan.getState().plan.apply({ meetings: { added: [meeting] } });
    return true;
  },
}));

const [kind] = meetingKindsOf(undefined, 'sv') as [MeetingKind]; // there are three
// An id and moments are written here.
const THEIRS = newMeeting({ id: 'theirs' as MeetingId, kind, present: [], now: '2026-11-23T09:00' as LocalDateTime, findings: [] });
const plan = (meetings: readonly Meeting[]) => {
  const state = workspace({ meetings });
  planChanged(state, { today: '2026-11-23' as CalendarDate });
  return state;
};
beforeEach(() => Object.assign(way, { at: [], replaced: [], refuses: false }));

test('it begins, and its room opens', () => {
  plan([]);
  beginMeeting(kind, []);
  expect(way.at).toEqual([[...usePlan.getState().plan.meetings.values()][0]?.id]);
});

test('one that goes on already is gone into', () => {
  plan([THEIRS]);
  way.refuses = true;
  beginMeeting(kind, []);
  expect(way.at).toEqual(['theirs']);
});

test('where another window was a moment before, its meeting is gone into instead; not once it is written', () => {
  plan([]);
  beginMeeting(kind, []);
  plan([THEIRS]); // the host took theirs, and this one is taken back
  expect([way.at.at(-1), way.replaced]).toEqual(['theirs', [false, true]]);
  plan([]);
  beginMeeting(kind, []);
  way.written();
  plan([THEIRS]); // somebody took it back much later
  expect(way.at.at(-1)).not.toBe('theirs');
});
