/** Ids of records: texts, each of its own type, so that none is taken for another's. */
type Id<Name extends string> = string & { readonly __id: Name };
export type CardId = Id<'card'>;
export type PlacementId = Id<'placement'>;
export type ChannelId = Id<'channel'>;
export type PersonId = Id<'person'>;
export type CategoryId = Id<'category'>;
export type TagId = Id<'tag'>;
export type CampaignId = Id<'campaign'>;
export type CommentId = Id<'comment'>;
export type AcceptanceId = Id<'acceptance'>;
export type SavedViewId = Id<'view'>;
export type DayNoteId = Id<'dayNote'>;
export type FeedId = Id<'feed'>;
export type SkipId = Id<'skip'>;
export type PauseId = Id<'pause'>;
export type SeriesId = Id<'series'>;
