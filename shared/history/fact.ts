/** The facts that a change comes to. Names are looked up when they are read: here are ids. */
import type {
  Acceptance, Approval, CampaignId, Card, CardId, CategoryId, ChannelId, Comment, Format, MeetingNote, PersonId, PlacementId, Status, TableName, TagId,
} from '../domain/records.ts';
import type { LocalDateTime } from '../planning/date.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import type { Slot } from '../planning/slot.ts';

/** Which of a card's texts; `placement`: one of its own. */
export type TextField = 'text' | 'notes' | 'purpose' | 'audience' | 'placement';

export type What =
  /** `of`: the card that it was made of. */
  | { readonly type: 'created'; readonly how: 'new' | 'recurring' | 'series' | 'reuse' | 'sibling' | 'split' | 'copy' | 'form'; readonly of: CardId | null; readonly sender: string | null; readonly channels: readonly ChannelId[] }
  | { readonly type: 'gone' | 'binned' | 'restored' | 'archived' | 'unarchived' | 'ordered' | 'changed' | 'imported' }
  | { readonly type: 'title'; readonly from: string; readonly to: string }
  | { readonly type: 'moved'; readonly from: Slot; readonly to: Slot }
  /** A placement's own time; null: it follows its card. */
  | { readonly type: 'placement-moved'; readonly placement: PlacementId; readonly channel: ChannelId; readonly from: Slot | null; readonly to: Slot | null }
  | { readonly type: 'placement-added' | 'placement-removed'; readonly placement: PlacementId; readonly channel: ChannelId; readonly format: Format; readonly slot: Slot | null }
  | { readonly type: 'channel'; readonly placement: PlacementId; readonly from: ChannelId; readonly to: ChannelId }
  | { readonly type: 'format'; readonly placement: PlacementId; readonly channel: ChannelId; readonly from: Format; readonly to: Format }
  | { readonly type: 'link'; readonly placement: PlacementId; readonly channel: ChannelId; readonly to: string | null }
  | { readonly type: 'figures'; readonly placement: PlacementId; readonly channel: ChannelId }
  /** Some of its placements went to a card of their own. */
  | { readonly type: 'split'; readonly other: CardId; readonly channels: readonly ChannelId[] }
  | { readonly type: 'owners'; readonly added: readonly PersonId[]; readonly removed: readonly PersonId[] }
  | { readonly type: 'tags'; readonly added: readonly TagId[]; readonly removed: readonly TagId[] }
  | { readonly type: 'category'; readonly from: CategoryId | null; readonly to: CategoryId | null }
  | { readonly type: 'campaign'; readonly from: CampaignId | null; readonly to: CampaignId | null }
  | { readonly type: 'status'; readonly from: Status; readonly to: Status }
  | { readonly type: 'approved'; readonly approval: Approval }
  /** The approval is gone. `why`: what changed with it; `was` null: it had no name. */
  | { readonly type: 'unapproved'; readonly why: 'text' | 'time' | 'both' | 'status'; readonly was: Approval | null }
  /** `channels`: which of its placements went out; `whole`: with them the card is out. */
  | { readonly type: 'published'; readonly at: LocalDateTime | null; readonly channels: readonly ChannelId[]; readonly whole: boolean }
  | { readonly type: 'unpublished'; readonly channels: readonly ChannelId[]; readonly whole: boolean }
  /** `words`: how many came and went. */
  | { readonly type: 'text'; readonly field: TextField; readonly placement: PlacementId | null; readonly before: string | null; readonly after: string | null; readonly words: { readonly added: number; readonly removed: number } }
  | { readonly type: 'checklist'; readonly how: 'added' | 'removed' | 'done' | 'undone' | 'changed'; readonly items: readonly string[] }
  | { readonly type: 'comment'; readonly how: 'added' | 'changed' | 'removed'; readonly comment: Comment }
  | { readonly type: 'note'; readonly how: 'added' | 'changed' | 'done' | 'undone' | 'removed'; readonly note: MeetingNote }
  | { readonly type: 'linked' | 'unlinked'; readonly others: readonly CardId[] }
  | { readonly type: 'origin'; readonly of: Card['origin'] }
  | { readonly type: 'series'; readonly joined: boolean }
  | { readonly type: 'votes'; readonly from: number; readonly to: number }
  | { readonly type: 'starred' | 'sponsored'; readonly on: boolean }
  | { readonly type: 'effort'; readonly to: Card['effort'] }
  | { readonly type: 'expected'; readonly to: Card['expectedComments'] }
  | { readonly type: 'picture'; readonly to: string }
  | { readonly type: 'lead'; readonly weeks: number }
  | { readonly type: 'rule'; readonly from: RecurrenceRule | null; readonly to: RecurrenceRule | null }
  | { readonly type: 'skipped'; readonly year: number; readonly reason: string }
  | { readonly type: 'unskipped'; readonly year: number }
  | { readonly type: 'accepted' | 'unaccepted'; readonly acceptance: Acceptance }
  /** Something of the directory, a setting, a meeting. */
  | { readonly type: 'entry'; readonly table: TableName; readonly how: 'added' | 'changed' | 'removed'; readonly name: string };

/** A fact, and the card that it is about; null where it is about none. */
export type Fact = What & { readonly card: CardId | null };
