/** What an import will do, before it does it. */
import type { DayNote, Tables, TableName } from '../domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import type { WheelMapping } from './wheel/mapping.ts';
import type { Sheet } from './wheel/sheet.ts';
import type { WheelPreview } from './wheel/table-preview.ts';

/** The largest file that is read, in MB. */
export const LARGEST_FILE = 64;

export const IMPORT_KINDS = ['csv', 'trello', 'wheel', 'json', 'ics'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A file as text, or of a workbook its sheets; `as` null: its kind is recognised from its content. */
export interface ImportText {
  readonly name: string;
  readonly text: string;
  readonly as: ImportKind | null;
  /** Of a calendar: what its days are; left out: what their names say. */
  readonly notesAre?: DayNote['kind'];
  readonly sheets?: readonly Sheet[];
  /** Of the table of a year: how it is laid out; left out: as it looks. */
  readonly mapping?: WheelMapping;
}

/** What an import may know of the world, and where its ids and ranks come from. */
export interface ImportContext {
  readonly today: CalendarDate;
  readonly now: LocalDateTime;
  /** The workspace's, IANA name. */
  readonly timeZone: string;
  readonly newId: () => string;
  /** Ascending ranks: each comes after the one before. */
  readonly rank: () => string;
}

type Params = Readonly<Record<string, string | number>>;

export type LeftOutReason =
  | 'too-many-cells' | 'title-missing' | 'title-too-long' | 'text-too-long' | 'name-too-long' | 'date-unknown' | 'time-unknown' | 'status-unknown'
  | 'format-unknown' | 'sponsored-unknown' | 'rule-unknown' | 'quote-open' | 'record-unreadable' | 'record-dangling' | 'already-there' | 'comments-missing'
  | 'when-missing' | 'when-unknown' | 'twice-in-file' | 'template-example' | 'line-broken' | 'event-date-unknown' | 'event-cancelled' | 'event-too-often' | 'event-too-long';

/** A row (or card) that was left out, and why: its sentence is that of `leftOutSentence`. */
export interface LeftOut {
  /** 1-based row of the file, the header being row 1; null where the file has no rows. */
  readonly row: number | null;
  /** Where in a workbook: its name is as the spreadsheet says it, C7. */
  readonly cell?: { readonly sheet: string; readonly name: string };
  readonly what: string;
  readonly reason: LeftOutReason;
  readonly params: Params;
}

export type ImportProblemReason =
  | 'empty' | 'binary' | 'kind-unknown' | 'no-title-column' | 'json-broken' | 'not-trello' | 'not-a-copy' | 'copy-newer' | 'too-many-rows'
  | 'not-a-calendar' | 'no-events' | 'wheel-unknown' | 'old-workbook' | 'workbook-broken' | 'workbook-locked' | 'workbook-too-large' | 'workbook-not-taken';

/** Why nothing of a file can be imported: its sentence is that of `problemSentence`. */
export class ImportProblem {
  readonly reason: ImportProblemReason;
  readonly params: Params;
  constructor(reason: ImportProblemReason, params: Params = {}) {
    this.reason = reason;
    this.params = params;
  }
}

type Counted =
  | 'cards' | 'recurring' | 'placements' | 'channels' | 'people' | 'categories' | 'tags' | 'campaigns' | 'comments'
  | 'checklistItems' | 'archived' | 'dayNotes' | 'dayNotesChanged' | 'dayNotesSame';
type Named = 'channels' | 'people' | 'categories' | 'tags' | 'campaigns';

/** Counts and names for the preview; made from an `ImportPlan`. */
export interface ImportPreview {
  readonly kind: ImportKind;
  readonly counts: Readonly<Record<Counted, number>>;
  readonly newNames: Readonly<Record<Named, readonly string[]>>;
  /** The first cards, as they will read: title, slot text (`formatSlot`), channel names. */
  readonly cards: readonly { readonly title: string; readonly slot: string; readonly channels: readonly string[] }[];
  /** The first notes of days; `changed`: there is one already, which becomes this. */
  readonly dayNotes: readonly (Pick<DayNote, 'name' | 'from' | 'to' | 'kind'> & { readonly changed: boolean })[];
  readonly leftOut: readonly LeftOut[];
  /** Of the table of a year: how it was understood. */
  readonly wheel?: WheelPreview;
}

/** The records that an import adds: existing channels, people … with the same name are used, not added again. A note of days whose id is here replaces that one. */
export interface ImportPlan {
  readonly kind: ImportKind;
  readonly records: ImportRecords;
  /** How many of the file's notes of days are here already, alike. */
  readonly same?: number;
  readonly leftOut: readonly LeftOut[];
  readonly wheel?: WheelPreview;
}
export type ImportRecords = { readonly [T in TableName]?: readonly Tables[T][] };
