/** Rows of what cards refer to, and of the settings. */
import type {
  Campaign, CampaignId, Category, CategoryId, CategoryShape, Channel, ChannelId, Format, Hue, Person, PersonId, Platform, RuleSettings,
  Settings, StaffedWeek, Tag, TagId,
} from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { flag, json } from './row-map.ts';
import type { WholeRowMap } from './row-map.ts';

// The casts in this file say: a row holds what `toRow` wrote.

const nullable = (value: unknown): string | null => (value === null ? null : json(value));

export const settingRows: WholeRowMap<Settings> = {
  table: 'setting',
  columns: ['id', 'name', 'time_zone', 'staffed', 'rules', 'closed_days'],
  toRow: (s) => [s.id, s.name, s.timeZone, json(s.staffed), json(s.rules), json(s.closedDays)],
  fromRow: ([, name, timeZone, staffed, rules, closedDays]: [string, string, string, string, string, string]): Settings => ({
    id: 'workspace', name, timeZone, staffed: JSON.parse(staffed) as StaffedWeek, rules: JSON.parse(rules) as RuleSettings,
    closedDays: JSON.parse(closedDays) as Settings['closedDays'],
  }),
  children: [],
};

type ChannelRow = [ChannelId, string, Platform, string, Hue, string, number, number, string | null, string, number];
export const channelRows: WholeRowMap<Channel> = {
  table: 'channel',
  columns: [
    'id', 'name', 'platform', 'account', 'hue', 'formats', 'is_primary', 'stands_alone', 'staffed', 'rules', 'archived',
  ],
  toRow: (c) => [
    c.id, c.name, c.platform, c.account, c.hue, json(c.formats), flag(c.primary), flag(c.standsAlone), nullable(c.staffed),
    json(c.rules), flag(c.archived),
  ],
  fromRow: ([id, name, platform, account, hue, formats, primary, standsAlone, staffed, rules, archived]: ChannelRow): Channel => ({
    id, name, platform, account, hue, formats: JSON.parse(formats) as Format[], primary: primary === 1,
    standsAlone: standsAlone === 1, staffed: staffed === null ? null : (JSON.parse(staffed) as StaffedWeek),
    rules: JSON.parse(rules) as RuleSettings, archived: archived === 1,
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

type CategoryRow = [CategoryId, string, Hue, CategoryShape, number | null, number];
export const categoryRows: WholeRowMap<Category> = {
  table: 'category',
  columns: ['id', 'name', 'hue', 'shape', 'target_share', 'archived'],
  toRow: (c) => [c.id, c.name, c.hue, c.shape, c.targetShare, flag(c.archived)],
  fromRow: ([id, name, hue, shape, targetShare, archived]: CategoryRow): Category => ({
    id, name, hue, shape, targetShare, archived: archived === 1,
  }),
  children: [],
};

export const tagRows: WholeRowMap<Tag> = {
  table: 'tag',
  columns: ['id', 'name'],
  toRow: (t) => [t.id, t.name],
  fromRow: ([id, name]: [TagId, string]): Tag => ({ id, name }),
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
