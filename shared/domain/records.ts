/**
 * The records of a workspace: plain typed objects with ids, one type per table.
 * The words are the editor's: card, placement, channel, slot, campaign.
 */
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import type { Slot } from '../planning/slot.ts';
import type { DayNote, Feed, SavedView } from './calendar-records.ts';
import type { Approval, IdeaForm, Meeting, MeetingKind, MeetingNote } from './meeting-records.ts';
import type { BestHours, Cadence, DutyRota, QuietPeriod, StaffedWeek } from './rhythm-records.ts';
import type { Figures, Followers, Pause, Series, Skip } from './year-records.ts';
import type { AcceptanceId, CampaignId, CardId, CategoryId, ChannelId, CommentId, PersonId, PlacementId, SeriesId, TagId } from './ids.ts';

export * from './calendar-records.ts';
export * from './meeting-records.ts';
export type * from './rhythm-records.ts';
export * from './year-records.ts';
export type * from './ids.ts';

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
  /** Where its picture or film is: a link or a file's name; empty where there is none yet. */
  readonly picture: string;
  /** The sketch of its text, made by the commands that change it (`textPrint`); null where it has none. */
  readonly textPrint: string | null;
  readonly checklist: readonly ChecklistItem[];
  /** Cards that tell the same story elsewhere; kept on both sides. */
  readonly siblings: readonly CardId[];
  readonly commentCount: number;
  /** The rule of a recurring card; null for a post (planning rules §3). */
  readonly rule: RecurrenceRule | null;
  /** The recurring card and year that this card was made from. */
  readonly origin: { readonly card: CardId; readonly year: number } | null;
  /** How many weeks before its day the work begins; 0: nobody has said. */
  readonly leadWeeks: number;
  /** The series that it was made in; null for none, or where it has left it. */
  readonly series: SeriesId | null;
  /** The published card that it was made from to go out again. */
  readonly reuseOf: CardId | null;
  /** Who sent it by the idea form, as they call themselves; null for a card of the team. */
  readonly sender: string | null;
  /** Hands that were raised for an idea. */
  readonly votes: number;
  /** An idea that the team means to come back to. */
  readonly starred: boolean;
  /** Null where nobody has approved it, or where its text or time has changed since. */
  readonly approval: Approval | null;
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
  /** What it brought; null while nobody has said. */
  readonly figures: Figures | null;
  /** The sketch of a text of its own; null where it uses its card's. */
  readonly textPrint: string | null;
}

export const RULES = [
  'max-per-day', 'max-per-week', 'min-gap', 'same-time', 'sponsored-overlap', 'unstaffed', 'answer-load', 'duplicate',
  'repeated-text', 'too-soon', 'owner-load', 'cadence-gap', 'reserve', 'mix-skew', 'not-seen', 'overdue',
] as const;
export type RuleId = (typeof RULES)[number];

/** What a rule is set to: switched on or off, and its figures. Left-out fields fall back: channel → workspace → default. */
export interface RuleSetting {
  readonly on?: boolean;
  /** Placements; min-gap: minutes; unstaffed: hours to stay; mix-skew: percentage points; repeated-text: percent alike; too-soon: months. */
  readonly limit?: number;
  /** max-per-day, max-per-week: story formats, counted on their own. */
  readonly storyLimit?: number;
  /** How many days back the rule looks: mix-skew from today, repeated-text from each placement. */
  readonly days?: number;
  /** mix-skew: how many days ahead of today. */
  readonly ahead?: number;
}
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

export const READINESS = ['owner', 'channel', 'text', 'picture', 'approval'] as const;
/** What a card may lack before it can go out. */
export type Readiness = (typeof READINESS)[number];

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
  readonly cadence: Cadence | null;
  readonly bestHours: readonly BestHours[];
  /** By month, in order. */
  readonly followers: readonly Followers[];
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
  /** It should be seen at least every so many weeks; null where that does not matter (planning rules §4 not-seen). */
  readonly everyWeeks: number | null;
  readonly archived: boolean;
}

export interface Tag {
  readonly id: TagId;
  readonly name: string;
  /** As of a category. */
  readonly everyWeeks: number | null;
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
  /** People who are named in it, and hear of it. */
  readonly mentions: readonly PersonId[];
  /** When its words were last changed; `named`: who was not named at first, and hears of it by then. */
  readonly edited: { readonly at: LocalDateTime; readonly named: readonly PersonId[] } | null;
}

/** Somebody's word that a finding is fine as it is; it holds while the facts are the same. */
export interface Acceptance {
  readonly id: AcceptanceId;
  /** The finding's key. */
  readonly finding: string;
  /** What the finding said then (`factsOf`). */
  readonly facts: string;
  /** Null where nobody has said who sits here. */
  readonly by: PersonId | null;
  readonly at: LocalDateTime;
  readonly reason: string;
  /** The last day on which it holds; null for as long as the facts do. */
  readonly until: CalendarDate | null;
}

/** The workspace's settings: one record, id `workspace`. */
export interface Settings {
  readonly id: 'workspace';
  readonly name: string;
  readonly timeZone: string;
  readonly staffed: StaffedWeek;
  readonly rules: RuleSettings;
  readonly closedDays: readonly { readonly date: CalendarDate; readonly name: string }[];
  readonly quietPeriods: readonly QuietPeriod[];
  readonly duty: DutyRota | null;
  /** What is looked for on the cards of this week and the next. */
  readonly readiness: readonly Readiness[];
  /** Who may approve; null: everybody. */
  readonly approvers: readonly PersonId[] | null;
  /** Null: the usual ones. */
  readonly meetingKinds: readonly MeetingKind[] | null;
  /** Null while there is none. */
  readonly ideaForm: IdeaForm | null;
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
  readonly acceptances: Acceptance;
  readonly views: SavedView;
  readonly dayNotes: DayNote;
  readonly feeds: Feed;
  readonly skips: Skip;
  readonly pauses: Pause;
  readonly series: Series;
  readonly meetings: Meeting;
  readonly notes: MeetingNote;
  readonly settings: Settings;
}
export type TableName = keyof Tables;
export const TABLES = [
  'settings', 'channels', 'people', 'categories', 'tags', 'campaigns', 'cards', 'texts', 'placements', 'comments',
  'acceptances', 'views', 'dayNotes', 'feeds', 'skips', 'pauses', 'series', 'meetings', 'notes',
] as const satisfies readonly TableName[];
