/** The channels, people, categories, tags and campaigns of the sample: a municipality with six accounts on four platforms. */
import { presetFor } from '../../collisions/presets.ts';
import { DEFAULT_SETTINGS, PLATFORM_FORMATS, defaultCategories } from '../../domain/defaults.ts';
import { initialsOf } from '../../domain/initials.ts';
import type {
  Cadence, Campaign, CampaignId, Category, CategoryId, Channel, ChannelId, DutyTurn, Hue, Person, PersonId, Platform, Settings, Tag, TagId,
} from '../../domain/records.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/messages.ts';
import { addDays, fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import type { Both, CampaignKey, CategoryKey, ChannelKey, PersonKey, TagKey } from './sample-card.ts';
import { sampleFollowers } from './sample-results.ts';

const same = (name: string): Both => ({ sv: name, en: name });
const CHANNELS: readonly (readonly [ChannelKey, Platform, Both, Both, Hue])[] = [
  ['fbk', 'facebook', { sv: 'Facebook Kommunen', en: 'Facebook Municipality' }, { sv: 'Kommunen', en: 'Municipality' }, 5],
  ['fbv', 'facebook', same('Facebook Visit'), same('Visit'), 3],
  ['igk', 'instagram', { sv: 'Instagram Kommunen', en: 'Instagram Municipality' }, { sv: 'Kommunen', en: 'Municipality' }, 7],
  ['ign', 'instagram', same('Instagram Next'), same('Next'), 8],
  ['lik', 'linkedin', { sv: 'LinkedIn Kommunen', en: 'LinkedIn Municipality' }, { sv: 'Kommunen', en: 'Municipality' }, 6],
  ['blog', 'blog', { sv: 'Bloggen', en: 'Blog' }, { sv: 'Bloggen', en: 'Blog' }, 2],
];
const PEOPLE: readonly (readonly [PersonKey, Both])[] = [
  ['re', { sv: 'Redaktör', en: 'Editor' }], ['we', same('Webb')], ['pr', same('Press')], ['hr', same('HR')], ['vi', { sv: 'Vikarie', en: 'Stand-in' }],
];
const CATEGORIES: readonly (readonly [CategoryKey, target: number])[] = [
  ['customer', 30], ['products', 15], ['society', 25], ['workplace', 15], ['function', 15],
];
/** The blog comes out on Wednesdays; Facebook keeps two places a week for what comes up. */
const CADENCES: Readonly<Partial<Record<ChannelKey, Cadence>>> = {
  blog: { weekdays: [3], perWeek: null, reserve: 0 }, fbk: { weekdays: [], perWeek: null, reserve: 2 },
};
/** Two weeks on, two weeks off. */
const TURNS: readonly (readonly PersonKey[])[] = [['re', 'we'], ['pr', 'vi']];
const turnOf = (people: readonly PersonKey[]): DutyTurn => ({ name: '', people: people.map(personId) });
const TAGS: readonly (readonly [TagKey, Both])[] = [
  ['sustainability', { sv: 'Hållbarhet', en: 'Sustainability' }], ['school', { sv: 'Skola', en: 'School' }],
  ['traffic', { sv: 'Trafik', en: 'Traffic' }], ['care', { sv: 'Omsorg', en: 'Care' }],
];
const CAMPAIGNS: readonly (readonly [CampaignKey, Both, Both, days: number])[] = [
  ['jobs', { sv: 'Jobba hos oss', en: 'Work with us' }, { sv: '40 nya undersköterskor till våren', en: '40 new assistant nurses by spring' }, 60],
  ['safety', { sv: 'Trygg i kommunen', en: 'Safe where you live' }, { sv: '10 000 nådda, 300 på trygghetsvandringarna', en: '10,000 reached, 300 on the safety walks' }, 35],
];

export const channelId = (key: ChannelKey) => `sample-channel-${key}` as ChannelId;
export const personId = (key: PersonKey) => `sample-person-${key}` as PersonId;
export const tagId = (key: TagKey) => `sample-tag-${key}` as TagId;
export const campaignId = (key: CampaignKey) => `sample-campaign-${key}` as CampaignId;
/** The five categories of every new workspace keep their ids. */
export const categoryId = (key: CategoryKey) => `category-${CATEGORIES.findIndex(([name]) => name === key) + 1}` as CategoryId;

interface SampleDirectory {
  readonly channels: readonly Channel[];
  readonly people: readonly Person[];
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly campaigns: readonly Campaign[];
  readonly settings: readonly Settings[];
}

/** Everything that the sample's cards refer to. */
export function sampleDirectory(today: CalendarDate, language: Language): SampleDirectory {
  const t = translate(language);
  const [a, b, c, d, e] = CATEGORIES.map(([key]) => t(`begin.category.${key}`));
  return {
    settings: [{
      ...DEFAULT_SETTINGS, name: { sv: 'Exempelköpings kommun', en: 'Exempelköping Municipality' }[language],
      duty: { weeks: 2, from: fromDayNumber(mondayOf(isoWeekOf(toDayNumber(today)))), turns: TURNS.map(turnOf), exceptions: [] },
      quietPeriods: [
        { name: { sv: 'Sommar', en: 'Summer' }[language], from: '06-22', to: '08-09', weekdays: [] },
        { name: { sv: 'Jul och nyår', en: 'Christmas' }[language], from: '12-23', to: '01-06', weekdays: [] },
      ],
    }],
    channels: CHANNELS.map(([key, platform, name, account, hue]) => ({
      id: channelId(key), name: name[language], platform, account: account[language], hue, formats: PLATFORM_FORMATS[platform],
      primary: platform !== 'blog' && key !== 'ign', standsAlone: false, staffed: null, cadence: CADENCES[key] ?? null, bestHours: presetFor(platform)?.bestHours ?? [], followers: sampleFollowers(key, today), rules: {}, archived: false,
    })),
    people: PEOPLE.map(([key, name]) => ({ id: personId(key), name: name[language], initials: initialsOf(name[language]), archived: false })),
    categories: defaultCategories([a!, b!, c!, d!, e!]).map((category, i) => ({ ...category, targetShare: CATEGORIES[i]![1] })), // five of each
    tags: TAGS.map(([key, name]) => ({ id: tagId(key), name: name[language], everyWeeks: null })),
    campaigns: CAMPAIGNS.map(([key, name, goal, days]) => ({
      id: campaignId(key), name: name[language], goal: goal[language], from: addDays(today, -14), to: addDays(today, days),
    })),
  };
}
