import { mondayOfNumber } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { Unstaffed } from '../finding.ts';
import { timeOfMinutes } from '../../planning/date.ts';
import { findingOf } from './week-rule.ts';
import type { WeekInView, WeekRule } from './week-rule.ts';

/** A time outside the channel's staffed hours (the end included), a day without any, or a red day (planning rules §4 unstaffed). */
export const unstaffed: WeekRule = (inView, found) => {
  const { channel, entries } = inView;
  if (!channel.rules.unstaffed.on) return;
  for (const entry of entries) {
    const why = reason(entry, inView);
    if (why) found.push(findingOf('unstaffed', [entry], { channel, unstaffed: why, alone: true }));
  }
};

function reason({ day, minute }: Entry, { channel, week, view }: WeekInView): Unstaffed | null {
  if (day === null) return null;
  if (view.isRed(day)) return { why: 'red-day', at: null };
  const hours = channel.hours[day - mondayOfNumber(week)] ?? null;
  if (hours === null) return { why: 'no-hours', at: null };
  if (minute === null) return null;
  if (minute < hours[0]) return { why: 'too-early', at: timeOfMinutes(hours[0]) };
  return minute > hours[1] ? { why: 'too-late', at: timeOfMinutes(hours[1]) } : null;
}
