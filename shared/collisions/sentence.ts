/** A finding in words: what is wrong and by how much (planning rules §4). */
import type { CardId, CategoryId, ChannelId, PersonId, TagId } from '../domain/records.ts';
import { PLATFORM_GLYPHS } from '../domain/defaults.ts';
import { assertNever } from '../domain/errors.ts';
import type { State } from '../domain/state.ts';
import { dayText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/messages.ts';
import { fromDayNumber, minutesOf, timeOfMinutes, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { MINUTES_A_DAY } from './entry.ts';
import type { Finding } from './finding.ts';

/** What a sentence calls things by. */
export interface FindingNames {
  readonly channel: (id: ChannelId) => string;
  /** As on chips: "FB Kommunen". */
  readonly channelShort: (id: ChannelId) => string;
  readonly person: (id: PersonId) => string;
  readonly card: (id: CardId) => string;
  readonly category: (id: CategoryId) => string;
  readonly tag: (id: TagId) => string;
  readonly today: CalendarDate;
}

/** The names that a state has for things, as seen on a day. */
export function findingNames(state: Pick<State, 'channels' | 'people' | 'cards' | 'categories' | 'tags'>, today: CalendarDate): FindingNames {
  return {
    channel: (id) => state.channels.get(id)?.name ?? '',
    channelShort: (id) => {
      const channel = state.channels.get(id);
      return channel ? `${PLATFORM_GLYPHS[channel.platform]} ${channel.account}`.trim() : '';
    },
    person: (id) => state.people.get(id)?.name ?? '',
    card: (id) => state.cards.get(id)?.title ?? '',
    category: (id) => state.categories.get(id)?.name ?? '',
    tag: (id) => state.tags.get(id)?.name ?? '',
    today,
  };
}

/** What every message about a finding may use. */
function wordsOf(finding: Finding, names: FindingNames, t: Translate) {
  const { channel, person, category, tag, count, limit, date, time, week, cards } = finding;
  return {
    channel: channel === null ? '' : names.channel(channel),
    who: channel !== null ? names.channelShort(channel) : person !== null ? names.person(person) : '',
    person: person === null ? '' : names.person(person),
    subject: category !== null ? names.category(category) : tag !== null ? names.tag(tag) : '',
    stories: finding.stories ? 'yes' : 'no',
    count: count ?? 0,
    figure: String(count ?? ''),
    limit: String(limit ?? ''),
    weeks: limit ?? 0,
    over: (count ?? 0) - (limit ?? 0),
    title: cards[0] === undefined ? '' : t('collision.title', { title: names.card(cards[0]) }),
    time: time ?? '',
    week: week === null ? '' : t('collision.week', { week: String(week.week) }),
    days: date === null ? 0 : toDayNumber(names.today) - toDayNumber(date),
  };
}

/** One plain sentence: what is wrong and by how much. */
export function findingSentence(finding: Finding, names: FindingNames, t: Translate, language: Language): string {
  const words = { ...wordsOf(finding, names, t), day: finding.date === null ? '' : dayText(finding.date, language, 'long') };
  switch (finding.rule) {
    case 'min-gap': return t('collision.sentence.min-gap', { ...words, later: laterMinute(finding, language) });
    case 'unstaffed': {
      const { why, at } = finding.unstaffed ?? { why: 'no-hours', at: null };
      return t(`collision.sentence.unstaffed.${why}`, { ...words, time: words.time && ` ${words.time}`, at: at ?? '', stay: finding.limit ?? 0 });
    }
    case 'overdue': return t(finding.date === null ? 'collision.sentence.overdueWeek' : 'collision.sentence.overdue', words);
    case 'cadence-gap': return t(finding.date === null ? 'collision.sentence.cadenceWeek' : 'collision.sentence.cadence-gap', words);
    case 'not-seen': return t(finding.count === null ? 'collision.sentence.neverSeen' : 'collision.sentence.not-seen', words);
    case 'max-per-day':
    case 'max-per-week':
    case 'owner-load':
    case 'duplicate':
    case 'reserve':
    case 'mix-skew': return t(`collision.sentence.${finding.rule}`, words);
    case 'repeated-text':
      return finding.cards.length === 1 ? t('collision.sentence.repeatedSelf', words) : t('collision.sentence.repeated-text', { ...words, titles: titlesOf(finding, names, t, language) });
    case 'too-soon': return t('collision.sentence.too-soon', {
      ...words, title: t('collision.title', { title: names.card(finding.cards[1] ?? finding.cards[0]!) }), earlier: words.title, // it names two
      last: finding.lastSeen === null ? '' : dayText(finding.lastSeen, language, 'full'), months: finding.limit ?? 0,
    });
    case 'same-time':
    case 'sponsored-overlap':
    case 'answer-load': return t(`collision.sentence.${finding.rule}`, { ...words, titles: titlesOf(finding, names, t, language) });
    default: return assertNever(finding.rule);
  }
}

function titlesOf({ cards }: Finding, names: FindingNames, t: Translate, language: Language): string {
  return new Intl.ListFormat(language).format(cards.map((id) => t('collision.title', { title: names.card(id) })));
}

/** The later minute of a gap, with its day where midnight lies between. */
function laterMinute({ date, time, count }: Finding, language: Language): string {
  if (date === null || time === null) return '';
  const minutes = minutesOf(time) + (count ?? 0);
  const days = Math.floor(minutes / MINUTES_A_DAY);
  const later = timeOfMinutes(minutes % MINUTES_A_DAY);
  return days === 0 ? later : `${dayText(fromDayNumber(toDayNumber(date) + days), language, 'long')} ${later}`;
}

/** A few words, for a card's strip or a day's header. */
export function findingShort(finding: Finding, names: FindingNames, t: Translate, language: Language): string {
  const { date } = finding;
  const words = {
    ...wordsOf(finding, names, t),
    day: date === null ? '' : dayText(date, language, 'short'),
    weekday: date === null ? '' : dayText(date, language, 'weekday'),
  };
  switch (finding.rule) {
    case 'max-per-day':
    case 'owner-load': return t('collision.short.count', words);
    case 'max-per-week': return t('collision.short.countWeek', words);
    case 'unstaffed': {
      const { why, at } = finding.unstaffed ?? { why: 'no-hours', at: null };
      return t(`collision.short.unstaffed.${why}`, { ...words, at: at ?? '' });
    }
    case 'overdue': return t(date === null ? 'collision.short.overdueWeek' : 'collision.short.overdue', words);
    case 'cadence-gap': return t(date === null ? 'collision.short.cadenceWeek' : 'collision.short.cadence-gap', words);
    case 'not-seen': return t(finding.count === null ? 'collision.short.neverSeen' : 'collision.short.not-seen', words);
    case 'min-gap':
    case 'same-time':
    case 'sponsored-overlap':
    case 'answer-load':
    case 'duplicate':
    case 'repeated-text':
    case 'too-soon':
    case 'reserve':
    case 'mix-skew': return t(`collision.short.${finding.rule}`, words);
    default: return assertNever(finding.rule);
  }
}

/** What it is, in the fewest words: where the day it is about is a narrow cell. */
export function findingBrief(finding: Finding, names: FindingNames, t: Translate, language: Language): string {
  switch (finding.rule) {
    case 'unstaffed':
    case 'duplicate':
    case 'too-soon':
    case 'repeated-text': return t(`collision.rule.${finding.rule}`);
    case 'max-per-day':
    case 'max-per-week':
    case 'owner-load': return t('collision.brief.count', wordsOf(finding, names, t));
    case 'min-gap':
    case 'same-time':
    case 'sponsored-overlap':
    case 'answer-load': return t(`collision.brief.${finding.rule}`, wordsOf(finding, names, t));
    default: return findingShort(finding, names, t, language);
  }
}
