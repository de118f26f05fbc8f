/** Runs the rules over the places where they look: a channel's week, a person's week, a day, a card, the mix, a subject. */
import { assertNever } from '../domain/errors.ts';
import type { CheckedChannel, Entry, Place } from './entry.ts';
import type { Finding } from './finding.ts';
import { mixOf } from './mix.ts';
import type { PlanView } from './plan-view.ts';
import { answerLoad } from './rules/answer-load.ts';
import { cadenceGap } from './rules/cadence-gap.ts';
import { duplicates } from './rules/duplicate.ts';
import { maxPerDay } from './rules/max-per-day.ts';
import { maxPerWeek } from './rules/max-per-week.ts';
import { minGap } from './rules/min-gap.ts';
import { mixSkew } from './rules/mix-skew.ts';
import { notSeen } from './rules/not-seen.ts';
import { overdue } from './rules/overdue.ts';
import { ownerLoad } from './rules/owner-load.ts';
import { repeatedText } from './rules/repeated-text.ts';
import { reserve } from './rules/reserve.ts';
import { sameTime } from './rules/same-time.ts';
import { sponsoredOverlap } from './rules/sponsored-overlap.ts';
import { tooSoon } from './rules/too-soon.ts';
import { unstaffed } from './rules/unstaffed.ts';
import type { WeekRule } from './rules/week-rule.ts';

/** The rules about a channel, but for the dearest. A new one is a file in `rules/` and a name here. */
export const WEEK_RULES: readonly WeekRule[] = [maxPerDay, maxPerWeek, minGap, sameTime, sponsoredOverlap, unstaffed, overdue, cadenceGap, reserve];
export const ALL_WEEK_RULES: readonly WeekRule[] = [...WEEK_RULES, repeatedText];

/** What the rules find in a place. */
export function findIn(view: PlanView, place: Place): Finding[] {
  switch (place.kind) {
    case 'channel-week': return evaluateWeek(view, place.channel, place.week);
    case 'person-week': return ownerLoad(place, view.rule('owner-load'));
    case 'answer-day': return answerLoad(place.entries, view.rule('answer-load'));
    case 'card': return place.entries.length < 2 ? [] : [...duplicates(place.entries), ...tooSoon(place.entries)];
    case 'mix': return mixSkew(mixOf(place), view.rule('mix-skew'));
    case 'seen': return notSeen(place, view.rule('not-seen').on, view.today);
    default: return assertNever(place);
  }
}

/** What the rules find in a channel's week; gaps to the weeks after are dated by the earlier and so belong here. */
export function evaluateWeek(view: PlanView, channel: CheckedChannel, week: number, rules = ALL_WEEK_RULES): Finding[] {
  const entries = view.entries(channel, week);
  const found: Finding[] = [];
  if (entries.length === 0 && channel.cadence === null) return found;
  const inView = { channel, week, entries, days: daysOf(entries), view };
  for (const rule of rules) rule(inView, found);
  return found;
}

/** The dated entries, day by day; cut out, as arrays that grow would cost a large plan more than its rules. */
function daysOf(entries: readonly Entry[]): (readonly Entry[])[] {
  const days: (readonly Entry[])[] = [];
  for (let from = 0, to = 0; from < entries.length; from = to) {
    const { day } = entries[from]!; // from < length
    if (day === null) break; // those with week precision come last
    for (to = from + 1; to < entries.length && entries[to]!.day === day; ) to += 1;
    days.push(entries.slice(from, to));
  }
  return days;
}
