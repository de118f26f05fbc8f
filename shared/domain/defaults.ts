/** What a new workspace starts with. */
import type { TimeOfDay } from '../planning/date.ts';
import { READINESS } from './records.ts';
import type { Category, CategoryId, Format, Platform, Settings, StaffedDay, StaffedWeek } from './records.ts';

const office: StaffedDay = { from: '08:00' as TimeOfDay, to: '17:00' as TimeOfDay };
/** Monday to Friday 08:00–17:00, the end included (planning rules §4 unstaffed). */
export const OFFICE_HOURS: StaffedWeek = [office, office, office, office, office, null, null];

export const DEFAULT_SETTINGS: Settings = {
  id: 'workspace', name: '', timeZone: 'Europe/Stockholm', staffed: OFFICE_HOURS, rules: {}, closedDays: [],
  quietPeriods: [], duty: null, readiness: READINESS, approvers: null, meetingKinds: null, ideaForm: null,
};

/** The five categories that a workspace begins with; their names come in the language of the one who begins it. */
export function defaultCategories(names: readonly [string, string, string, string, string]): Category[] {
  const looks = [[6, 'disc'], [2, 'square'], [3, 'diamond'], [7, 'ring'], [5, 'cross']] as const;
  return looks.map(([hue, shape], i) => ({
    id: `category-${i + 1}` as CategoryId, name: names[i]!, hue, shape, targetShare: null, everyWeeks: null, archived: false,
  }));
}

/** The formats that a platform allows. */
export const PLATFORM_FORMATS: Readonly<Record<Platform, readonly Format[]>> = {
  facebook: ['post', 'story', 'reel', 'event', 'video', 'ad'],
  instagram: ['post', 'story', 'reel', 'video', 'ad'],
  linkedin: ['post', 'article', 'event', 'video', 'ad'],
  x: ['post', 'video', 'ad'],
  youtube: ['video', 'reel', 'ad'],
  tiktok: ['video', 'reel', 'ad'],
  snapchat: ['story', 'post', 'ad'],
  blog: ['article', 'post'],
  web: ['article', 'post', 'event'],
  newsletter: ['article', 'post'],
  other: ['post', 'story', 'reel', 'event', 'article', 'video', 'ad'],
};

/** Two letters for each platform, as on its chips. No logos. */
export const PLATFORM_GLYPHS: Readonly<Record<Platform, string>> = {
  facebook: 'FB', instagram: 'IG', linkedin: 'LI', x: 'X', youtube: 'YT', tiktok: 'TT', snapchat: 'SC', blog: 'BL', web: 'WE',
  newsletter: 'NB', other: '··',
};
