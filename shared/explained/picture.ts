/** What a rule's picture shows: a stretch of time, its lanes, the posts on them, and where the rule says something. */
import type { Hue, Platform } from '../domain/records.ts';
import type { Language } from '../i18n/language.ts';
import type { CalendarDate } from '../planning/date.ts';

type Both = Readonly<Record<Language, string>>;

export type Lane =
  | { readonly of: 'channel'; readonly id: string; readonly platform: Platform; readonly hue: Hue }
  | { readonly of: 'person'; readonly initials: string; readonly name: Both }
  /** `share` and `target`: percent, where the picture is about shares. */
  | { readonly of: 'category'; readonly shape: 'disc' | 'square' | 'diamond' | 'ring' | 'cross'; readonly hue: Hue; readonly name: Both; readonly share?: number; readonly target?: number };

export interface Post {
  /** Its lane, from the top. */
  readonly lane: number;
  /** `2026-11-25T09:00`; `2026-11-25` of an empty place. */
  readonly at: string;
  /** Nothing is there, but could be: a gap, or a place that is kept. */
  readonly empty?: true;
  /** The finding names it. */
  readonly wrong?: true;
  readonly done?: true;
  readonly sign?: 'story' | 'mega' | 'chat' | 'article' | 'dup' | 'repeat';
  /** On a person's lane: where it goes out. */
  readonly glyph?: string;
}

/** A stretch that the rule is about, and what it says there in a few words or figures. */
export interface Mark {
  /** A date, or a date with a time where the picture shows hours. */
  readonly from: string;
  /** The last day or minute of it; left out: where it begins. */
  readonly to?: string;
  readonly says: string | Both;
}

export interface Picture {
  readonly view:
    | { readonly shows: 'days'; readonly from: CalendarDate; readonly days: number }
    | { readonly shows: 'weeks'; readonly from: CalendarDate; readonly weeks: number }
    /** `staffed`: the hours in between are lighter. */
    | { readonly shows: 'hours'; readonly date: CalendarDate; readonly from: number; readonly to: number; readonly staffed?: readonly [number, number] }
    /** From nothing to so many percent. */
    | { readonly shows: 'shares'; readonly to: number };
  readonly lanes: readonly Lane[];
  readonly posts: readonly Post[];
  readonly marks: readonly Mark[];
}
