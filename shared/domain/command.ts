/**
 * The commands: one thing a person means, by name, with its input.
 * Ids and ranks are made by the caller, so a command is a pure function and can be sent twice without harm.
 */
import type { MinutesEdit } from '../meeting/minutes-edit.ts';
import type { CalendarDate, IsoWeek, LocalDateTime } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import type { Slot } from '../planning/slot.ts';
import type {
  Acceptance, AcceptanceId, Campaign, CampaignId, Card, CardId, CardText, Category, CategoryId, Channel, ChannelId, Comment, DayNote, Feed, Figures, Format, Meeting, MeetingId, MeetingNote, Minutes, NoteId, Pause, PauseId,
  Person, PersonId, Placement, PlacementId, SavedView, Series, Settings, Skip, Status, Tag, TagId,
} from './records.ts';

/** Where a card is put: a section's slot, the ideas, or the recurring content (planning rules §2). */
export type DropTarget =
  /** `exact`: a day takes the time of day away, which a card keeps otherwise. */
  | { readonly type: 'slot'; readonly slot: Slot; readonly exact?: boolean }
  | { readonly type: 'ideas' }
  | { readonly type: 'recurring'; readonly rule: RecurrenceRule };

export interface NewPlacement {
  readonly id: PlacementId;
  readonly channel: ChannelId;
  readonly format: Format;
  readonly slot?: Slot | null;
}

/** What moves as one: a card with the placements that follow it, or a placement with a slot of its own. */
export interface Movable {
  readonly card: CardId;
  readonly placement: PlacementId | null;
}

/** A card to be made of a recurring one (planning rules §3). */
export interface NewOccurrence {
  readonly id: CardId;
  readonly recurring: CardId;
  readonly year: number;
  readonly to: DropTarget;
  readonly rank: string;
  /** Left out: the recurring card's. */
  readonly owners?: readonly PersonId[];
  /** The card whose text it begins with, last year's say; left out: the recurring card's. */
  readonly textOf?: CardId;
  /** Something to do first, on its checklist. */
  readonly task?: string;
}

/** The fields of a card that the editor changes one by one. */
export type CardChange = Partial<
  Pick<
    Card,
    | 'title' | 'slot' | 'status' | 'sponsored' | 'category' | 'campaign' | 'tags' | 'owners' | 'effort'
    | 'expectedComments' | 'picture' | 'checklist' | 'rule' | 'archived' | 'leadWeeks' | 'series' | 'starred'
  >
>;

/** What is changed on many cards at once; what is left out stays as it is on each. */
export interface TogetherChange {
  readonly owners?: { readonly add: readonly PersonId[]; readonly remove: readonly PersonId[] };
  readonly category?: CategoryId | null;
  readonly status?: Status;
  readonly archived?: boolean;
  /** Placements on `from` (null: on any channel) that are not out yet go to `to`; the format stays where that channel has it. */
  readonly channel?: { readonly from: ChannelId | null; readonly to: ChannelId };
}

/** The fields of a note that are changed one by one. */
export type NoteChange = Partial<Pick<MeetingNote, 'text' | 'kind' | 'card' | 'person' | 'due' | 'done'>>;

/** An idea as it is caught: a title, and what else was said. */
export interface NewIdea {
  readonly id: CardId;
  readonly title: string;
  readonly rank: string;
  /** More words, for its notes. */
  readonly text?: string;
  readonly sender?: string | null;
}

/** Tables of what has a name and is saved whole. */
export type NamedTable = 'channels' | 'people' | 'categories' | 'tags' | 'campaigns' | 'views' | 'dayNotes' | 'feeds';

