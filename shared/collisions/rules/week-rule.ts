/** What a rule about a channel is handed: one channel's week, in order, and a view of the plan around it. */
import { SEVERITY_OF } from '../finding.ts';
import type { Finding, Unstaffed } from '../finding.ts';
import { isoWeekOfNumber } from '../entry.ts';
import type { CheckedChannel, Entry } from '../entry.ts';
import type { PlanView } from '../plan-view.ts';
import type { PersonId, RuleId } from '../../domain/records.ts';

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
  /** What else tells it from others of the same rule and day: a card. */
  readonly subject?: string;
  /** About this one among the entries, which dates it and tells it from others; else the first dates it. */
  readonly of?: Entry;
  /** About the whole week rather than the first entry's day. */
  readonly wholeWeek?: boolean;
  /** About the first entry's minute. */
  readonly timed?: boolean;
  /** About one placement, which tells it from others of the same rule, channel and day. */
  readonly alone?: boolean;
  readonly stories?: boolean;
  readonly count?: number;
  readonly limit?: number;
  readonly unstaffed?: Unstaffed;
}

/** Makes the finding of a rule about some entries, which come in order. */
export function findingOf(rule: RuleId, entries: readonly Entry[], about: About): Finding {
  const { channel, person = null, subject = '', of, wholeWeek, timed, stories = false, count = null, limit = null, unstaffed = null } = about;
  const first = of ?? entries[0]!; // a finding is about something
  const alone = about.alone || of !== undefined;
  const date = wholeWeek ? null : first.date;
  const time = timed || alone ? first.time : null;
  const part = alone ? first.placement.id : stories ? 'stories' : (time ?? '');
  return {
    key: `${rule}|${channel?.id ?? person ?? subject}|${date ?? `w${first.week}`}|${part}`,
    rule, severity: SEVERITY_OF[rule], channel: channel?.id ?? null, person, category: null, tag: null, date, week: isoWeekOfNumber(first.week),
    time, stories, count, limit, unstaffed, lastSeen: null,
    placements: entries.map((entry) => entry.placement.id),
    cards: entries.length === 1 ? [first.card.id] : [...new Set(entries.map((entry) => entry.card.id))],
  };
}

/** What a finding without placements, or about a window, may say. */
type Said = Partial<Pick<Finding, 'channel' | 'category' | 'tag' | 'date' | 'week' | 'count' | 'limit' | 'lastSeen'>> & { readonly entries?: readonly Entry[] };

/** Makes a finding about no placements, or about those of a window; `key` tells it from others of the same rule. */
export function findingAbout(rule: RuleId, key: string, said: Said): Finding {
  const { channel = null, category = null, tag = null, date = null, week = null, count = null, limit = null, lastSeen = null, entries = [] } = said;
  return {
    key: `${rule}|${key}`, rule, severity: SEVERITY_OF[rule], channel, person: null, category, tag, date, week,
    time: null, stories: false, count, limit, unstaffed: null, lastSeen,
    placements: entries.map(({ placement }) => placement.id), cards: [...new Set(entries.map(({ card }) => card.id))],
  };
}

/** The entries of one group, stories or the rest, where there are more than a limit of them; else null. */
export function overLimit(entries: readonly Entry[], stories: boolean, limit: number): readonly Entry[] | null {
  if (entries.length <= limit) return null;
  const group = entries.filter((entry) => entry.story === stories);
  return group.length > limit ? group : null;
}
