import { mondayOfNumber } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { Unstaffed } from '../finding.ts';
import { timeOfMinutes } from '../../planning/date.ts';
import { findingOf } from './week-rule.ts';
import type { WeekInView, WeekRule } from './week-rule.ts';

/**
 * A time outside the channel's staffed hours (the end included), a day without any, or a red day; or staffing ends before
 * the hours to stay are over, where many comments are expected (planning rules §4 unstaffed).
 */
export const unstaffed: WeekRule = (inView, found) => {
  const { channel, entries } = inView;
  const { on, limit } = channel.rules.unstaffed;
  if (!on) return;
  for (const entry of entries) {
    const why = reason(entry, inView);
    if (!why) continue;
    const stays = why.why === 'leaves' && { count: hoursLeft(entry), limit };
    found.push(findingOf('unstaffed', [entry], { channel, unstaffed: why, alone: true, ...stays }));
  }
};

function reason({ day, minute, card }: Entry, { channel, week, view }: WeekInView): Unstaffed | null {
  if (day === null) return null;
  if (view.isRed(day)) return { why: 'red-day', at: null };
  const hours = channel.hours[day - mondayOfNumber(week)] ?? null;
  if (hours === null) return { why: 'no-hours', at: null };
  if (minute === null) return null;
  if (minute < hours[0]) return { why: 'too-early', at: timeOfMinutes(hours[0]) };
  if (minute > hours[1]) return { why: 'too-late', at: timeOfMinutes(hours[1]) };
  const leaves = card.expectedComments === 'many' && hours[1] - minute < channel.rules.unstaffed.limit * 60;
  return leaves ? { why: 'leaves', at: timeOfMinutes(hours[1]) } : null;
}

/** The staffed hours left of an entry's day when it goes out, to the tenth below. */
function hoursLeft({ channel, day, week, minute }: Entry): number {
  const hours = channel.hours[day! - mondayOfNumber(week)]!; // it leaves, so there are a time and hours
  return Math.floor((hours[1] - minute!) / 6) / 10;
}
