import { isExpected, weekMinimum } from '../../planning/cadence.ts';
import { isoWeekOfNumber, mondayOfNumber } from '../entry.ts';
import { fromDayNumber } from '../../planning/date.ts';
import { findingAbout } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/**
 * A channel has nothing on a date on which its cadence expects something, red days and quiet periods excepted, or fewer
 * placements in a week than its least (planning rules §4 cadence-gap).
 */
export const cadenceGap: WeekRule = ({ channel, week, entries, view }, found) => {
  const { cadence } = channel;
  const monday = mondayOfNumber(week);
  const [from, to] = [Math.max(monday, view.gaps.from), Math.min(monday + 6, view.gaps.to)];
  if (!cadence || !channel.rules['cadence-gap'].on || from > to) return;
  for (let day = from; day <= to; day++) {
    if (entries.some((entry) => entry.day === day) || view.isRed(day) || !isExpected(cadence, view.quiet, day)) continue;
    const date = fromDayNumber(day);
    found.push(findingAbout('cadence-gap', `${channel.id}|${date}|`, { channel: channel.id, date, week: isoWeekOfNumber(week) }));
  }
  const least = weekMinimum(cadence, view.quiet, monday);
  if (least === null || entries.length >= least) return;
  found.push(findingAbout('cadence-gap', `${channel.id}|w${week}|`, { channel: channel.id, week: isoWeekOfNumber(week), count: entries.length, limit: least, entries }));
};
