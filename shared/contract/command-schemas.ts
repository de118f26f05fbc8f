/** The schema of every command's input. A command without one, or with another shape, fails the type check. */
import { z } from 'zod';
import type { CardChange, Command, CommandName, Commands, Movable, NewIdea, NewOccurrence, NewPlacement, SharedEdit, SharedEditName, TogetherChange } from '../domain/command.ts';
import { TOGETHER_MOST } from '../domain/lengths.ts';
import { EFFORTS, EXPECTED_COMMENTS, STATUSES } from '../domain/records.ts';
import type { IsoWeek } from '../planning/date.ts';
import { SERIES_MOST } from '../planning/series.ts';
import {
  NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH, acceptanceId, anyId, campaignId, cardId, categoryId, channelId, commentId, date, dropTarget, flag, left, list, localDateTime, maybe, meetingId, noteId, object, pauseId, personId, placementId, rank,
  recurrenceRule, seriesId, slot, tagId, text, whole, year,
} from './field-schemas.ts';
import * as meetings from './meeting-schemas.ts';
import * as records from './record-schemas.ts';

const { checklistItem, format } = records;
const title = text(TITLE_LENGTH);
const link = maybe(text(2000));
const category = left(maybe(categoryId));
const campaign = left(maybe(campaignId));
const tags = left(list(tagId, 200));
const owners = left(list(personId, 200));
const placementShape = { id: placementId, channel: channelId, format, slot: left(maybe(slot)) } as const;

const cardChange = object<CardChange>()({
  title: left(title), slot: left(slot), status: left(z.enum(STATUSES)), sponsored: left(flag), category,
  campaign, tags, owners, effort: left(maybe(z.enum(EFFORTS))),
  expectedComments: left(maybe(z.enum(EXPECTED_COMMENTS))), checklist: left(list(checklistItem, 500)),
  picture: left(text(2000)),
  rule: left(maybe(recurrenceRule)), archived: left(flag),
  leadWeeks: left(whole(0, 52)), series: left(maybe(seriesId)), starred: left(flag),
});
const movable = object<Movable>()({ card: cardId, placement: maybe(placementId) });
const textField = z.enum(['text', 'notes', 'purpose', 'audience']);
const siblings = object<Commands['linkCards']>()({ card: cardId, sibling: cardId });

/** What a card of a series and those after it can have changed alike. */
const sharedEdits: { readonly [N in SharedEditName]: z.ZodType<Commands[N]> } = {
  moveCard: object<Commands['moveCard']>()({ id: cardId, to: dropTarget, rank: left(rank), along: left(flag) }),
  editCard: object<Commands['editCard']>()({ id: cardId, change: cardChange }),
  editText: object<Commands['editText']>()({
    id: cardId, field: textField, value: text(TEXT_LENGTH),
  }),
  editPlacementText: object<Commands['editPlacementText']>()({ placement: placementId, text: maybe(text(TEXT_LENGTH)) }),
  addPlacement: object<Commands['addPlacement']>()({ ...placementShape, card: cardId }),
  editPlacement: object<Commands['editPlacement']>()({
    id: placementId,
    change: object<Commands['editPlacement']['change']>()({
      channel: left(channelId), format: left(format), slot: left(maybe(slot)), link: left(link),
    }),
  }),
  removePlacement: object<Commands['removePlacement']>()({ id: placementId }),
};
const sharedEdit = z.union(Object.entries(sharedEdits).map(([name, input]) => z.strictObject({ name: z.literal(name), input }))) as unknown as z.ZodType<SharedEdit>; // each name with its own input, by the record above

