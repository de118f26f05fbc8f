/**
 * The records of a workspace: plain typed objects with ids, one type per table.
 * The words are the editor's: card, placement, channel, slot, campaign.
 */
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import type { Slot } from '../planning/slot.ts';

type Id<Name extends string> = string & { readonly __id: Name };
export type CardId = Id<'card'>;
export type PlacementId = Id<'placement'>;
export type ChannelId = Id<'channel'>;
export type PersonId = Id<'person'>;
export type CategoryId = Id<'category'>;
export type TagId = Id<'tag'>;
export type CampaignId = Id<'campaign'>;
export type CommentId = Id<'comment'>;

export const STATUSES = ['idea', 'planned', 'in-progress', 'review', 'approved', 'published'] as const;
export type Status = (typeof STATUSES)[number];

export const FORMATS = ['post', 'story', 'reel', 'event', 'article', 'video', 'ad'] as const;
export type Format = (typeof FORMATS)[number];

export const PLATFORMS = [
  'facebook', 'instagram', 'linkedin', 'x', 'youtube', 'tiktok', 'snapchat', 'blog', 'web', 'newsletter', 'other',
] as const;
export type Platform = (typeof PLATFORMS)[number];

export const EFFORTS = ['important', 'good-enough'] as const;
export const EXPECTED_COMMENTS = ['few', 'some', 'many'] as const;

/** Hues of the palette (`--cat-1` … `--cat-8`), for channels and categories alike. */
export const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Hue = (typeof HUES)[number];

export const CATEGORY_SHAPES = ['disc', 'square', 'diamond', 'ring', 'cross', 'triangle', 'bar', 'drop'] as const;
export type CategoryShape = (typeof CATEGORY_SHAPES)[number];

export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
  /** The list it came from, where an import had several; null for the card's one list. */
  readonly group: string | null;
}

/** One piece of content, from idea to published. Its long texts are apart, in `CardText`. */
export interface Card {
  readonly id: CardId;
  readonly kind: 'post' | 'recurring';
  readonly title: string;
  readonly slot: Slot;
  readonly status: Status;
  /** When it was marked published; null where unknown (an import) or unpublished. */
  readonly publishedAt: LocalDateTime | null;
  readonly sponsored: boolean;
  readonly category: CategoryId | null;
  readonly campaign: CampaignId | null;
  readonly tags: readonly TagId[];
  readonly owners: readonly PersonId[];
  readonly effort: (typeof EFFORTS)[number] | null;
  readonly expectedComments: (typeof EXPECTED_COMMENTS)[number] | null;
  readonly checklist: readonly ChecklistItem[];
  /** Cards that tell the same story elsewhere; kept on both sides. */
  readonly siblings: readonly CardId[];
  readonly commentCount: number;
  /** The rule of a recurring card; null for a post (planning rules §3). */
  readonly rule: RecurrenceRule | null;
  /** The recurring card and year that this card was made from. */
  readonly origin: { readonly card: CardId; readonly year: number } | null;
  /** Fractional index: the order people dragged cards into, within a section. */
  readonly rank: string;
  readonly archived: boolean;
  /** When it was put in the bin; null while it is not there. Kept 30 days. */
  readonly deletedAt: LocalDateTime | null;
}

/** The long texts of a card, loaded when the card is opened. Same id as the card. */
export interface CardText {
  readonly id: CardId;
  readonly text: string;
  readonly notes: string;
  readonly purpose: string;
  readonly audience: string;
  /** Placements whose text differs from the card's. */
  readonly placementTexts: Readonly<Record<PlacementId, string>>;
}

/** One publication of a card: channel + format + time. */
export interface Placement {
  readonly id: PlacementId;
  readonly card: CardId;
  readonly channel: ChannelId;
  readonly format: Format;
  /** Its own slot; null while it follows the card's. */
  readonly slot: Slot | null;
  readonly publishedAt: LocalDateTime | null;
  readonly link: string | null;
}

/** Staffed hours of one weekday: from and to, the end included; null for none. */
export type StaffedDay = { readonly from: TimeOfDay; readonly to: TimeOfDay } | null;
/** Monday … Sunday. */
export type StaffedWeek = readonly [StaffedDay, StaffedDay, StaffedDay, StaffedDay, StaffedDay, StaffedDay, StaffedDay];

export const RULES = [
  'max-per-day', 'max-per-week', 'min-gap', 'same-time', 'sponsored-overlap', 'unstaffed', 'duplicate', 'owner-load',
  'cadence-gap', 'mix-skew', 'overdue',
] as const;
export type RuleId = (typeof RULES)[number];

/** What a rule is set to: switched on or off, and its figures. Left-out fields fall back: channel → workspace → default. */
export interface RuleSetting {
  readonly on?: boolean;
  /** max-per-day, max-per-week, owner-load: placements; min-gap: minutes. */
  readonly limit?: number;
  /** max-per-day, max-per-week: story formats, counted on their own. */
  readonly storyLimit?: number;
}
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** One account on one platform. */
export interface Channel {
  readonly id: ChannelId;
  readonly name: string;
  readonly platform: Platform;
  /** The account's own name without the platform: "Kommunen". */
  readonly account: string;
  readonly hue: Hue;
  readonly formats: readonly Format[];
  readonly primary: boolean;
  /** Content here should not be doubled elsewhere (planning rules §4 duplicate). */
  readonly standsAlone: boolean;
  /** Null: the workspace's staffed hours. */
  readonly staffed: StaffedWeek | null;
  readonly rules: RuleSettings;
  readonly archived: boolean;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly initials: string;
  readonly archived: boolean;
}

export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  readonly hue: Hue;
  readonly shape: CategoryShape;
  /** Share of placements it should have, in percent; null for no target. */
  readonly targetShare: number | null;
  readonly archived: boolean;
}

export interface Tag {
  readonly id: TagId;
  readonly name: string;
}

export interface Campaign {
  readonly id: CampaignId;
  readonly name: string;
  readonly goal: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

export interface Comment {
  readonly id: CommentId;
  readonly card: CardId;
  /** Null where the author is not one of the workspace's people. */
  readonly author: PersonId | null;
  readonly authorName: string;
  readonly at: LocalDateTime;
  readonly text: string;
}

/** The workspace's settings: one record, id `workspace`. */
export interface Settings {
  readonly id: 'workspace';
  readonly name: string;
  readonly timeZone: string;
  readonly staffed: StaffedWeek;
  readonly rules: RuleSettings;
  readonly closedDays: readonly { readonly date: CalendarDate; readonly name: string }[];
}

/** Table name → record. The one list of what a workspace holds. */
export interface Tables {
  readonly cards: Card;
  readonly texts: CardText;
  readonly placements: Placement;
  readonly channels: Channel;
  readonly people: Person;
  readonly categories: Category;
  readonly tags: Tag;
  readonly campaigns: Campaign;
  readonly comments: Comment;
  readonly settings: Settings;
}
export type TableName = keyof Tables;
export const TABLES = [
  'settings', 'channels', 'people', 'categories', 'tags', 'campaigns', 'cards', 'texts', 'placements', 'comments',
] as const satisfies readonly TableName[];
