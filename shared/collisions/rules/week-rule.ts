/** What a rule about a channel is handed: one channel's week, in order, and a view of the plan around it. */
import { SEVERITY_OF } from '../finding.ts';
import type { Finding, Unstaffed } from '../finding.ts';
import { mondayOfNumber } from '../entry.ts';
import type { CheckedChannel, Entry } from '../entry.ts';
import type { PlanView } from '../plan-view.ts';
import type { PersonId, RuleId } from '../../domain/records.ts';
import { fromDayNumber, isoWeekOf, timeOfMinutes } from '../../planning/date.ts';

export interface WeekInView {
  readonly channel: CheckedChannel;
  readonly week: number;
  readonly entries: readonly Entry[];
  /** The entries with a date, day by day. */
  readonly days: readonly (readonly Entry[])[];
  readonly view: PlanView;
}

export type WeekRule = (week: WeekInView, found: Finding[]) => void;

/** What a finding is about; what is left out is null. */
interface About {
  readonly channel?: CheckedChannel;
  readonly person?: PersonId;
  readonly week: number;
  readonly day?: number | null;
  readonly minute?: number | null;
  readonly stories?: boolean;
  readonly count?: number;
  readonly limit?: number;
  readonly unstaffed?: Unstaffed;
  /** The placement that tells it from others of the same rule, channel and day. */
  readonly alone?: boolean;
}

/** Makes the finding of a rule about some entries, which come in order. */
export function findingOf(rule: RuleId, entries: readonly Entry[], about: About): Finding {
  const { channel, person = null, week, day = null, minute = null, stories = false, count, limit, unstaffed, alone } = about;
  const who = channel?.id ?? person;
  const part = alone ? entries[0]!.placement.id : stories ? 'stories' : (minute ?? ''); // a finding is about something
  return {
    key: `${rule}|${who}|${day === null ? `w${week}` : day}|${part}`,
    rule, severity: SEVERITY_OF[rule], channel: channel?.id ?? null, person, category: null,
    date: day === null ? null : fromDayNumber(day), week: isoWeekOf(mondayOfNumber(week)),
    time: minute === null ? null : timeOfMinutes(minute), stories, count: count ?? null, limit: limit ?? null,
    unstaffed: unstaffed ?? null,
    placements: entries.map((entry) => entry.placement.id),
    cards: [...new Set(entries.map((entry) => entry.card.id))],
  };
}

/** The entries of one group, stories or the rest, where there are more than a limit of them; else null. */
export function overLimit(entries: readonly Entry[], stories: boolean, limit: number): readonly Entry[] | null {
  if (entries.length <= limit) return null;
  const group = entries.filter((entry) => entry.story === stories);
  return group.length > limit ? group : null;
}
