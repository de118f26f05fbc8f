/**
 * The one list of calls and events between a client (window, browser tab, script) and the host.
 * Types only: the zod schemas that the host parses frames with are beside it, in `schemas.ts`, so that the
 * renderer carries none of them.
 */
import type { Command } from '../domain/command.ts';
import type { DomainErrorCode } from '../domain/errors.ts';
import type { ActionId } from '../actions/list.ts';
import type { Card, CardId, CardText, Comment, DayNote, PersonId, Placement, TableName, Tables, Weekdays } from '../domain/records.ts';
import type { ActionLabel } from '../domain/run.ts';
import type { Diff } from '../domain/state.ts';
import type { ImportKind, ImportPreview } from '../exchange/import-plan.ts';
import type { WheelMapping } from '../exchange/wheel/mapping.ts';
import type { Language } from '../i18n/language.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import type { Filter } from '../planning/filter.ts';
import type { MovedAway } from '../meeting/steps-moved.ts';
import type { DayName } from '../planning/day-names.ts';

/** What this host can do beyond planning; the renderer asks this, never which platform it is on. */
export interface Abilities {
  /** The desktop window: the host shows file dialogs of its own. Else the page's file input and download are used. */
  readonly fileDialogs: boolean;
  /** Other programs can subscribe: there is an address to reach them at. */
  readonly feeds: boolean;
  /** The window shows notifications of the desktop (`WindowCalls.notify`). Else what is due is told in the page. */
  readonly notifications: boolean;
  /** A key that works from anywhere can be set (`Preferences.captureKeys`). */
  readonly globalKeys: boolean;
  /** It makes a PDF of the page as it prints (`WindowCalls.savePdf`). Else the browser's own print dialog does. */
  readonly pdf: boolean;
}

/** What this computer remembers of its user; no part of the plan, so no undo. */
export interface Preferences {
  readonly language: Language | null;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly density: 'compact' | 'normal' | 'roomy';
  /** What has no day yet, beside the calendar. */
  readonly tray: 'open' | 'folded';
  /** Which of the workspace's people sits here; undo is theirs. */
  readonly person: string | null;
  /** The key that catches an idea from anywhere on this computer, as Electron writes keys; null: none. */
  readonly captureKeys: string | null;
  /** What each person who sits here is reminded of, by their id. */
  readonly reminders: Readonly<Record<string, Reminders>>;
}

/** Of reminders only what changes, by person and by field: several windows keep theirs without knowing of each other. */
export interface PreferenceChange extends Partial<Omit<Preferences, 'reminders'>> {
  readonly reminders?: Readonly<Record<string, Partial<Reminders>>>;
}

export const REMINDERS = ['tomorrow', 'not-approved', 'no-owner', 'overdue', 'todo', 'mention'] as const;
export interface Reminders {
  /** Whether they are told at their time. They are listed in any case. */
  readonly on: boolean;
  readonly kinds: readonly (typeof REMINDERS)[number][];
  /** Only what is theirs, or also what is others'. */
  readonly whose: 'mine' | 'all';
  /** When the day's reminders come. */
  readonly at: TimeOfDay;
  /** Nothing is told between; null: no such hours. From may come after to: then they span midnight. */
  readonly quiet: { readonly from: TimeOfDay; readonly to: TimeOfDay } | null;
  readonly weekdays: Weekdays;
  /** What came until then was told. */
  readonly toldUntil: LocalDateTime | null;
  /** What is not to be shown any more on a day, by keys of `shared/planning/reminders`. */
  readonly hidden: { readonly on: CalendarDate; readonly keys: readonly string[] } | null;
}

/** Records of every table but texts and comments, which are loaded with a card's details. */
export type Records = { readonly [T in Exclude<TableName, 'texts' | 'comments'>]: readonly Tables[T][] };
export interface CardChunk {
  readonly cards: readonly Card[];
  readonly placements: readonly Placement[];
  /** Where to go on; null at the end. */
  readonly cursor: string | null;
}

export interface Opening extends Undoable {
  readonly rev: number;
  readonly today: CalendarDate;
  readonly now: LocalDateTime;
  /** False for a workspace in which nothing has been made yet: the first start. */
  readonly begun: boolean;
  /** The workspace's directory and the cards that screens need first; the rest comes by `more`. */
  readonly records: Records;
  readonly cursor: string | null;
  /** Tells the workspace from the others of this computer: what a page keeps of it is kept under this. */
  readonly workspace: string;
  readonly dayNames: readonly DayName[];
  readonly preferences: Preferences;
  readonly abilities: Abilities;
}

export interface Undoable {
  readonly undo: ActionLabel | null;
  /** The revision that undoing would take back. */
  readonly undoRev: number | null;
  readonly redo: ActionLabel | null;
}

export interface Committed {
  readonly rev: number;
  readonly diff: Diff;
}

/** A card that has what was searched for. */
export interface SearchHit {
  readonly card: CardId;
  readonly where: 'title' | 'text' | 'notes' | 'comments';
  /** The words around it; what was found stands between U+0002 and U+0003. */
  readonly snippet: string;
}

/** A change as the log has it, in the workspace's own time. */
export interface LoggedChange {
  readonly rev: number;
  readonly at: LocalDateTime;
  /** Null where nobody had said who sat there. */
  readonly by: PersonId | null;
  readonly label: ActionLabel;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly diff: Diff;
}

export interface ImportSource {
  readonly name: string;
  /** The file's bytes, base64: the host finds out what they are. */
  readonly content: string;
  readonly as: ImportKind | null;
  /** Of a calendar: what its days are; left out: what their names say. */
  readonly notesAre?: DayNote['kind'];
  /** Of the table of a year: how it is laid out; left out: as it looks. */
  readonly mapping?: WheelMapping;
}

