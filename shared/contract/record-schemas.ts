/** Schemas of the records that commands carry whole. */
import { z } from 'zod';
import {
  CATEGORY_SHAPES, FORMATS, HUES, PLATFORMS, RULES,
} from '../domain/records.ts';
import type {
  Campaign, Category, Channel, ChecklistItem, Comment, Person, RuleSetting, RuleSettings, Settings, StaffedDay, StaffedWeek, Tag,
} from '../domain/records.ts';
import {
  NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH, anyId, campaignId, cardId, categoryId, channelId, commentId, date, flag, left, list,
  localDateTime, maybe, object, personId, tagId, text, time, whole,
} from './field-schemas.ts';

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
const ruleSetting = object<RuleSetting>()({ on: left(flag), limit: figure, storyLimit: figure });
export const ruleSettings: z.ZodType<RuleSettings> = z.partialRecord(z.enum(RULES), ruleSetting).readonly();

export const checklistItem = object<ChecklistItem>()({ id: anyId, text: text(TITLE_LENGTH), done: flag, group: maybe(name) });

export const channel = object<Channel>()({
  id: channelId, name, platform: z.enum(PLATFORMS), account: name, hue, formats: list(format, FORMATS.length), primary: flag,
  standsAlone: flag, staffed: maybe(staffedWeek), rules: ruleSettings, archived: flag,
});
export const person = object<Person>()({ id: personId, name, initials: text(8), archived: flag });
export const category = object<Category>()({
  id: categoryId, name, hue, shape: z.enum(CATEGORY_SHAPES), targetShare: maybe(z.number().min(0).max(100)), archived: flag,
});
export const tag = object<Tag>()({ id: tagId, name });
export const campaign = object<Campaign>()({ id: campaignId, name, goal: text(TEXT_LENGTH), from: maybe(date), to: maybe(date) });
export const comment = object<Comment>()({
  id: commentId, card: cardId, author: maybe(personId), authorName: name, at: localDateTime, text: text(TEXT_LENGTH),
});

const closedDay = object<Settings['closedDays'][number]>()({ date, name });
export const closedDays = list(closedDay, 2000);
export const settingsChange = object<Partial<Omit<Settings, 'id'>>>()({
  name: left(name), timeZone: left(text(100)), staffed: left(staffedWeek), rules: left(ruleSettings), closedDays: left(closedDays),
});