const commandInputs: { readonly [N in CommandName]: z.ZodType<Commands[N]> } = {
  ...sharedEdits,
  createCard: object<Commands['createCard']>()({
    id: cardId, title, to: dropTarget, rank, placements: left(list(object<NewPlacement>()(placementShape), 200)),
    owners, category, campaign, tags,
  }),
  moveTogether: object<Commands['moveTogether']>()({
    items: list(movable, TOGETHER_MOST), days: z.int().min(-3660).max(3660), week: left(object<IsoWeek>()({ year, week: whole(1, 53) })),
  }),
  splitCard: object<Commands['splitCard']>()({ id: cardId, of: cardId, placements: list(placementId, 500), rank }),
  editTogether: object<Commands['editTogether']>()({
    cards: list(cardId, TOGETHER_MOST),
    change: object<TogetherChange>()({
      owners: left(object<NonNullable<TogetherChange['owners']>>()({ add: list(personId, 200), remove: list(personId, 500) })), category, status: left(z.enum(STATUSES)), archived: left(flag),
      channel: left(object<NonNullable<TogetherChange['channel']>>()({ from: maybe(channelId), to: channelId })),
    }),
  }),
  approveCards: object<Commands['approveCards']>()({ cards: list(cardId, TOGETHER_MOST), by: maybe(personId) }),
  captureIdeas: object<Commands['captureIdeas']>()({
    ideas: list(object<NewIdea>()({ id: cardId, title, rank, text: left(text(TEXT_LENGTH)), sender: left(maybe(text(NAME_LENGTH))) }), 500),
  }),
  voteIdea: object<Commands['voteIdea']>()({ id: cardId, votes: whole(-1000, 1000) }),
  copyCard: object<Commands['copyCard']>()({ id: cardId, of: cardId, to: dropTarget, rank, reuse: left(flag) }),
  makeSibling: object<Commands['makeSibling']>()({ id: cardId, of: cardId, placement: object<NewPlacement>()(placementShape), rank, instead: placementId.optional(), slot: left(slot) }),
  copyPlacement: object<Commands['copyPlacement']>()({ id: placementId, of: placementId, slot }),
  fillGap: object<Commands['fillGap']>()({
    card: cardId, placement: object<NewPlacement>()(placementShape), to: dropTarget, rank: left(rank),
  }),
  moveToChannel: object<Commands['moveToChannel']>()({ id: placementId, channel: channelId, format, slot }),
  shiftPlacements: object<Commands['shiftPlacements']>()({ card: cardId, days: z.int().min(-3660).max(3660) }),
  markPublished: object<Commands['markPublished']>()({
    card: cardId, placement: maybe(placementId), at: maybe(localDateTime), link: left(link),
  }),
  linkCards: siblings,
  unlinkCards: siblings,
  deleteCard: object<Commands['deleteCard']>()({ id: cardId }),
  deleteTogether: object<Commands['deleteTogether']>()({ cards: list(cardId, TOGETHER_MOST) }),
  restoreCard: object<Commands['restoreCard']>()({ id: cardId }),
  emptyBin: object<Commands['emptyBin']>()({ before: localDateTime }),
  makeOccurrence: object<Commands['makeOccurrence']>()({
    id: cardId, recurring: cardId, year, to: dropTarget, rank, again: left(flag), placement: left(object<NewPlacement>()(placementShape)),
  }),
  makeRecurring: object<Commands['makeRecurring']>()({ id: cardId, post: cardId, rule: recurrenceRule, year, rank }),
  makeOccurrences: object<Commands['makeOccurrences']>()({
    make: list(object<NewOccurrence>()({ id: cardId, recurring: cardId, year, to: dropTarget, rank, owners, textOf: left(cardId), task: left(title) }), 2000),
    skip: list(records.skip, 2000),
  }),
  skipOccurrence: object<Commands['skipOccurrence']>()({ skip: records.skip }),
  unskipOccurrence: object<Commands['unskipOccurrence']>()({ card: cardId, year }),
  pauseTheme: object<Commands['pauseTheme']>()({ pause: records.newPause, take: list(movable, 5000) }),
  extendPause: object<Commands['extendPause']>()({ id: pauseId, to: date }),
  liftPause: object<Commands['liftPause']>()({ id: pauseId, back: list(movable, 100_000) }),
  makeSeries: object<Commands['makeSeries']>()({
    series: records.series, of: cardId, day: left(date), days: list(object<Commands['makeSeries']['days'][number]>()({ id: cardId, date, rank }), SERIES_MOST),
  }),
  editFollowing: object<Commands['editFollowing']>()({ id: cardId, edit: sharedEdit }),
  deleteFollowing: object<Commands['deleteFollowing']>()({ id: cardId, keep: left(flag) }),
  saveFigures: object<Commands['saveFigures']>()({ placement: placementId, change: records.figuresChange }),
  addComment: object<Commands['addComment']>()({ comment: records.comment }),
  editComment: object<Commands['editComment']>()({ id: commentId, card: cardId, text: text(TEXT_LENGTH), mentions: list(personId, 200) }),
  removeComment: object<Commands['removeComment']>()({ id: commentId, card: cardId }),
  saveChannel: object<Commands['saveChannel']>()({ record: records.channel }),
  savePerson: object<Commands['savePerson']>()({ record: records.person }),
  saveCategory: object<Commands['saveCategory']>()({ record: records.category }),
  saveTag: object<Commands['saveTag']>()({ record: records.tag }),
  saveCampaign: object<Commands['saveCampaign']>()({ record: records.campaign }),
  saveView: object<Commands['saveView']>()({ record: records.savedView }),
  saveDayNote: object<Commands['saveDayNote']>()({ record: records.dayNote }),
  saveFeed: object<Commands['saveFeed']>()({ record: records.feed }),
  removeEntry: object<Commands['removeEntry']>()({
    table: z.enum(['channels', 'people', 'categories', 'tags', 'campaigns', 'views', 'dayNotes', 'feeds']), id: anyId,
  }),
  acceptFindings: object<Commands['acceptFindings']>()({ acceptances: list(records.acceptance, 200) }),
  withdrawAcceptance: object<Commands['withdrawAcceptance']>()({ id: acceptanceId }),
  startMeeting: object<Commands['startMeeting']>()({ meeting: meetings.meeting }),
  editMeeting: object<Commands['editMeeting']>()({ id: meetingId, change: meetings.meetingChange }),
  setPresent: object<Commands['setPresent']>()({ id: meetingId, here: meetings.present, away: meetings.present }),
  editMinutes: object<Commands['editMinutes']>()({ id: meetingId, shown: meetings.someMinutes, edit: meetings.minutesEdit }),
  endMeeting: object<Commands['endMeeting']>()({ id: meetingId, at: maybe(localDateTime), minutes: meetings.minutes }),
  removeMeeting: object<Commands['removeMeeting']>()({ id: meetingId }),
  saveNote: object<Commands['saveNote']>()({ told: left(meetings.cells), note: meetings.note }),
  editNote: object<Commands['editNote']>()({ id: noteId, change: meetings.noteChange }),
  removeNote: object<Commands['removeNote']>()({ id: noteId }),
  editSettings: object<Commands['editSettings']>()({ change: records.settingsChange }),
};

const frame = z.strictObject({ name: z.enum(Object.keys(commandInputs) as [CommandName]), input: z.unknown() }); // the keys of that very object

/** A command by its name, its input read by that command's schema. */
export const command: z.ZodType<Command> = frame.transform(({ name, input }, context): Command => {
  const read = commandInputs[name].safeParse(input);
  if (read.success) return { name, input: read.data } as Command; // name and schema belong together
  context.addIssue({ code: 'custom', message: read.error.message });
  return z.NEVER;
});
