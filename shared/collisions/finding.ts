/** A finding: what a rule has to say about a plan (planning rules §4). */
import type { CardId, CategoryId, ChannelId, PersonId, Placement, PlacementId, RuleId, TagId } from '../domain/records.ts';
import type { Table } from '../domain/state.ts';
import type { CalendarDate, IsoWeek, TimeOfDay } from '../planning/date.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How grave a finding of each rule is (planning rules §4). */
export const SEVERITY_OF: Readonly<Record<RuleId, Severity>> = {
  'max-per-day': 'error', 'max-per-week': 'warning', 'min-gap': 'warning', 'same-time': 'error', 'sponsored-overlap': 'warning',
  unstaffed: 'warning', 'answer-load': 'info', duplicate: 'info', 'repeated-text': 'info', 'too-soon': 'warning', reserve: 'info', 'not-seen': 'info', 'owner-load': 'info', 'cadence-gap': 'info', 'mix-skew': 'info', overdue: 'warning',
};

/** Why nobody is at work, and from or until when somebody is. */
export interface Unstaffed {
  /** `leaves`: many comments are expected, and staffing ends before the hours to stay are over. */
  readonly why: 'red-day' | 'no-hours' | 'too-early' | 'too-late' | 'leaves';
  /** Too early: when staffing begins; too late, leaves: when it ends; else null. */
  readonly at: TimeOfDay | null;
}

export interface Finding {
  /** Stable identity: rule, channel or person, date or week, minute or placement, format group. */
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly channel: ChannelId | null;
  readonly person: PersonId | null;
  readonly category: CategoryId | null;
  /** `not-seen` of a tag. */
  readonly tag: TagId | null;
  /** Null for findings about a week or a window. */
  readonly date: CalendarDate | null;
  /** Null for findings about a window. */
  readonly week: IsoWeek | null;
  /** The minute it is about; of `min-gap` the earlier one. */
  readonly time: TimeOfDay | null;
  /** The counting rules: whether it is about stories, which are counted on their own. */
  readonly stories: boolean;
  /** The rule's figure (placements; `min-gap`: minutes) and what it is held against. */
  readonly count: number | null;
  readonly limit: number | null;
  readonly unstaffed: Unstaffed | null;
  /** `not-seen`: the last day it was, null for never; `too-soon`: the day it went out before. */
  readonly lastSeen: CalendarDate | null;
  /** All it is about, ordered by date, time (none last), title, id. */
  readonly placements: readonly PlacementId[];
  readonly cards: readonly CardId[];
}

const byText = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

/** Order of a list of findings: date, channel name, rule (code units, nulls last), then time, then key. */
export function compareFindings(channelName: (id: ChannelId) => string): (a: Finding, b: Finding) => number {
  const name = (id: ChannelId | null): string | null => (id === null ? null : channelName(id));
  return (a, b) =>
    byText(a.date, b.date) || (a.channel === b.channel ? 0 : byText(name(a.channel), name(b.channel))) ||
    byText(a.rule, b.rule) || byText(a.time, b.time) || byText(a.key, b.key);
}

/** Whether a finding is about a channel: its own, or that of a placement it names. What is about the whole plan is about none. */
export function concernsChannel({ channel, date, week, placements }: Finding, asked: ChannelId, known: Pick<Table<Placement>, 'get'>): boolean {
  if (date === null && week === null) return false;
  return channel === asked || placements.some((id) => known.get(id)?.channel === asked);
}

/** The gravest severity of some findings; null for none. */
export function worstOf(findings: Iterable<Finding>): Severity | null {
  const found = new Set(Array.from(findings, ({ severity }) => severity));
  return SEVERITIES.find((severity) => found.has(severity)) ?? null;
}
