/** Rows of what cards refer to, and of the settings. */
import type {
  Acceptance, AcceptanceId, BestHours, Cadence, Campaign, CampaignId, Category, CategoryId, CategoryShape, Channel, ChannelId, DayNote, Feed, Format, Hue, Person, PersonId, Platform, RuleSettings, SavedView,
  Settings, StaffedWeek, Tag, TagId,
} from '../../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { flag, json, nullableJson } from './row-map.ts';
import type { WholeRowMap } from './row-map.ts';

// The casts in this file say: a row holds what `toRow` wrote.

/** What `nullableJson` wrote. */
const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

type SettingRow = [string, string, string, string, string, string, quietPeriods: string, duty: string | null, readiness: string, approvers: string | null, meetingKinds: string | null, ideaForm: string | null];
export const settingRows: WholeRowMap<Settings> = {
  table: 'setting',
  columns: ['id', 'name', 'time_zone', 'staffed', 'rules', 'closed_days', 'quiet_periods', 'duty', 'readiness', 'approvers', 'meeting_kinds', 'idea_form'],
  toRow: (s) => [s.id, s.name, s.timeZone, json(s.staffed), json(s.rules), json(s.closedDays), json(s.quietPeriods), nullableJson(s.duty), json(s.readiness), nullableJson(s.approvers), nullableJson(s.meetingKinds), nullableJson(s.ideaForm)],
  fromRow: ([, name, timeZone, staffed, rules, closedDays, quietPeriods, duty, readiness, approvers, meetingKinds, ideaForm]: SettingRow): Settings => ({
    id: 'workspace', name, timeZone, staffed: JSON.parse(staffed) as StaffedWeek, rules: JSON.parse(rules) as RuleSettings,
    closedDays: JSON.parse(closedDays) as Settings['closedDays'], quietPeriods: JSON.parse(quietPeriods) as Settings['quietPeriods'],
    duty: duty === null ? null : (JSON.parse(duty) as Settings['duty']), readiness: JSON.parse(readiness) as Settings['readiness'],
    approvers: parsed(approvers), meetingKinds: parsed(meetingKinds), ideaForm: parsed(ideaForm),
  }),
  children: [],
};

type ChannelRow = [ChannelId, string, Platform, string, Hue, string, number, number, string | null, string, number, cadence: string | null, bestHours: string, followers: string];
export const channelRows: WholeRowMap<Channel> = {
  table: 'channel',
  columns: [
    'id', 'name', 'platform', 'account', 'hue', 'formats', 'is_primary', 'stands_alone', 'staffed', 'rules', 'archived',
    'cadence', 'best_hours', 'followers',
  ],
  toRow: (c) => [
    c.id, c.name, c.platform, c.account, c.hue, json(c.formats), flag(c.primary), flag(c.standsAlone), nullableJson(c.staffed),
    json(c.rules), flag(c.archived), nullableJson(c.cadence), json(c.bestHours), json(c.followers),
  ],
  fromRow: ([id, name, platform, account, hue, formats, primary, standsAlone, staffed, rules, archived, cadence, bestHours, followers]: ChannelRow): Channel => ({
    id, name, platform, account, hue, formats: JSON.parse(formats) as Format[], primary: primary === 1,
    standsAlone: standsAlone === 1, staffed: staffed === null ? null : (JSON.parse(staffed) as StaffedWeek),
    cadence: cadence === null ? null : (JSON.parse(cadence) as Cadence), bestHours: JSON.parse(bestHours) as BestHours[], followers: JSON.parse(followers) as Channel['followers'], rules: JSON.parse(rules) as RuleSettings,
    archived: archived === 1,
  }),
  children: [],
};

export const personRows: WholeRowMap<Person> = {
  table: 'person',
  columns: ['id', 'name', 'initials', 'archived'],
  toRow: (p) => [p.id, p.name, p.initials, flag(p.archived)],
  fromRow: ([id, name, initials, archived]: [PersonId, string, string, number]): Person => ({
    id, name, initials, archived: archived === 1,
  }),
  children: [],
};

type CategoryRow = [CategoryId, string, Hue, CategoryShape, number | null, number, number | null];
export const categoryRows: WholeRowMap<Category> = {
  table: 'category',
  columns: ['id', 'name', 'hue', 'shape', 'target_share', 'archived', 'every_weeks'],
  toRow: (c) => [c.id, c.name, c.hue, c.shape, c.targetShare, flag(c.archived), c.everyWeeks],
  fromRow: ([id, name, hue, shape, targetShare, archived, everyWeeks]: CategoryRow): Category => ({
    id, name, hue, shape, targetShare, everyWeeks, archived: archived === 1,
  }),
  children: [],
};

export const tagRows: WholeRowMap<Tag> = {
  table: 'tag',
  columns: ['id', 'name', 'every_weeks'],
  toRow: (t) => [t.id, t.name, t.everyWeeks],
  fromRow: ([id, name, everyWeeks]: [TagId, string, number | null]): Tag => ({ id, name, everyWeeks }),
  children: [],
};

export const campaignRows: WholeRowMap<Campaign> = {
  table: 'campaign',
  columns: ['id', 'name', 'goal', 'first_day', 'last_day'],
  toRow: (c) => [c.id, c.name, c.goal, c.from, c.to],
  fromRow: ([id, name, goal, from, to]: [CampaignId, string, string, CalendarDate | null, CalendarDate | null]): Campaign => ({
    id, name, goal, from, to,
  }),
  children: [],
};

type ViewRow = [SavedView['id'], string, SavedView['place'], filter: string];
export const viewRows: WholeRowMap<SavedView> = {
  table: 'saved_view',
  columns: ['id', 'name', 'place', 'filter'],
  toRow: (v) => [v.id, v.name, v.place, json(v.filter)],
  fromRow: ([id, name, place, filter]: ViewRow): SavedView => ({ id, name, place, filter: JSON.parse(filter) as SavedView['filter'] }),
  children: [],
};

type DayNoteRow = [DayNote['id'], string, CalendarDate, CalendarDate, DayNote['kind'], string | null];
export const dayNoteRows: WholeRowMap<DayNote> = {
  table: 'day_note',
  columns: ['id', 'name', 'first_day', 'last_day', 'kind', 'uid'],
  toRow: (n) => [n.id, n.name, n.from, n.to, n.kind, n.uid],
  fromRow: ([id, name, from, to, kind, uid]: DayNoteRow): DayNote => ({ id, name, from, to, kind, uid }),
  children: [],
};

type FeedRow = [Feed['id'], string, filter: string, Feed['language']];
export const feedRows: WholeRowMap<Feed> = {
  table: 'feed',
  columns: ['id', 'name', 'filter', 'language'],
  toRow: (f) => [f.id, f.name, json(f.filter), f.language],
  fromRow: ([id, name, filter, language]: FeedRow): Feed => ({ id, name, filter: JSON.parse(filter) as Feed['filter'], language }),
  children: [],
};

type AcceptanceRow = [AcceptanceId, string, string, PersonId | null, LocalDateTime, string, CalendarDate | null];
export const acceptanceRows: WholeRowMap<Acceptance> = {
  table: 'acceptance',
  columns: ['id', 'finding', 'facts', 'person', 'at', 'reason', 'until'],
  toRow: (a) => [a.id, a.finding, a.facts, a.by, a.at, a.reason, a.until],
  fromRow: ([id, finding, facts, by, at, reason, until]: AcceptanceRow): Acceptance => ({ id, finding, facts, by, at, reason, until }),
  children: [],
};
