/** Schemas of the records that commands carry whole. */
import { z } from 'zod';
import {
  CATEGORY_SHAPES, DAY_NOTE_KINDS, FORMATS, HUES, PLATFORMS, READINESS, RULES, STATUSES, VIEW_PLACES,
} from '../domain/records.ts';
import type {
  Acceptance, BestHours, Cadence, Campaign, Category, Channel, ChecklistItem, Comment, DayNote, DutyRota, DutyTurn, Feed, Figures, Followers, Pause, Person, QuietPeriod, RuleSetting, RuleSettings, SavedView, Series, Settings, Skip, StaffedDay, StaffedWeek, Tag, Taken,
} from '../domain/records.ts';
import {
  NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH, acceptanceId, anyId, campaignId, cardId, categoryId, channelId, commentId, date, dayNoteId, feedId, flag, left, list,
  localDateTime, maybe, object, pauseId, personId, placementId, savedViewId, seriesId, skipId, slot, tagId, text, texts, time, weekdays, whole, year,
} from './field-schemas.ts';
import { approvers, ideaForm, meetingKinds } from './meeting-schemas.ts';
import { LONGEST_NOTE, LONGEST_PAUSE } from '../domain/lengths.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { parseDate, toDayNumber, weekdayOf } from '../planning/date.ts';
import type { Filter } from '../planning/filter.ts';
import type { SeriesRule } from '../planning/series-rule.ts';

export const format = z.enum(FORMATS);
const hue = z.literal(HUES);
const name = text(NAME_LENGTH);

const staffedDay: z.ZodType<StaffedDay> = maybe(
  object<NonNullable<StaffedDay>>()({ from: time, to: time }).refine(({ from, to }) => from <= to),
);
export const staffedWeek: z.ZodType<StaffedWeek> = z
  .tuple([staffedDay, staffedDay, staffedDay, staffedDay, staffedDay, staffedDay, staffedDay])
  .readonly();

const figure = left(whole(0, 100_000));
const ruleSetting = object<RuleSetting>()({ on: left(flag), limit: figure, storyLimit: figure, days: figure, ahead: figure });
export const ruleSettings: z.ZodType<RuleSettings> = z.partialRecord(z.enum(RULES), ruleSetting).readonly();

export const checklistItem = object<ChecklistItem>()({ id: anyId, text: text(TITLE_LENGTH), done: flag, group: maybe(name) });

const cadence = object<Cadence>()({ weekdays, perWeek: maybe(whole(1, 1000)), reserve: whole(0, 1000) });

const bestHours: z.ZodType<BestHours> = object<BestHours>()({ weekdays, from: time, to: time }).refine(({ from, to }) => from < to);

const count = whole(0, 1_000_000_000);
const followers = object<Followers>()({ month: texts<string>((value) => parseDate(`${value}-01`) !== null), count });
const known = maybe(count);
export const figures = maybe(object<Figures>()({ reach: known, reactions: known, comments: known, shares: known, clicks: known, views: known, spend: known }));
const changed = left(known);
export const figuresChange = object<Partial<Figures>>()({ reach: changed, reactions: changed, comments: changed, shares: changed, clicks: changed, views: changed, spend: changed });

export const channel = object<Channel>()({
  id: channelId, name, platform: z.enum(PLATFORMS), account: name, hue, formats: list(format, FORMATS.length), primary: flag,
  standsAlone: flag, staffed: maybe(staffedWeek), cadence: maybe(cadence), bestHours: list(bestHours, 50), followers: list(followers, 1200), rules: ruleSettings, archived: flag,
});
export const person = object<Person>()({ id: personId, name, initials: text(8), archived: flag });
const everyWeeks = maybe(whole(1, 520));
export const category = object<Category>()({
  id: categoryId, name, hue, shape: z.enum(CATEGORY_SHAPES), targetShare: maybe(z.number().min(0).max(100)), everyWeeks, archived: flag,
});
export const tag = object<Tag>()({ id: tagId, name, everyWeeks });
export const campaign = object<Campaign>()({ id: campaignId, name, goal: text(TEXT_LENGTH), from: maybe(date), to: maybe(date) });
export const comment = object<Comment>()({
  id: commentId, card: cardId, author: maybe(personId), authorName: name, at: localDateTime, text: text(TEXT_LENGTH), mentions: list(personId, 200),
  edited: maybe(object<NonNullable<Comment['edited']>>()({ at: localDateTime, named: list(personId, 200) })),
});

