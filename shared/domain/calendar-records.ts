/** Records of the calendar: named views, notes of days, subscriptions. */
import type { Language } from '../i18n/language.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { Filter } from '../planning/filter.ts';
import type { DayNoteId, FeedId, SavedViewId } from './ids.ts';

export const VIEW_PLACES = ['board', 'month', 'week', 'channels', 'agenda', 'wheel'] as const;
export type ViewPlace = (typeof VIEW_PLACES)[number];

/** A filter that the team has given a name, and the view it is looked at in. */
export interface SavedView {
  readonly id: SavedViewId;
  readonly name: string;
  readonly place: ViewPlace;
  readonly filter: Filter;
}

export const DAY_NOTE_KINDS = ['school-holiday', 'theme'] as const;
/** What days are about without being red: school holidays, theme days. Shown in the calendar; no rule asks for it. */
export interface DayNote {
  readonly id: DayNoteId;
  readonly name: string;
  readonly from: CalendarDate;
  /** The last day, included. */
  readonly to: CalendarDate;
  readonly kind: (typeof DAY_NOTE_KINDS)[number];
  /** The UID of the event it was imported from, so that a newer file replaces it; null where somebody wrote it. */
  readonly uid: string | null;
}

/** A calendar that other programs subscribe to. Its address carries a token made of its id; without the record it opens nothing. */
export interface Feed {
  readonly id: FeedId;
  readonly name: string;
  readonly filter: Filter;
  readonly language: Language;
}