export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly content: string;
  /** What `content` is where it is no text. */
  readonly encoding?: 'base64';
}

export interface Calls {
  /** First call of a client: who it is, and everything it needs to show a board. */
  open: { input: { readonly person: string | null }; output: Opening };
  /** The cards that came after a cursor of `open` or `more`. */
  more: { input: { readonly cursor: string }; output: CardChunk };
  /** Runs a command. The same `id` sent twice is carried out once. */
  run: { input: { readonly id: string; readonly command: Command }; output: Committed };
  undo: { input: Record<string, never>; output: Committed };
  redo: { input: Record<string, never>; output: Committed };
  details: { input: { readonly card: string }; output: { readonly text: CardText; readonly comments: readonly Comment[] } };
  previewImport: { input: ImportSource; output: ImportPreview };
  runImport: { input: ImportSource & { readonly id: string }; output: Committed & { readonly preview: ImportPreview } };
  makeSample: { input: { readonly id: string; readonly language: Language }; output: Committed };
  /** Begins an empty workspace: settings and the five categories. */
  beginEmpty: { input: { readonly id: string; readonly language: Language }; output: Committed };
  /** `filter`: of a calendar, what it holds; the other formats hold everything. `year`: of a workbook, only that year's wheel. */
  exportFile: {
    input: {
      readonly format: 'csv' | 'json' | 'ics' | 'xlsx' | 'html' | 'wheel-template'; readonly from: CalendarDate | null; readonly to: CalendarDate | null;
      readonly filter?: Filter; readonly year?: number;
    };
    output: ExportedFile;
  };
  /** Where a feed can be subscribed to; null where this host answers nobody but its window. */
  feedAddress: { input: { readonly feed: string }; output: { readonly address: string | null } };
  /** Cards by their words: title, texts, notes, comments; the archive's too. */
  search: { input: { readonly text: string; readonly limit: number }; output: { readonly hits: readonly SearchHit[] } };
  /** What happened to a card, latest first; `before`: older than that revision. The diffs have only what is about the card. */
  history: { input: { readonly card: string; readonly before: number | null }; output: { readonly changes: readonly LoggedChange[]; readonly more: boolean } };
  /** What happened between a meeting's start and its end (or now), oldest first, whoever did it. */
  meetingLog: { input: { readonly meeting: string }; output: { readonly changes: readonly LoggedChange[] } };
  /** What stood in the week of a Monday and was moved out of it since, by the log: what a meeting asks of the week before. */
  movedAway: { input: { readonly monday: CalendarDate }; output: { readonly moved: readonly MovedAway[] } };
  /** The latest comments that name a person, latest first. */
  mentions: { input: { readonly person: string; readonly limit: number }; output: { readonly comments: readonly Comment[] } };
  /** Where the idea form can be reached; null where there is none, or no door for it. */
  ideaFormAddress: { input: Record<string, never>; output: { readonly address: string | null } };
  setPreferences: { input: PreferenceChange; output: Preferences };
}
export type CallName = keyof Calls;

/** What a window's own program answers before the host hears of it, where `Abilities` says so. The host knows no such call. */
export interface WindowCalls {
  /** Tells the person by the desktop's own means; a click brings the window to the front and says `action` with the place. */
  notify: { input: { readonly title: string; readonly body: string; readonly href: string | null }; output: { readonly shown: boolean } };
  /** Saves the page as it prints in a file that the person chooses; `file` is null where they chose none. `name`: as suggested, without ending. */
  savePdf: { input: { readonly name: string }; output: { readonly file: string | null } };
}

export interface Events {
  /** Somebody changed the plan, this client included. `command` is the id the change was sent with; `undoes` the revision that it takes back. */
  changed: Committed & { readonly command: string | null; readonly by: string | null; readonly label: ActionLabel; readonly undoes: number | null };
  /** What this client's person can take back or do again now. */
  undoable: Undoable;
  /** Another client changed what this computer remembers. Who sits at a client is for that client to say. */
  preferences: Preferences;
  /** The window's own program asks the page for something of its menu, or of a key that works from anywhere. `href`: where to go first. */
  action: { readonly id: ActionId | null; readonly href: string | null };
  /** The window's own program could not do what it was to do by itself: a key of the whole desktop is somebody else's. */
  failed: CallError;
  /** The day turned: boards roll. */
  today: { readonly today: CalendarDate; readonly now: LocalDateTime };
}
export type EventName = keyof Events;

const HOST_ERROR_CODES = [
  'bad-frame', 'unknown-call', 'not-open', 'nothing-to-undo', 'nothing-to-redo', 'undo-conflict', 'unreadable-file',
  'file-too-large', 'already-begun', 'disk-full', 'database-failed', 'timeout', 'offline', 'pdf-failed', 'keys-refused', 'internal',
] as const;
export type ErrorCode = DomainErrorCode | (typeof HOST_ERROR_CODES)[number];
/** An error a person can meet: its sentence is `error.<code>` in the messages. */
export interface CallError {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface RequestFrame {
  readonly id: number;
  readonly call: CallName | keyof WindowCalls;
  readonly input: unknown;
}
export type ReplyFrame =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: CallError };
export type EventFrame = { readonly [E in EventName]: { readonly event: E; readonly data: Events[E] } }[EventName];

/**
 * How the renderer reaches a host; the Electron preload and the browser door's WebSocket both give it this.
 * `call` always settles.
 */
export interface Transport {
  readonly call: (frame: RequestFrame) => Promise<ReplyFrame>;
  readonly subscribe: (listener: (event: EventFrame) => void) => () => void;
}
