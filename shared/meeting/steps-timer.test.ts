import { expect, test } from 'vitest';
import type { LocalDateTime } from '../planning/date.ts';
import { meetingTime, stepTime } from './steps-timer.ts';

const at = (text: string) => text as LocalDateTime; // written as one
const agenda = [{ step: 'this-week', minutes: 10 }, { step: 'ideas', minutes: 0 }] as const;

test('a meeting is as long as its steps; what the clock rested does not count', () => {
  const meeting = { startedAt: at('2026-11-23T09:00'), endedAt: null, agenda };
  expect(meetingTime(meeting, at('2026-11-23T09:13'), 0)).toEqual({ gone: 13, all: 10 });
  expect(meetingTime(meeting, at('2026-11-23T09:13'), 125)).toEqual({ gone: 11, all: 10 });
});

test('over midnight it goes on; when it has ended it stands still', () => {
  expect(meetingTime({ startedAt: at('2026-11-23T23:50'), endedAt: null, agenda }, at('2026-11-24T00:05'), 0).gone).toBe(15);
  expect(meetingTime({ startedAt: at('2026-11-23T09:00'), endedAt: at('2026-11-23T09:20'), agenda }, at('2026-11-25T09:00'), 0).gone).toBe(20);
});

test('a step has its own minutes; of one that nobody counts there are none', () => {
  expect(stepTime(agenda, 'this-week', 179)).toEqual({ gone: 2, all: 10 });
  expect(stepTime(agenda, 'ideas', 60)).toEqual({ gone: 1, all: 0 });
});
