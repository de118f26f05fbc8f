/** Records of the editorial meeting: what it goes through, what was said in it, what came of it. */
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import type { CardId, MeetingId, MeetingKindId, NoteId, PersonId } from './ids.ts';
import type { Weekdays } from './rhythm-records.ts';

export const AGENDA_STEPS = ['last-week', 'today', 'this-week', 'next-week', 'clashes', 'ahead', 'quarter', 'ideas', 'decisions'] as const;
/** What a meeting goes through. `today`: yesterday, today and tomorrow; `ahead`: what is coming up; `quarter`: what returns in the next quarter. */
export type AgendaStep = (typeof AGENDA_STEPS)[number];

/** A step of an agenda, and how many minutes it is given; 0: nobody counts. */
export interface AgendaItem {
  readonly step: AgendaStep;
  readonly minutes: number;
}

/** A meeting that is held again and again. Kept in the settings. */
export interface MeetingKind {
  readonly id: MeetingKindId;
  readonly name: string;
  readonly weekdays: Weekdays;
  /** When it begins; null where that differs. */
  readonly time: TimeOfDay | null;
  readonly agenda: readonly AgendaItem[];
}

/** One meeting, held or being held. */
export interface Meeting {
  readonly id: MeetingId;
  /** As its kind was called when it began. */
  readonly name: string;
  /** The kind that it was of; it may be gone. */
  readonly kind: MeetingKindId | null;
  readonly startedAt: LocalDateTime;
  /** Null while it goes on. */
  readonly endedAt: LocalDateTime | null;
  readonly agenda: readonly AgendaItem[];
  readonly present: readonly PersonId[];
  /** The keys of the findings that were open when it began: what of them is gone at its end was solved. */
  readonly clashes: readonly string[];
  /** As somebody has edited them, or as they were at its end; null: made from the change log each time they are looked at. */
  readonly minutes: Minutes | null;
}

export const MINUTES_PARTS = ['decided', 'todo', 'assigned', 'moved', 'approved', 'published', 'accepted', 'ideas', 'other', 'noted', 'next'] as const;
export type MinutesPart = (typeof MINUTES_PARTS)[number];

/** What came of a meeting: plain words in rows, so that everything can be edited. */
export interface Minutes {
  readonly summary: string;
  readonly sections: readonly MinutesSection[];
}
export interface MinutesSection {
  readonly part: MinutesPart;
  /** Each with as many cells as its part has columns. */
  readonly rows: readonly (readonly string[])[];
}

export const NOTE_KINDS = ['decision', 'note', 'todo'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Something that was decided, said or promised, in a meeting or on a card. */
export interface MeetingNote {
  readonly id: NoteId;
  /** Null where it was written outside of one. */
  readonly meeting: MeetingId | null;
  readonly kind: NoteKind;
  readonly text: string;
  /** The card that it is about; it may be gone. */
  readonly card: CardId | null;
  /** Of a to-do: who does it; null where nobody has said. */
  readonly person: PersonId | null;
  /** Of a to-do: the day by which it is done. */
  readonly due: CalendarDate | null;
  /** Of a to-do. */
  readonly done: boolean;
  readonly at: LocalDateTime;
  /** Who wrote it; null where nobody has said who sits here. */
  readonly by: PersonId | null;
}

/** A page where others in the organisation can leave ideas, and read nothing. Its address is made of its id: a new id, and the old one opens nothing. */
export interface IdeaForm {
  readonly id: string;
  /** What it says on top; empty for the usual words. */
  readonly intro: string;
}

/** Somebody's word that a card is fine to go out, as it was then. */
export interface Approval {
  /** Null where nobody had said who sat here. */
  readonly by: PersonId | null;
  /** Their name then; empty where unknown. */
  readonly name: string;
  readonly at: LocalDateTime;
}
