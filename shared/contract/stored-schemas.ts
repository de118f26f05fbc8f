/** Schemas of whole records as a workspace keeps them, for reading a copy of one. */
import { z } from 'zod';
import { EFFORTS, EXPECTED_COMMENTS, STATUSES } from '../domain/records.ts';
import type { Card, CardText, Placement, Settings, TableName, Tables } from '../domain/records.ts';
import {
  NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH, campaignId, cardId, categoryId, channelId, flag, list, localDateTime, maybe, object, personId, placementId,
  rank, recurrenceRule, seriesId, slot, tagId, text, texts, whole, year,
} from './field-schemas.ts';
import {
  acceptance, campaign, category, channel, checklistItem, closedDays, comment, dayNote, duty, feed, figures, format, pause, person, quietPeriods, readiness, ruleSettings, savedView, series, skip, staffedWeek, tag,
} from './record-schemas.ts';
import { approval, approvers, ideaForm, meeting, meetingKinds, note } from './meeting-schemas.ts';

/** An import may have kept more than the editor lets in. */
const longText = text(TEXT_LENGTH * 10);

const card = object<Card>()({
  id: cardId, kind: z.enum(['post', 'recurring']), title: texts<string>((value) => value.trim() !== '' && value.length <= TITLE_LENGTH), slot,
  status: z.enum(STATUSES), publishedAt: maybe(localDateTime), sponsored: flag, category: maybe(categoryId), campaign: maybe(campaignId),
  tags: list(tagId, 1000), owners: list(personId, 1000), effort: maybe(z.enum(EFFORTS)), expectedComments: maybe(z.enum(EXPECTED_COMMENTS)),
  checklist: list(checklistItem, 10_000), siblings: list(cardId, 10_000), commentCount: whole(0, 1_000_000), rule: maybe(recurrenceRule),
  origin: maybe(object<NonNullable<Card['origin']>>()({ card: cardId, year })), rank, archived: flag, deletedAt: maybe(localDateTime),
  picture: text(2000), textPrint: maybe(text(100)), leadWeeks: whole(0, 52), series: maybe(seriesId), reuseOf: maybe(cardId),
  sender: maybe(text(NAME_LENGTH)), votes: whole(0, 1_000_000), starred: flag, approval,
});
const wholeCard: z.ZodType<Card> = card.refine(({ kind, rule }) => (kind === 'recurring') === (rule !== null));

const placementTexts: z.ZodType<CardText['placementTexts']> = z.record(placementId, longText).readonly();
const cardText = object<CardText>()({ id: cardId, text: longText, notes: longText, purpose: longText, audience: longText, placementTexts });
const placement = object<Placement>()({
  id: placementId, card: cardId, channel: channelId, format, slot: maybe(slot), publishedAt: maybe(localDateTime), link: maybe(text(2000)),
  textPrint: maybe(text(100)), figures,
});
const settings = object<Settings>()({
  id: z.literal('workspace'), name: text(NAME_LENGTH), timeZone: text(100), staffed: staffedWeek, rules: ruleSettings, closedDays,
  quietPeriods, duty, readiness, approvers, meetingKinds: maybe(meetingKinds), ideaForm,
});

const SCHEMAS: { readonly [T in TableName]: z.ZodType<Tables[T]> } = {
  cards: wholeCard, texts: cardText, placements: placement, channels: channel, people: person, categories: category, tags: tag,
  campaigns: campaign, comments: comment, acceptances: acceptance, views: savedView, dayNotes: dayNote, feeds: feed, settings,
  skips: skip, pauses: pause, series, meetings: meeting, notes: note,
};

/** The record of a table that a value is, or null where it is none. */
export function parseRecord<T extends TableName>(table: T, value: unknown): Tables[T] | null {
  const parsed = SCHEMAS[table].safeParse(value);
  return parsed.success ? parsed.data : null;
}
