/** The schema of every command's input. A command without one, or with another shape, fails the type check. */
import { z } from 'zod';
import type { CardChange, Command, CommandName, Commands, Movable, NewOccurrence, NewPlacement } from '../domain/command.ts';
import { EFFORTS, EXPECTED_COMMENTS, STATUSES } from '../domain/records.ts';
import {
  TEXT_LENGTH, TITLE_LENGTH, acceptanceId, anyId, campaignId, cardId, categoryId, channelId, commentId, date, dropTarget, flag, left, list, localDateTime, maybe, object, pauseId, personId, placementId, rank,
  recurrenceRule, seriesId, slot, tagId, text, whole, year,
} from './field-schemas.ts';
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
  leadWeeks: left(whole(0, 52)), series: left(maybe(seriesId)),
});
const movable = object<Movable>()({ card: cardId, placement: maybe(placementId) });
const textField = z.enum(['text', 'notes', 'purpose', 'audience']);
const siblings = object<Commands['linkCards']>()({ card: cardId, sibling: cardId });

const commandInputs: { readonly [N in CommandName]: z.ZodType<Commands[N]> } = {
  createCard: object<Commands['createCard']>()({
    id: cardId, title, to: dropTarget, rank, placements: left(list(object<NewPlacement>()(placementShape), 200)),
    owners, category, campaign, tags,
  }),
  moveCard: object<Commands['moveCard']>()({ id: cardId, to: dropTarget, rank: left(rank), along: left(flag) }),
  moveTogether: object<Commands['moveTogether']>()({
    items: list(movable, 5000), days: z.int().min(-3660).max(3660),
  }),
  copyCard: object<Commands['copyCard']>()({ id: cardId, of: cardId, to: dropTarget, rank, reuse: left(flag) }),
  makeSibling: object<Commands['makeSibling']>()({ id: cardId, of: cardId, placement: object<NewPlacement>()(placementShape), rank, instead: placementId.optional(), slot: left(slot) }),
  editCard: object<Commands['editCard']>()({ id: cardId, change: cardChange }),
  editText: object<Commands['editText']>()({
    id: cardId, field: textField, value: text(TEXT_LENGTH),
  }),
  editPlacementText: object<Commands['editPlacementText']>()({ placement: placementId, text: maybe(text(TEXT_LENGTH)) }),
  addPlacement: object<Commands['addPlacement']>()({ ...placementShape, card: cardId }),
  copyPlacement: object<Commands['copyPlacement']>()({ id: placementId, of: placementId, slot }),
  fillGap: object<Commands['fillGap']>()({
    card: cardId, placement: object<NewPlacement>()(placementShape), to: dropTarget, rank: left(rank),
  }),
  moveToChannel: object<Commands['moveToChannel']>()({ id: placementId, channel: channelId, format, slot }),
  editPlacement: object<Commands['editPlacement']>()({
    id: placementId,
    change: object<Commands['editPlacement']['change']>()({
      channel: left(channelId), format: left(format), slot: left(maybe(slot)), link: left(link),
    }),
  }),
  shiftPlacements: object<Commands['shiftPlacements']>()({ card: cardId, days: z.int().min(-3660).max(3660) }),
  removePlacement: object<Commands['removePlacement']>()({ id: placementId }),
  markPublished: object<Commands['markPublished']>()({
    card: cardId, placement: maybe(placementId), at: maybe(localDateTime), link: left(link),
  }),
  linkCards: siblings,
  unlinkCards: siblings,
  deleteCard: object<Commands['deleteCard']>()({ id: cardId }),
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
  liftPause: object<Commands['liftPause']>()({ id: pauseId, back: flag }),
  makeSeries: object<Commands['makeSeries']>()({
    series: records.series, of: cardId, days: list(object<Commands['makeSeries']['days'][number]>()({ id: cardId, date, rank }), 1000),
  }),
  editFollowing: object<Commands['editFollowing']>()({
    id: cardId, change: left(cardChange), text: left(object<NonNullable<Commands['editFollowing']['text']>>()({ field: textField, value: text(TEXT_LENGTH) })),
  }),
  deleteFollowing: object<Commands['deleteFollowing']>()({ id: cardId }),
  saveFigures: object<Commands['saveFigures']>()({ placement: placementId, figures: records.figures }),
  addComment: object<Commands['addComment']>()({ comment: records.comment }),
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
