/** Records of the year: what was left out, what is paused, what comes in a series, and how it went. */
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import type { Filter } from '../planning/filter.ts';
import type { SeriesRule } from '../planning/series-rule.ts';
import type { Slot } from '../planning/slot.ts';
import type { CardId, PauseId, PersonId, PlacementId, SeriesId, SkipId } from './ids.ts';

/** Somebody's word that a recurring card is left out in a year (planning rules §3 skipped). One for each card and year: `skipId`. */
export interface Skip {
  readonly id: SkipId;
  readonly card: CardId;
  readonly year: number;
  readonly reason: string;
  /** Null where nobody has said who sits here. */
  readonly by: PersonId | null;
  readonly at: LocalDateTime;
}
/** The id of the skip of a recurring card in a year. */
export const skipId = (card: string, year: number): SkipId => `${card} ${year}` as SkipId; // made here and nowhere else

/** A theme that rests for some days, as in a crisis: what returns in them is skipped while the pause stands. */
export interface Pause {
  readonly id: PauseId;
  /** Why, in a few words. */
  readonly name: string;
  /** What rests; the empty filter is everything. */
  readonly filter: Filter;
  readonly from: CalendarDate;
  /** The last day, included. */
  readonly to: CalendarDate;
  /** What was taken off the calendar with it, and where it stood. */
  readonly taken: readonly Taken[];
}
/** A card, or a placement, and the slot that it had of its own; null: the placement followed its card. */
export interface Taken {
  readonly card: CardId;
  readonly placement: PlacementId | null;
  readonly slot: Slot | null;
}

/** Cards that were made in one go (planning rules §3 series); each is a card of its own that names it. */
export interface Series {
  readonly id: SeriesId;
  readonly name: string;
  readonly rule: SeriesRule;
  readonly from: CalendarDate;
  /** The last day, included. */
  readonly to: CalendarDate;
  readonly skipRedDays: boolean;
}

/** What a placement brought, as its platform tells (planning rules §5); a figure that nobody wrote is null. */
export interface Figures {
  readonly reach: number | null;
  readonly reactions: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly clicks: number | null;
  readonly views: number | null;
  /** In whole kronor. */
  readonly spend: number | null;
}

/** A channel's followers at the end of a month. */
export interface Followers {
  /** "2026-11". */
  readonly month: string;
  readonly count: number;
}
