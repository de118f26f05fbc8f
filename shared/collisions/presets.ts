/**
 * Suggested rules, cadences and best hours, by platform: places to begin, to be changed. Published advice disagrees, often by a factor of
 * three, changes every year, and seldom comes from public bodies. Where it gives a range we take its lower half: an editor
 * who has to answer comments is better served by few and good. "Vendors" below are the makers of publishing tools.
 */
import type { BestHours, Cadence, Platform, RuleSettings, Weekdays } from '../domain/records.ts';
import type { TimeOfDay } from '../planning/date.ts';

export interface Preset {
  readonly rules: RuleSettings;
  readonly cadence: Cadence;
  readonly bestHours: readonly BestHours[];
}
type PresetPlatform = Exclude<Platform, 'snapchat' | 'web' | 'other'>;

const WORKDAYS: Weekdays = [1, 2, 3, 4, 5];
const best = (weekdays: Weekdays, from: string, to: string): BestHours => ({ weekdays, from: from as TimeOfDay, to: to as TimeOfDay }); // times, written below

const PRESETS: Readonly<Record<PresetPlatform, Preset>> = {
  facebook: {
    rules: {
      // Vendors say one to two posts a day; studies of pages with few followers find that more than one a day lowers reach. Stories: a handful.
      'max-per-day': { limit: 2, storyLimit: 5 },
      // Vendors' weekly figures run from 3 to 14.
      'max-per-week': { limit: 7, storyLimit: 20 },
      // Rule of thumb: a feed that ranks needs some hours for one post before the next competes with it.
      'min-gap': { limit: 180 },
    },
    // Editors' habit: weekdays that are staffed; vendors agree on at least three a week.
    cadence: { weekdays: [1, 2, 3, 4, 5], perWeek: 3, reserve: 2 },
    // Public bodies see most answers at lunch and in the late afternoon.
    bestHours: [best(WORKDAYS, '11:30', '13:00'), best(WORKDAYS, '15:30', '17:00')],
  },
  instagram: {
    rules: {
      // The platform's own people have spoken of a couple of feed posts a week and a couple of stories a day; vendors say one a day.
      'max-per-day': { limit: 1, storyLimit: 5 },
      'max-per-week': { limit: 5, storyLimit: 25 },
      // Rule of thumb, as for Facebook; matters only where more than one a day is allowed.
      'min-gap': { limit: 240 },
    },
    // Between the platform's "a couple" and vendors' three to five a week.
    cadence: { weekdays: [1, 3, 5], perWeek: 3, reserve: 1 },
    // Lunch, and the evening at home: public bodies and vendors agree for once.
    bestHours: [best(WORKDAYS, '11:30', '13:00'), best(WORKDAYS, '18:00', '20:00')],
  },
  linkedin: {
    rules: {
      // The platform's advice to pages: about once each weekday, no more; vendors agree.
      'max-per-day': { limit: 1 },
      'max-per-week': { limit: 5 },
      // A post there lives for a day or more; advice speaks of 12 to 24 hours between two.
      'min-gap': { limit: 720 },
    },
    // The platform: weekly at the least; vendors: two to five a week, in the middle of it.
    cadence: { weekdays: [2, 4], perWeek: 2, reserve: 1 },
    // Vendors: mornings at work, in the middle of the week.
    bestHours: [best([2, 3, 4], '08:00', '10:00')],
  },
  x: {
    rules: {
      // Advice runs from one to fifteen a day; posts live for minutes. Five is where vendors' advice to organisations tends to end.
      'max-per-day': { limit: 5 },
      'max-per-week': { limit: 20 },
      // Rule of thumb: an hour, so that a run of posts does not fill a follower's feed.
      'min-gap': { limit: 60 },
    },
    // Vendors: daily; here the days that are staffed.
    cadence: { weekdays: [1, 2, 3, 4, 5], perWeek: 5, reserve: 5 },
    // Vendors: mornings; posts live for minutes, so the hours matter more than elsewhere.
    bestHours: [best(WORKDAYS, '08:00', '10:00')],
  },
  youtube: {
    rules: {
      // The platform promises nothing for more uploads, and notifies followers of at most three a day from a channel.
      'max-per-day': { limit: 1 },
      'max-per-week': { limit: 3 },
      // A day: what one film gathers in its first day weighs most, says most advice.
      'min-gap': { limit: 1440 },
    },
    // The platform: regular beats often. Vendors: one a week.
    cadence: { weekdays: [4], perWeek: 1, reserve: 1 },
    // Vendors: some hours before people watch, in the evenings.
    bestHours: [best([4, 5], '15:00', '17:00')],
  },
  tiktok: {
    rules: {
      // The platform itself has advised one to four a day, vendors three to five a week; the lower is what an editorial team can film.
      'max-per-day': { limit: 2, storyLimit: 5 },
      'max-per-week': { limit: 7, storyLimit: 20 },
      // Rule of thumb: half a working day.
      'min-gap': { limit: 240 },
    },
    // The lower end of vendors' three to five a week.
    cadence: { weekdays: [2, 4], perWeek: 2, reserve: 2 },
    // Vendors: the evening.
    bestHours: [best(WORKDAYS, '18:00', '20:00')],
  },
  blog: {
    rules: {
      // Editors' habit: one article a day at the most, so that each gets its day on the front page.
      'max-per-day': { limit: 1 },
      // Advice on search traffic says two to four a week for those who can write so many.
      'max-per-week': { limit: 4 },
      'min-gap': { limit: 1440 },
      // What is told in full here should be linked to, not repeated, says most advice.
      duplicate: { on: true },
    },
    // The habit of editors, told in many handbooks: the same weekdays, so that readers learn them.
    cadence: { weekdays: [1, 3, 5], perWeek: 2, reserve: 1 },
    // Articles are found for months: the hour matters little.
    bestHours: [],
  },
  newsletter: {
    rules: {
      // Vendors of mail: people leave lists that write more than once or twice a week.
      'max-per-day': { limit: 1 },
      'max-per-week': { limit: 2 },
      // Two days between two letters; a rule of thumb.
      'min-gap': { limit: 2880 },
    },
    // Once a week is what readers most often say they want, in vendors' own surveys; others find once a month.
    cadence: { weekdays: [4], perWeek: 1, reserve: 0 },
    // Vendors of mail: mid-week, mid-morning.
    bestHours: [best([2, 3, 4], '09:00', '11:00')],
  },
};

/** What is suggested for a platform; null where advice is too thin to suggest anything. */
export function presetFor(platform: Platform): Preset | null {
  return platform in PRESETS ? PRESETS[platform as PresetPlatform] : null; // it is one of them
}