const closedDay = object<Settings['closedDays'][number]>()({ date, name });
export const closedDays = list(closedDay, 2000);
/** "06-22": a day of every year; 29 February is one. */
const monthDay = texts<string>((value) => /^\d\d-\d\d$/.test(value) && parseDate(`2024-${value}`) !== null);
const quietPeriod = object<QuietPeriod>()({ name, from: monthDay, to: monthDay, weekdays });
export const quietPeriods = list(quietPeriod, 100);
const monday = date.refine((day) => weekdayOf(toDayNumber(day)) === 1);
const turn = { name, people: list(personId, 200) } as const;
export const duty: z.ZodType<DutyRota | null> = maybe(object<DutyRota>()({
  weeks: z.literal([1, 2]), from: monday, turns: list(object<DutyTurn>()(turn), 200),
  exceptions: list(object<DutyRota['exceptions'][number]>()({ ...turn, from: date, to: date }).refine(({ from, to }) => from <= to), 500),
}));
export const readiness = list(z.enum(READINESS), READINESS.length);
export const acceptance = object<Acceptance>()({
  id: acceptanceId, finding: text(1000), facts: text(TEXT_LENGTH), by: maybe(personId), at: localDateTime, reason: text(TITLE_LENGTH), until: maybe(date),
});

const none = z.literal('none');
export const filter = object<Filter>()({
  text: name, channels: list(channelId, 500), owners: list(z.union([none, personId]), 500), categories: list(z.union([none, categoryId]), 200),
  campaigns: list(campaignId, 500), tags: list(tagId, 500), statuses: list(z.enum(STATUSES), STATUSES.length), sponsored: maybe(flag), mine: flag, collides: flag,
});
export const savedView = object<SavedView>()({ id: savedViewId, name, place: z.enum(VIEW_PLACES), filter });
export const dayNote = object<DayNote>()({ id: dayNoteId, name, from: date, to: date, kind: z.enum(DAY_NOTE_KINDS), uid: maybe(text(1000)) })
  .refine(({ from, to }) => from <= to && toDayNumber(to) - toDayNumber(from) <= LONGEST_NOTE);
export const feed = object<Feed>()({ id: feedId, name, filter, language: z.enum(LANGUAGES) });

export const skip = object<Skip>()({ id: skipId, card: cardId, year, reason: text(TITLE_LENGTH), by: maybe(personId), at: localDateTime });
const pauseShape = { id: pauseId, name: text(TITLE_LENGTH), filter, from: date, to: date } as const;
const isPausable = ({ from, to }: Pick<Pause, 'from' | 'to'>): boolean => from <= to && toDayNumber(to) - toDayNumber(from) <= LONGEST_PAUSE;
export const newPause = object<Omit<Pause, 'taken'>>()(pauseShape).refine(isPausable);
export const pause = object<Pause>()({ ...pauseShape, taken: list(object<Taken>()({ card: cardId, placement: maybe(placementId), slot: maybe(slot) }), 100_000) }).refine(isPausable);
const seriesRule: z.ZodType<SeriesRule> = z.union([
  object<Extract<SeriesRule, { type: 'weekly' }>>()({ type: z.literal('weekly'), weekdays: weekdays.refine((days) => days.length > 0), every: whole(1, 52) }),
  object<Extract<SeriesRule, { type: 'nth-weekday' }>>()({ type: z.literal('nth-weekday'), nth: whole(-1, 5).refine((nth) => nth !== 0), weekday: whole(1, 7) }),
  object<Extract<SeriesRule, { type: 'month-day' }>>()({ type: z.literal('month-day'), day: whole(1, 31) }),
]);
export const series = object<Series>()({ id: seriesId, name: text(TITLE_LENGTH), rule: seriesRule, from: date, to: date, skipRedDays: flag }).refine(({ from, to }) => from <= to);

export const settingsChange = object<Partial<Omit<Settings, 'id'>>>()({
  name: left(name), timeZone: left(text(100)), staffed: left(staffedWeek), rules: left(ruleSettings), closedDays: left(closedDays),
  quietPeriods: left(quietPeriods), duty: left(duty), readiness: left(readiness), approvers: left(approvers), meetingKinds: left(maybe(meetingKinds)), ideaForm: left(ideaForm),
});