export interface Commands {
  createCard: {
    readonly id: CardId;
    readonly title: string;
    readonly to: DropTarget;
    readonly rank: string;
    readonly placements?: readonly NewPlacement[];
    readonly owners?: readonly PersonId[];
    readonly category?: CategoryId | null;
    readonly campaign?: CampaignId | null;
    readonly tags?: readonly TagId[];
  };
  /** `along`: placements with a slot of their own that are not out yet move by the same number of days. No rank: the order stays. */
  moveCard: { readonly id: CardId; readonly to: DropTarget; readonly rank?: string; readonly along?: boolean };
  /** Several at once, each by the same number of days; weeks move by whole weeks, what has no date stays. `week`: each to that week instead, on its own weekday. */
  moveTogether: { readonly items: readonly Movable[]; readonly days: number; readonly week?: IsoWeek };
  /**
   * A second card with everything that the first one has, not yet published; placements with a slot of their own keep their distance.
   * `reuse`: it goes out again, all its placements in the new slot, and remembers the card that it was.
   */
  copyCard: { readonly id: CardId; readonly of: CardId; readonly to: DropTarget; readonly rank: string; readonly reuse?: boolean };
  /** The same story on another channel: a linked card with a placement there and a text of its own, to begin with the same. */
  /** `instead`: a placement of the first card that the new one takes over, with the text that it had of its own. */
  makeSibling: { readonly id: CardId; readonly of: CardId; readonly placement: NewPlacement; readonly rank: string; readonly instead?: PlacementId; readonly slot?: Slot };
  /** Some placements of a card go to a new, linked one, with the texts that they had of their own; one that is out stays out. */
  splitCard: { readonly id: CardId; readonly of: CardId; readonly placements: readonly PlacementId[]; readonly rank: string };
  editCard: { readonly id: CardId; readonly change: CardChange };
  /** The same change on many cards, in one step; what it can't mean for a card (in the bin, recurring) leaves that card alone. */
  editTogether: { readonly cards: readonly CardId[]; readonly change: TogetherChange };
  /** `by`: who says so, of those who may. */
  approveCards: { readonly cards: readonly CardId[]; readonly by: PersonId | null };
  captureIdeas: { readonly ideas: readonly NewIdea[] };
  /** So many hands more, or fewer. */
  voteIdea: { readonly id: CardId; readonly votes: number };
  editText: { readonly id: CardId; readonly field: 'text' | 'notes' | 'purpose' | 'audience'; readonly value: string };
  /** `text` null: the placement uses the card's text again. */
  editPlacementText: { readonly placement: PlacementId; readonly text: string | null };
  addPlacement: NewPlacement & { readonly card: CardId };
  /** The same publication once more on its card: its channel, format and own text, at a slot of its own, not yet published. */
  copyPlacement: { readonly id: PlacementId; readonly of: PlacementId; readonly slot: Slot };
  /** The card goes where something is expected, with a placement there unless one follows it already. */
  fillGap: { readonly card: CardId; readonly placement: NewPlacement; readonly to: DropTarget; readonly rank?: string };
  /** A placement goes to another channel, and what moves with it to a slot: itself where it has its own, else its card with all that follow. */
  moveToChannel: { readonly id: PlacementId; readonly channel: ChannelId; readonly format: Format; readonly slot: Slot };
  editPlacement: { readonly id: PlacementId; readonly change: Partial<Pick<Placement, 'channel' | 'format' | 'slot' | 'link'>> };
  /** Moves the placements of a card that have a slot of their own, and are not out yet, by some days. */
  shiftPlacements: { readonly card: CardId; readonly days: number };
  removePlacement: { readonly id: PlacementId };
  /** `placement` null: the whole card, all its placements. `at` null: not published after all. */
  markPublished: { readonly card: CardId; readonly placement: PlacementId | null; readonly at: LocalDateTime | null; readonly link?: string | null };
  linkCards: { readonly card: CardId; readonly sibling: CardId };
  unlinkCards: { readonly card: CardId; readonly sibling: CardId };
  deleteCard: { readonly id: CardId };
  /** Several to the bin, in one step; those that lie there already are left alone. */
  deleteTogether: { readonly cards: readonly CardId[] };
  restoreCard: { readonly id: CardId };
  /** Removes for good what was put in the bin before that moment. */
  emptyBin: { readonly before: LocalDateTime };
  /** This year's card of a recurring card. `again`: make a second one for the same year. `placement`: it goes out there too, unless one of its own does. */
  makeOccurrence: { readonly id: CardId; readonly recurring: CardId; readonly year: number; readonly to: DropTarget; readonly rank: string; readonly again?: boolean; readonly placement?: NewPlacement };
  /** A recurring card made of a post, which becomes its card for that year. */
  makeRecurring: { readonly id: CardId; readonly post: CardId; readonly rule: RecurrenceRule; readonly year: number; readonly rank: string };
  /** A quarter or a year planned in one step: cards made of recurring ones, and what is left out. */
  makeOccurrences: { readonly make: readonly NewOccurrence[]; readonly skip: readonly Skip[] };
  /** Of one card and year there is one skip; it replaces what was said before. */
  skipOccurrence: { readonly skip: Skip };
  unskipOccurrence: { readonly card: CardId; readonly year: number };
  /** A theme rests; `take`: what loses its date meanwhile (what is out stays). */
  pauseTheme: { readonly pause: Omit<Pause, 'taken'>; readonly take: readonly Movable[] };
  /** It lasts to another day; never less than its first. */
  extendPause: { readonly id: PauseId; readonly to: CalendarDate };
  /** It goes on; `back`: what goes back, of all that was taken off the calendar and still has no date. */
  liftPause: { readonly id: PauseId; readonly back: readonly Movable[] };
  /** The card `of` becomes the first of a series (or is one of it: then the series goes on), and its copies come on the days given, at its time of day. `day`: its own, where it has none. */
  makeSeries: { readonly series: Series; readonly of: CardId; readonly day?: CalendarDate; readonly days: readonly { readonly id: CardId; readonly date: CalendarDate; readonly rank: string }[] };
  /** A card of a series is changed, and those after it that are not out yet likewise. */
  editFollowing: { readonly id: CardId; readonly edit: SharedEdit };
  /** This card of a series and those after it that are not out yet go to the bin. `keep`: all but this one, the series ends with it. */
  deleteFollowing: { readonly id: CardId; readonly keep?: boolean };
  /** The figures that are changed, of a placement that is out; null: nobody knows. What is not out can only lose some. */
  saveFigures: { readonly placement: PlacementId; readonly change: Partial<Figures> };
  addComment: { readonly comment: Comment };
  /** By whoever wrote it. `mentions`: whom the new words name. */
  editComment: { readonly id: Comment['id']; readonly card: CardId; readonly text: string; readonly mentions: readonly PersonId[] };
  removeComment: { readonly id: Comment['id']; readonly card: CardId };
  saveChannel: { readonly record: Channel };
  savePerson: { readonly record: Person };
  saveCategory: { readonly record: Category };
  saveTag: { readonly record: Tag };
  saveCampaign: { readonly record: Campaign };
  saveView: { readonly record: SavedView };
  saveDayNote: { readonly record: DayNote };
  saveFeed: { readonly record: Feed };
  /** Only what no card uses; what is in use is archived by saving it so. */
  removeEntry: { readonly table: NamedTable; readonly id: string };
  /** Several at once: a channel's gaps of a week, say. */
  acceptFindings: { readonly acceptances: readonly Acceptance[] };
  withdrawAcceptance: { readonly id: AcceptanceId };
  startMeeting: { readonly meeting: Meeting };
  editMeeting: { readonly id: MeetingId; readonly change: Partial<Pick<Meeting, 'name' | 'minutes'>> };
  /** Who came and who went; whoever is in neither stays as they are. */
  setPresent: { readonly id: MeetingId; readonly here: readonly PersonId[]; readonly away: readonly PersonId[] };
  /** `shown`: the minutes that were written in, where none are kept yet. */
  editMinutes: { readonly id: MeetingId; readonly shown: Minutes; readonly edit: MinutesEdit };
  /** `at` null: it goes on after all. */
  endMeeting: { readonly id: MeetingId; readonly at: LocalDateTime | null; readonly minutes: Minutes | null };
  removeMeeting: { readonly id: MeetingId };
  /** `told`: how minutes tell it; where they are kept already it comes to them. */
  saveNote: { readonly told?: readonly string[]; readonly note: MeetingNote };
  /** What is left out stays as it is now. */
  editNote: { readonly id: NoteId; readonly change: NoteChange };
  removeNote: { readonly id: NoteId };
  editSettings: { readonly change: Partial<Omit<Settings, 'id'>> };
}

/** What can be changed on a card of a series and likewise on those after it. */
export type SharedEditName = 'editCard' | 'moveCard' | 'editText' | 'editPlacementText' | 'addPlacement' | 'editPlacement' | 'removePlacement';
export type SharedEdit = { [N in SharedEditName]: { readonly name: N; readonly input: Commands[N] } }[SharedEditName];

export type CommandName = keyof Commands;
export type Command = { [N in CommandName]: { readonly name: N } & { readonly input: Commands[N] } }[CommandName];

/** What a command may know of the world. */
export interface CommandContext {
  readonly today: CalendarDate;
  readonly now: LocalDateTime;
  /** Who does it; null (or left out) where nobody has said who sits there. */
  readonly by?: PersonId | null;
}

/** Texts of a card that has none yet. */
export function emptyText(id: CardId): CardText {
  return { id, text: '', notes: '', purpose: '', audience: '', placementTexts: {} };
}
